package org.intersession.bot.reminders;

import org.intersession.bot.delivery.Deliveries;
import org.intersession.bot.people.PersonalLinks;
import org.intersession.bot.reminders.AskedGuestStore.Known;
import org.springframework.transaction.support.TransactionTemplate;

/** When a registration is forgotten, so is that somebody was asked because of it. */
final class GuestRetention {
  private final AskedGuestStore store;
  private final Requests requests;
  private final Deliveries deliveries;
  private final PersonalLinks links;
  private final TransactionTemplate transaction;

  GuestRetention(
      AskedGuestStore store,
      Requests requests,
      Deliveries deliveries,
      PersonalLinks links,
      TransactionTemplate transaction) {
    this.store = store;
    this.requests = requests;
    this.deliveries = deliveries;
    this.links = links;
    this.transaction = transaction;
  }

  void round() {
    store.forgotten().forEach(known -> transaction.executeWithoutResult(status -> forget(known)));
  }

  /** Without those who were asked, the request would turn to the focal points. */
  private void forget(Known known) {
    requests.close(known.request(), "");
    if (known.stranger()) {
      links.forget(ReminderLetters.ANSWER, AnswerLinks.subject(known.request(), known.person()));
      links.forget(ReminderLetters.STOP, Long.toString(known.person()));
      store.messages(known.person()).forEach(this::forgetMessage);
    }
    store.forget(known);
  }

  private void forgetMessage(long message) {
    deliveries.withdraw(Reminders.PURPOSE, Reminders.subject(message));
    deliveries.forget(Reminders.PURPOSE, Reminders.subject(message));
  }
}
