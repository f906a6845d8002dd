package org.intersession.bot.people;

/**
 * A group has a new chair, who is to hear what is proposed for it.
 *
 * @param message the id of the chat message that said so
 */
record ChairNamed(Group group, String message) {}
