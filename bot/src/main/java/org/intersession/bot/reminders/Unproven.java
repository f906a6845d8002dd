package org.intersession.bot.reminders;

import org.intersession.integrations.MailInbox.Arrived;

/**
 * A letter that would count for a Party, but whose sender is not proven.
 *
 * @param number by which officers name it
 */
record Unproven(int number, String mailbox, Arrived mail) {}
