package org.intersession.bot.people;

/** A file that came with a line in the chat. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record SaidFile(String name, byte[] content) {}
