package org.intersession.bot.documents;

/** A file as it came; the same content is kept once. */
public record KeptFile(long id, String name, String mediaType, byte[] content) {}
