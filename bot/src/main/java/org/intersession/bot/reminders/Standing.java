package org.intersession.bot.reminders;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.intersession.bot.messages.Messages;
import org.intersession.bot.people.Party;
import org.intersession.bot.people.Person;
import org.intersession.bot.people.Persons;
import org.intersession.bot.reminders.ArrivedStore.Unmatched;
import org.intersession.bot.reminders.Recipients.Lack;
import org.intersession.bot.reminders.Recipients.Reached;
import org.intersession.bot.reminders.ReminderStep.Audience;
import org.intersession.integrations.MailInbox.Kind;
import org.jspecify.annotations.Nullable;

/** Where a Party stands: which step comes next, and what keeps it from being reached. */
final class Standing {
  /** A note of absence is shown for so long before the last letter. */
  private static final Duration NOTE_HOLDS = Duration.ofDays(7);

  private final Bodies bodies;
  private final Persons persons;
  private final Recipients recipients;
  private final ArrivedStore arrived;
  private final Messages messages = new Messages("reminders");
  private final Dates dates = new Dates();

  Standing(Bodies bodies, Persons persons, Recipients recipients, ArrivedStore arrived) {
    this.bodies = bodies;
    this.persons = persons;
    this.recipients = recipients;
    this.arrived = arrived;
  }

  /**
   * Where one stands.
   *
   * @param away whether a focal point is away today, or a machine said so in their place
   * @param stopped whether some of its own want no reminders
   * @param unmatched letters that may be the answer
   */
  record Stand(
      Asked asked,
      Party party,
      Locale language,
      ReminderLadder.@Nullable Next next,
      @Nullable LocalDate day,
      Lack lack,
      boolean away,
      boolean stopped,
      List<Unmatched> unmatched) {
    String region() {
      return party.region();
    }

    /** Who hears of the next step: of a Party that nobody reaches, the officer. */
    Optional<Audience> whom() {
      return Optional.ofNullable(next)
          .map(ahead -> lack == Lack.NONE ? ahead.step().audience() : Audience.OFFICER);
    }
  }

  Stand of(Request request, Asked asked, Instant now) {
    Reached reached = recipients.of(request, asked.party(), now);
    List<Person> to = reached.to();
    Reader officer = recipients.officer();
    Reader reader = to.isEmpty() ? officer : recipients.reader(to.get(0), asked.party());
    Readers readers = new Readers(reader, officer);
    ReminderLadder.Next next =
        new ReminderLadder(request.rules()).next(asked.course(request), readers, now).orElse(null);
    LocalDate day = next == null ? null : readers.of(next.step().audience()).day(next.at());
    boolean away =
        to.stream()
            .anyMatch(
                person -> persons.away(person.id(), reader.day(now)) || saysAway(person, asked));
    return new Stand(
        asked,
        bodies.of(asked.party()),
        to.isEmpty() ? Locale.ENGLISH : ReminderLetters.language(to.get(0)),
        next,
        day,
        reached.lack(),
        away,
        !reached.stopped().isEmpty(),
        to.stream().flatMap(person -> unmatched(person, asked)).toList());
  }

  private Stream<Unmatched> unmatched(Person person, Asked asked) {
    return person.emails().stream()
        .flatMap(
            email ->
                arrived.unmatched(email.address(), asked.writtenAt().minus(NOTE_HOLDS)).stream());
  }

  private boolean saysAway(Person person, Asked asked) {
    return person
        .email()
        .flatMap(email -> arrived.newest(Kind.AWAY, email, asked.writtenAt().minus(NOTE_HOLDS)))
        .isPresent();
  }

  /** The day of the next step and to whom it goes; empty when none is left. */
  String next(Stand stand, Locale locale) {
    LocalDate day = stand.day();
    Optional<Audience> whom = stand.whom();
    return day == null || whom.isEmpty() ? "" : dated("next." + whom.get().name(), day, locale);
  }

  /** What keeps it from being reached, what it said, and what it was given; else empty. */
  String note(Stand stand, Request request, Locale locale) {
    if (stand.asked().answered()) {
      return "";
    }
    List<String> notes = new ArrayList<>();
    if (stand.lack() != Lack.NONE) {
      notes.add(messages.text(locale, "lack." + stand.lack().name()));
    }
    stand.unmatched().stream().findFirst().ifPresent(mail -> notes.add(wrote(mail, locale)));
    LocalDate until = stand.asked().asksUntil();
    if (until != null) {
      notes.add(dated("note.asks-until", until, locale));
    } else if (stand.asked().deadline() != null) {
      notes.add(dated("note.has-until", stand.asked().course(request).dueOn(), locale));
    }
    if (stand.away()) {
      notes.add(messages.text(locale, "note.away"));
    }
    if (stand.stopped() && stand.lack() == Lack.NONE) {
      notes.add(messages.text(locale, "note.some-stopped"));
    }
    return messages.joined(locale, notes);
  }

  private String wrote(Unmatched mail, Locale locale) {
    LocalDate day = LocalDate.ofInstant(mail.at(), ZoneOffset.UTC);
    return messages.text(
        locale, "note.wrote", Map.of("day", dates.day(day, locale), "subject", mail.subject()));
  }

  private String dated(String key, LocalDate day, Locale locale) {
    return messages.text(locale, key, Map.of("day", dates.day(day, locale)));
  }
}
