package org.intersession.bot.registration;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.intersession.bot.meetings.KnownMeetings;
import org.intersession.bot.meetings.MeetingFacts;
import org.intersession.bot.people.Persons;
import org.intersession.bot.registration.Registration.State;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/** The registrations: each step is recorded, and its letters asked for, in one transaction. */
final class Registrations {
  private final RegistrationStore store;
  private final KnownMeetings meetings;
  private final Persons persons;
  private final OutcomeLetters letters;
  private final DecisionLetters questions;
  private final Guests guests;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Registrations(
      RegistrationStore store,
      KnownMeetings meetings,
      Persons persons,
      OutcomeLetters letters,
      DecisionLetters questions,
      Guests guests,
      TransactionTemplate transaction,
      Clock clock) {
    this.store = store;
    this.meetings = meetings;
    this.persons = persons;
    this.letters = letters;
    this.questions = questions;
    this.guests = guests;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Whether a meeting takes registrations now. */
  enum Door {
    OPEN,
    CLOSED,
    OVER,
    CANCELLED,
    /** People need not register for it. */
    NONE
  }

  Door door(MeetingFacts meeting) {
    Instant now = clock.instant();
    if (meeting.cancelled()) {
      return Door.CANCELLED;
    }
    if (meeting.next(now).isEmpty()) {
      return Door.OVER;
    }
    if (!meeting.registration()) {
      return Door.NONE;
    }
    Instant closes = meeting.closes();
    Instant closing = closes == null ? meeting.next(now).orElseThrow().start() : closes;
    return now.isBefore(closing) ? Door.OPEN : Door.CLOSED;
  }

  /**
   * Takes a registration. Whoever asks learns nothing from it: all that follows goes by mail, also
   * to somebody who is registered already and gets a new link. Who has withdrawn may come back.
   */
  void register(int number, Application application) {
    inTransaction(
        () -> {
          MeetingFacts meeting = meetings.hold(number).orElseThrow();
          if (door(meeting) != Door.OPEN) {
            return false;
          }
          Instant now = clock.instant();
          Optional<Registration> added = store.add(number, application, now);
          Registration known =
              added.orElseGet(() -> store.find(number, application.email()).orElseThrow());
          if (added.isEmpty() && known.state() != State.WITHDRAWN) {
            letters.again(meeting, known, now);
            return false;
          }
          if (added.isEmpty()) {
            store.change(known.id(), application);
          }
          store.history(known.id(), now, "registered", null, "");
          judge(meeting, store.find(known.id()).orElseThrow(), now);
          return true;
        });
  }

  /** What became of a change. */
  enum Change {
    DONE,
    /** The meeting has no room for more people. */
    FULL,
    /** Too late: registration is closed, or it was refused or withdrawn. */
    CLOSED
  }

  /**
   * The person changes what they asked for. Another name, Party or organisation is judged anew;
   * everything else stays approved.
   */
  Change change(long id, Application asked) {
    return inTransaction(
        () -> {
          Registration seen = store.find(id).orElseThrow();
          MeetingFacts meeting = meetings.hold(seen.meeting()).orElseThrow();
          Registration held = store.hold(id).orElseThrow();
          if (!held.open() || door(meeting) != Door.OPEN) {
            return Change.CLOSED;
          }
          Application old = held.application();
          Application changed = asked.of(old.email(), old.letter());
          int people = store.approved(held.meeting()) - old.people() + changed.people();
          if (held.state() == State.APPROVED && people > room(meeting)) {
            return Change.FULL;
          }
          Instant now = clock.instant();
          store.change(id, changed);
          store.history(id, now, "changed", null, "");
          Registration written = store.find(id).orElseThrow();
          if (!old.sameIdentity(changed)) {
            judge(meeting, written, now);
            return Change.DONE;
          }
          letters.changed(meeting, written, now);
          guests.follow(meeting, written);
          return Change.DONE;
        });
  }

  private void judge(MeetingFacts meeting, Registration made, Instant now) {
    Application application = made.application();
    int others = store.approved(meeting.number());
    int before = made.state() == State.APPROVED ? application.people() : 0;
    boolean full = others - before + application.people() > room(meeting);
    Admission.Reason reason =
        Admission.of(
            application,
            persons.byEmail(application.email()),
            full,
            LocalDate.ofInstant(now, ZoneOffset.UTC));
    boolean approved = reason == Admission.Reason.ACCREDITED;
    store.state(made.id(), approved ? State.APPROVED : State.WAITING, reason.key(), null);
    store.history(made.id(), now, approved ? "approved" : "waits", null, reason.key());
    Registration judged = store.find(made.id()).orElseThrow();
    letters.outcome(meeting, judged, now);
    guests.follow(meeting, judged);
    if (!approved) {
      questions.ask(meeting, judged, now);
    }
  }

  /** What became of a decision. */
  enum Decision {
    DONE,
    /** Somebody decided before, or the person has withdrawn. */
    TOO_LATE,
    FULL
  }

  /** Approves or refuses somebody who waits; the first decision stands. */
  Decision decide(long id, boolean approve, String reason, String by) {
    return inTransaction(
        () -> {
          Registration seen = store.find(id).orElseThrow();
          MeetingFacts meeting = meetings.hold(seen.meeting()).orElseThrow();
          Registration held = store.hold(id).orElseThrow();
          if (held.state() != State.WAITING) {
            return Decision.TOO_LATE;
          }
          int people = store.approved(held.meeting()) + held.application().people();
          if (approve && people > room(meeting)) {
            return Decision.FULL;
          }
          Instant now = clock.instant();
          store.state(id, approve ? State.APPROVED : State.REFUSED, reason, by);
          store.history(id, now, approve ? "approved" : "refused", by, reason);
          Registration changed = store.find(id).orElseThrow();
          letters.outcome(meeting, changed, now);
          guests.follow(meeting, changed);
          return Decision.DONE;
        });
  }

  /** The person withdraws. */
  void withdraw(long id) {
    inTransaction(
        () -> {
          Registration held = store.hold(id).orElseThrow();
          if (held.state() == State.WITHDRAWN) {
            return false;
          }
          Instant now = clock.instant();
          store.state(id, State.WITHDRAWN, "", null);
          store.history(id, now, "withdrawn", null, "");
          MeetingFacts meeting = meetings.find(held.meeting()).orElseThrow();
          Registration changed = store.find(id).orElseThrow();
          letters.outcome(meeting, changed, now);
          guests.follow(meeting, changed);
          return true;
        });
  }

  /** As many as the meeting is for, and as a platform's list takes. */
  private static int room(MeetingFacts meeting) {
    return Math.min(meeting.size(), Guests.MOST);
  }

  Optional<Registration> find(long id) {
    return store.find(id);
  }

  List<Registration> of(int meeting) {
    return store.of(meeting);
  }

  private <T> T inTransaction(Supplier<@Nullable T> deed) {
    return Objects.requireNonNull(transaction.execute(status -> deed.get()));
  }
}
