package org.intersession.bot.reminders;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.intersession.bot.mail.Letter;
import org.intersession.bot.people.Person;
import org.intersession.bot.reminders.Recipients.Reached;
import org.intersession.bot.reminders.ReminderLetters.Written;
import org.intersession.bot.reminders.ReminderStep.Audience;
import org.intersession.bot.reminders.ReminderStore.Reminder;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks at a message once more before it leaves: what was answered meanwhile is left out. */
final class LastLook {
  private final ReminderStore store;
  private final RequestStore requests;
  private final AskedStore answers;
  private final Recipients recipients;
  private final Guests guests;
  private final ReminderLetters letters;
  private final OfficerLetters officerLetters;
  private final TransactionTemplate transaction;
  private final Clock clock;

  LastLook(
      ReminderStore store,
      RequestStore requests,
      AskedStore answers,
      Recipients recipients,
      Guests guests,
      ReminderLetters letters,
      OfficerLetters officerLetters,
      TransactionTemplate transaction,
      Clock clock) {
    this.store = store;
    this.requests = requests;
    this.answers = answers;
    this.recipients = recipients;
    this.guests = guests;
    this.letters = letters;
    this.officerLetters = officerLetters;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** A request of which a message speaks, as it now is. */
  record Owed(Request request, Asked asked, ReminderItem item, Reached reached) {}

  /**
   * What is to be said now.
   *
   * @param person absent for the secretariat's officer
   * @param reply what the reply address bears
   * @param stop where its reader says that they want no more of these
   */
  record Last(@Nullable Long person, Letter letter, String reply, @Nullable URI stop) {}

  /** The letter as it is to be now; nothing when nothing is left to say. */
  Optional<Last> look(long id) {
    return java.util.Objects.requireNonNull(transaction.execute(status -> lookAt(id)));
  }

  /** The titles of what a message speaks of. */
  String requests(long id) {
    return store.items(id).stream()
        .flatMap(item -> requests.find(item.request()).stream())
        .map(Request::title)
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private Optional<Last> lookAt(long id) {
    Reminder reminder = store.find(id).orElseThrow();
    Instant now = clock.instant();
    List<Owed> left = new ArrayList<>();
    for (ReminderItem item : store.items(id)) {
      Owed owed = owed(item, now);
      Optional<String> reason = silencedBy(owed, reminder, now);
      reason.ifPresentOrElse(why -> store.leaveOut(id, item, why), () -> left.add(owed));
    }
    if (left.isEmpty()) {
      return Optional.empty();
    }
    Long person = reminder.person();
    if (person == null) {
      Letter letter = officerLetters.toOfficer(reminder.address(), left, now);
      return Optional.of(new Last(null, letter, reminder.reply(), null));
    }
    Written written = letters.toParty(reader(person, left), reminder.address(), left, now);
    return Optional.of(new Last(person, written.letter(), reminder.reply(), written.stop()));
  }

  private Owed owed(ReminderItem item, Instant now) {
    Request request = requests.find(item.request()).orElseThrow();
    Asked asked = answers.asked(item.request(), item.party()).orElseThrow();
    return new Owed(request, asked, item, recipients.of(request, item.party(), now));
  }

  /** Why nothing is said of this any more. */
  private static Optional<String> silencedBy(Owed owed, Reminder reminder, Instant now) {
    if (owed.asked().answered() || owed.request().answeredBy(reminder.person())) {
      return Optional.of("answered");
    }
    if (!owed.request().open()) {
      return Optional.of("closed");
    }
    Integer step = owed.item().step();
    Course course = owed.asked().course(owed.request());
    if (step != null
        && course
            .dueOn()
            .plusDays(step)
            .isAfter(java.time.LocalDate.ofInstant(now, owed.request().zone()).plusDays(1))) {
      return Optional.of("extended");
    }
    boolean officer = owed.item().audience() == Audience.OFFICER;
    boolean theirs =
        owed.reached().to().stream()
            .anyMatch(person -> person.email().filter(reminder.address()::equals).isPresent());
    return officer || theirs ? Optional.empty() : Optional.of("no-longer-theirs");
  }

  private Person reader(long id, List<Owed> owed) {
    return owed.stream()
        .flatMap(one -> one.reached().to().stream())
        .filter(person -> person.id() == id)
        .findFirst()
        .or(() -> guests.person(id))
        .orElseThrow();
  }
}
