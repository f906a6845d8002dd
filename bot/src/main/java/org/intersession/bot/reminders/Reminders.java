package org.intersession.bot.reminders;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.intersession.bot.delivery.Deliveries;
import org.intersession.bot.delivery.DeliveryKey;
import org.intersession.bot.mail.Mailboxes;
import org.intersession.bot.people.Person;
import org.intersession.bot.reminders.Recipients.Reached;
import org.jspecify.annotations.Nullable;

/** Queues messages: one to each person, whatever it is about. */
final class Reminders {
  static final String PURPOSE = "reminder";

  private final ReminderStore store;
  private final AskedStore ladders;
  private final Recipients recipients;
  private final Deliveries deliveries;
  private final Mailboxes mailboxes;
  private final ReminderChats chats;
  private final ReminderProperties settings;

  Reminders(
      ReminderStore store,
      AskedStore ladders,
      Recipients recipients,
      Deliveries deliveries,
      Mailboxes mailboxes,
      ReminderChats chats,
      ReminderProperties settings) {
    this.store = store;
    this.ladders = ladders;
    this.recipients = recipients;
    this.deliveries = deliveries;
    this.mailboxes = mailboxes;
    this.chats = chats;
    this.settings = settings;
  }

  /**
   * Somebody to be written to, about what, and from when on.
   *
   * @param chat whether in a chat, not by mail
   */
  record Message(Person person, boolean chat, Instant notBefore, List<ReminderItem> items) {
    Message {
      items = List.copyOf(items);
    }
  }

  /** What the Parties of a request would get now, one message for each person. */
  List<Message> messages(Request request, List<Asked> asked, Duration window, Instant now) {
    Map<Long, Message> byPerson = new LinkedHashMap<>();
    for (Asked one : asked) {
      ReminderItem item = ReminderItem.outOfTurn(request.number(), one.party());
      Reached reached = recipients.of(request, one.party(), now);
      for (Person person : reached.to()) {
        Instant at =
            recipients.reader(person, one.party()).atWork(now.plus(window), LadderRules.MORNING);
        boolean chat = chats.channel(person.id(), List.of(item)).isPresent();
        byPerson.merge(person.id(), new Message(person, chat, at, List.of(item)), Reminders::both);
      }
    }
    return List.copyOf(byPerson.values());
  }

  private static Message both(Message one, Message other) {
    List<ReminderItem> items = new ArrayList<>(one.items());
    items.addAll(other.items());
    return new Message(one.person(), one.chat(), one.notBefore(), items);
  }

  /**
   * Sends what an officer confirmed.
   *
   * @param again whether it reminds of what was asked before
   */
  void send(long run, List<Message> messages, boolean again, Instant now) {
    for (Message message : messages) {
      String address = message.person().email().orElseThrow();
      store
          .add(
              new ReminderStore.Order(message.person().id(), address, null, run, now),
              message.items())
          .ifPresent(
              id ->
                  deliver(
                      id, message.person().id(), address, message.items(), message.notBefore()));
    }
    Map<ReminderItem, Instant> leaves = new LinkedHashMap<>();
    for (Message message : messages) {
      message.items().forEach(item -> leaves.merge(item, message.notBefore(), Reminders::later));
    }
    leaves.forEach((item, at) -> ladders.wrote(item.request(), item.party(), again, at, now));
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  /**
   * Whom an officer may remind of a request now, and who has heard of it enough: what the ladder
   * keeps to holds for what is sent by hand too.
   */
  Due due(Request request, List<Asked> silent, Instant now) {
    Map<String, Instant> heard = store.heard(request.number());
    Instant gap = now.minus(LadderRules.GAP, ChronoUnit.DAYS);
    Due due = new Due(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (Asked one : silent) {
      boolean lately = heard.getOrDefault(one.party(), Instant.MIN).isAfter(gap);
      boolean often = one.reminded() >= LadderRules.MOST;
      (lately ? due.lately() : often ? due.often() : due.now()).add(one);
    }
    return due;
  }

  /**
   * The silent Parties of a request.
   *
   * @param now those who may be reminded
   * @param lately those who were written to within the gap, or are about to be
   * @param often those who were reminded as often as anybody is
   */
  record Due(List<Asked> now, List<Asked> lately, List<Asked> often) {}

  /**
   * Takes a step for all that one person owes; nothing if they had a message today.
   *
   * @param day of the person
   */
  boolean climb(Person person, LocalDate day, List<ReminderItem> items, Instant now) {
    String address = person.email().orElseThrow();
    return climb(new ReminderStore.Order(person.id(), address, day, null, now), items);
  }

  /** Tells the secretariat's officer. */
  boolean tellOfficer(LocalDate day, List<ReminderItem> items, Instant now) {
    String officer = settings.officer();
    return !officer.isEmpty()
        && climb(new ReminderStore.Order(null, officer, day, null, now), items);
  }

  private boolean climb(ReminderStore.Order order, List<ReminderItem> items) {
    Optional<Long> added = store.add(order, items);
    added.ifPresent(id -> deliver(id, order.person(), order.address(), items, order.at()));
    return added.isPresent();
  }

  /** Takes back the messages that would say nothing else; the others leave this out themselves. */
  void stop(int request, String party) {
    store.onlyAbout(request, party).forEach(this::withdraw);
  }

  /** Takes back those of these messages that have not left. */
  void recall(List<Long> messages) {
    messages.forEach(this::withdraw);
  }

  private void withdraw(long reminder) {
    deliveries.withdraw(PURPOSE, subject(reminder));
  }

  private void deliver(
      long reminder,
      @Nullable Long person,
      String address,
      List<ReminderItem> items,
      Instant notBefore) {
    Optional<String> chat = person == null ? Optional.empty() : chats.channel(person, items);
    chat.ifPresent(channel -> store.mailAt(reminder, notBefore.plus(settings.chatThenMail())));
    deliver(reminder, address, chat.orElseGet(() -> mailboxes.channel("", address)), notBefore);
  }

  /** Says by mail what could not be said in the chat. */
  void byMail(long reminder) {
    byMail(store.find(reminder).orElseThrow(), Instant.EPOCH);
  }

  /** Says by mail what was said in the chat and is not answered. */
  void byMail(ReminderStore.Reminder reminder, Instant notBefore) {
    store.mailed(reminder.id());
    String address = reminder.address();
    deliver(reminder.id(), address, mailboxes.channel("", address), notBefore);
  }

  private void deliver(long reminder, String address, String channel, Instant notBefore) {
    deliveries.request(
        new DeliveryKey(PURPOSE, subject(reminder), address, channel, "1"),
        Long.toString(reminder),
        notBefore);
  }

  static String subject(long reminder) {
    return PURPOSE + ":" + reminder;
  }
}
