package org.intersession.integrations;

/**
 * A channel, group or personal conversation in which the bot speaks.
 *
 * @param chat the {@link Chat#name()} of its chat service
 * @param id the chat's stable id of the place; the same for all threads of one channel
 * @param name the name shown to people, or empty
 * @param personal whether the bot and one person are alone in it
 * @param address what the chat needs to post here, opaque to everyone else; names the thread
 */
public record ChatPlace(String chat, String id, String name, boolean personal, String address) {}
