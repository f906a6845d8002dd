package org.intersession.bot.reminders;

import java.time.Clock;
import java.time.Instant;
import org.intersession.bot.people.Persons;
import org.springframework.transaction.support.TransactionTemplate;

/** What was said in a chat and is not answered after a while is said by mail. */
class ChatThenMail {
  private static final int AT_ONCE = 500;

  private final ReminderStore store;
  private final Reminders reminders;
  private final Recipients recipients;
  private final Persons persons;
  private final TransactionTemplate transaction;
  private final Clock clock;

  ChatThenMail(
      ReminderStore store,
      Reminders reminders,
      Recipients recipients,
      Persons persons,
      TransactionTemplate transaction,
      Clock clock) {
    this.store = store;
    this.reminders = reminders;
    this.recipients = recipients;
    this.persons = persons;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Queues the mails; the last look leaves out what was answered. */
  void round() {
    Instant now = clock.instant();
    for (ReminderStore.Reminder one : store.toMail(now, AT_ONCE)) {
      transaction.executeWithoutResult(status -> reminders.byMail(one, atWork(one, now)));
    }
  }

  private Instant atWork(ReminderStore.Reminder one, Instant now) {
    Long person = one.person();
    String party = store.items(one.id()).get(0).party();
    return person == null
        ? now
        : persons
            .find(person)
            .map(known -> recipients.reader(known, party).atWork(now, LadderRules.MORNING))
            .orElse(now);
  }
}
