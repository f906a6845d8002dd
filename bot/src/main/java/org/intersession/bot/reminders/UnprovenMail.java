package org.intersession.bot.reminders;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.intersession.bot.mail.Letter;
import org.intersession.bot.mail.Letter.Part;
import org.intersession.bot.mail.Letters;
import org.intersession.bot.messages.Messages;
import org.intersession.bot.people.Persons;
import org.intersession.integrations.MailAddress;
import org.intersession.integrations.MailInbox.Arrived;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Letters that the receiving mail system doubts: they count for nobody until an officer has asked
 * the Party, or knows otherwise, and says so.
 */
final class UnprovenMail {
  private final UnprovenStore store;
  private final Letters letters;
  private final Persons persons;
  private final String officer;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private final Messages messages = new Messages("reminders");

  /**
   * The letters.
   *
   * @param officer the address of the officer who is told; empty for nobody
   */
  UnprovenMail(
      UnprovenStore store,
      Letters letters,
      Persons persons,
      String officer,
      TransactionTemplate transaction,
      Clock clock) {
    this.store = store;
    this.letters = letters;
    this.persons = persons;
    this.officer = officer;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Keeps a letter for an officer to decide, and tells them. In the caller's transaction. */
  void add(String mailbox, Arrived mail) {
    int number = store.add(mailbox, mail);
    if (MailAddress.isAddress(officer)) {
      letters.send("unproven-mail", Integer.toString(number), letter(number, mail));
    }
  }

  private Letter letter(int number, Arrived mail) {
    Locale locale =
        persons.byEmail(officer).stream()
            .findFirst()
            .map(ReminderLetters::language)
            .orElse(Locale.ENGLISH);
    Map<String, Object> said =
        Map.of("number", number, "address", mail.from(), "subject", mail.subject());
    return new Letter(
        "",
        MailAddress.of(officer),
        List.of(),
        locale,
        messages.text(locale, "unproven.subject", said),
        List.of(
            Part.paragraph(messages.text(locale, "unproven", said)),
            Part.paragraph(messages.text(locale, "unproven.next", said))),
        List.of());
  }

  /** Those about which nobody has decided. */
  List<Unproven> open() {
    return store.open();
  }

  /** What is to be done with a letter that an officer trusts. */
  @FunctionalInterface
  interface Taking {
    /** Takes it, as if its sender were proven. */
    void take(String mailbox, Arrived mail);
  }

  /** An officer trusts a letter: it is taken, once; false if there is none to decide about. */
  boolean trust(int number, String by, Taking taking) {
    return Boolean.TRUE.equals(
        transaction.execute(
            status -> {
              if (!store.decide(number, true, by, clock.instant())) {
                return false;
              }
              Unproven found = store.find(number).orElseThrow();
              taking.take(found.mailbox(), found.mail());
              return true;
            }));
  }

  /** An officer does not trust a letter; false if there is none to decide about. */
  boolean distrust(int number, String by) {
    return store.decide(number, false, by, clock.instant());
  }
}
