package org.intersession.bot.people;

import org.intersession.integrations.MailInbox.Arrived;

/**
 * A mail to a group, as far as it is handed on.
 *
 * @param sender the number of the person who wrote it
 */
record GroupMail(
    String mailbox, String id, long sender, String subject, String text, boolean files) {
  static GroupMail of(String mailbox, Arrived mail, Person sender) {
    return new GroupMail(
        mailbox, mail.id(), sender.id(), mail.subject(), mail.text(), mail.files());
  }
}
