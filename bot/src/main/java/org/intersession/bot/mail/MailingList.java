package org.intersession.bot.mail;

import org.intersession.integrations.MailAddress;

/**
 * A list that hands on what people write to all.
 *
 * @param id as in {@code spwg.example.org}, for the machines on the way
 * @param name short, for people
 * @param address to which answers go
 */
public record MailingList(String id, String name, MailAddress address) {}
