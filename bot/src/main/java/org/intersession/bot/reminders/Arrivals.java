package org.intersession.bot.reminders;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.intersession.bot.mail.Mailboxes;
import org.intersession.bot.people.Person;
import org.intersession.bot.people.Persons;
import org.intersession.bot.reminders.Asked.Answer;
import org.intersession.bot.reminders.Asked.Way;
import org.intersession.bot.reminders.AskedStore.Answering;
import org.intersession.integrations.MailInbox;
import org.intersession.integrations.MailInbox.Arrived;
import org.intersession.integrations.MailInbox.Origin;
import org.intersession.integrations.OutsideException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes what comes back by mail: answers, mail that did not arrive, notes of absence. */
final class Arrivals {
  private static final Logger LOG = LoggerFactory.getLogger(Arrivals.class);
  private static final Pattern ADDRESS =
      Pattern.compile("[\\p{L}\\p{N}._%+'-]{1,64}@[\\p{L}\\p{N}.-]{1,250}");

  /** What begins the tag of a reply address. */
  static final String TAG = "q-";

  private static final Pattern REPLY = Pattern.compile("\\+" + TAG + "([0-9a-f]{32})@");

  private final ObjectProvider<MailInbox> inboxes;
  private final Mailboxes mailboxes;
  private final ArrivedStore store;
  private final RequestStore requestStore;
  private final AskedStore answers;
  private final ReminderStore reminders;
  private final Requests requests;
  private final Persons persons;
  private final ConsultationMail consultations;
  private final UnprovenMail unproven;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Arrivals(
      ObjectProvider<MailInbox> inboxes,
      Mailboxes mailboxes,
      ArrivedStore store,
      RequestStore requestStore,
      AskedStore answers,
      ReminderStore reminders,
      Requests requests,
      Persons persons,
      ConsultationMail consultations,
      UnprovenMail unproven,
      TransactionTemplate transaction,
      Clock clock) {
    this.inboxes = inboxes;
    this.mailboxes = mailboxes;
    this.store = store;
    this.requestStore = requestStore;
    this.answers = answers;
    this.reminders = reminders;
    this.requests = requests;
    this.persons = persons;
    this.consultations = consultations;
    this.unproven = unproven;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Reads what is new in every mailbox from which is written. */
  void round() {
    MailInbox inbox = inboxes.getIfAvailable();
    if (inbox != null) {
      mailboxes.addresses("").forEach(mailbox -> read(inbox, mailbox));
    }
  }

  private void read(MailInbox inbox, String mailbox) {
    MailInbox.Arrivals arrivals;
    try {
      arrivals = inbox.since(mailbox, store.mark(mailbox).orElse(null));
    } catch (OutsideException e) {
      LOG.warn("The mailbox {} was not read: {}", mailbox, e.getMessage());
      return;
    }
    transaction.executeWithoutResult(
        status -> {
          arrivals.mails().forEach(mail -> take(mailbox, mail));
          store.setMark(mailbox, arrivals.mark());
        });
  }

  private void take(String mailbox, Arrived mail) {
    switch (mail.kind()) {
      case BOUNCE -> bounced(mail);
      case AWAY -> store.add(mail, mail.from());
      case LETTER -> letter(mailbox, mail);
    }
  }

  /** A report of a mail that did not arrive names the address in its text. */
  private void bounced(Arrived mail) {
    List<String> failed =
        ADDRESS
            .matcher(mail.text())
            .results()
            .map(MatchResult::group)
            .map(address -> address.toLowerCase(Locale.ROOT))
            .distinct()
            .filter(address -> !persons.byEmail(address).isEmpty())
            .toList();
    if (store.add(mail, failed.isEmpty() ? mail.from() : failed.get(0))) {
      failed.forEach(persons::bounced);
      answers.lookAgain(clock.instant());
    }
  }

  /**
   * A letter to the reply address of a message answers the one request of it that is still owed;
   * about any other a person decides, whatever its subject says. One that the mail system doubts
   * waits for an officer, whatever address it came to: answers are copied to many, and with them
   * the address.
   */
  private void letter(String mailbox, Arrived mail) {
    if (!store.add(mail, mail.from())) {
      return;
    }
    if (mail.origin() != Origin.DOUBTED) {
      accept(mailbox, mail);
    } else if (consultations.meant(mail) || !asked(mail).isEmpty()) {
      unproven.add(mailbox, mail);
    }
  }

  /** Takes a letter whose sender is not doubted, or whom an officer trusts. */
  void accept(String mailbox, Arrived mail) {
    List<Person> senders = persons.byEmail(mail.from());
    if (!senders.isEmpty()) {
      persons.reached(mail.from());
    }
    if (consultations.take(mailbox, mail)) {
      return;
    }
    List<Asked> asked = asked(mail);
    // Who has commented may have more to say.
    if (asked.size() == 1 && consultations.take(mailbox, mail, asked.get(0))) {
      return;
    }
    List<Asked> owed = asked.stream().filter(this::owed).toList();
    if (owed.size() == 1) {
      String sender = senders.isEmpty() ? mail.from() : senders.get(0).fullName();
      answer(owed.get(0), writtenTo(mail), mail, sender);
    }
  }

  /** What was asked in the message that a letter answers. */
  private List<Asked> asked(Arrived mail) {
    return answered(mail)
        .flatMap(reminder -> reminders.items(reminder.id()).stream())
        .flatMap(item -> answers.asked(item.request(), item.party()).stream())
        .toList();
  }

  /** To whom the message went that a letter answers; nobody for an officer's. */
  private long writtenTo(Arrived mail) {
    return answered(mail)
        .flatMap(reminder -> Stream.ofNullable(reminder.person()))
        .findFirst()
        .orElse(0L);
  }

  private Stream<ReminderStore.Reminder> answered(Arrived mail) {
    return mail.to().stream()
        .map(REPLY::matcher)
        .filter(Matcher::find)
        .flatMap(reply -> reminders.byReply(reply.group(1)).stream());
  }

  private boolean owed(Asked asked) {
    return !asked.answered() && requestStore.find(asked.request()).orElseThrow().open();
  }

  private void answer(Asked asked, long writtenTo, Arrived mail, String sender) {
    Request request = requestStore.find(asked.request()).orElseThrow();
    requests.answer(
        asked.request(),
        asked.party(),
        writtenTo,
        new Answering(
            Answer.DONE,
            LocalDate.ofInstant(clock.instant(), request.zone()),
            Way.MAIL,
            mail.subject()),
        sender);
    store.answered(mail.id(), asked.request(), asked.party());
  }
}
