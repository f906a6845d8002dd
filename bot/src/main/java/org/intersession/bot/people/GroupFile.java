package org.intersession.bot.people;

/**
 * A file that goes on with a mail to a group.
 *
 * @param name under which readers get it
 * @param type as mails name it
 * @param content the number under which it is kept
 */
record GroupFile(String name, String type, long content) {}
