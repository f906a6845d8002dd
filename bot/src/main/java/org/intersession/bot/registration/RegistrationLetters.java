package org.intersession.bot.registration;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.intersession.bot.mail.CalendarEntry;
import org.intersession.bot.mail.Letter;
import org.intersession.bot.mail.Letter.Part;
import org.intersession.bot.mail.Letters;
import org.intersession.bot.mail.MailTimes;
import org.intersession.bot.meetings.MeetingFacts;
import org.intersession.bot.messages.Messages;
import org.intersession.bot.people.Person;
import org.intersession.bot.people.PersonalLinks;
import org.intersession.bot.people.Persons;
import org.intersession.bot.people.RoleKind;
import org.intersession.bot.registration.Registration.State;
import org.intersession.integrations.MailAddress;

/** What registrants and those who decide about them are written. */
final class RegistrationLetters {
  static final String MINE = "registration";
  static final String DECISION = "registration-decision";

  private static final Duration AFTER = Duration.ofDays(7);
  private static final int ENTRIES_AT_MOST = 12;

  private final Letters letters;
  private final PersonalLinks links;
  private final Persons persons;
  private final RegistrationProperties settings;
  private final RegistrationProperties.Pages pages;
  private final Messages messages = new Messages("registration");
  private final MailTimes times = new MailTimes();

  RegistrationLetters(
      Letters letters,
      PersonalLinks links,
      Persons persons,
      RegistrationProperties settings,
      RegistrationProperties.Pages pages) {
    this.letters = letters;
    this.links = links;
    this.persons = persons;
    this.settings = settings;
    this.pages = pages;
  }

  /** Tells the person where their registration stands; the links of earlier letters end. */
  void outcome(MeetingFacts meeting, Registration registration, Instant now) {
    links.revokeAll(MINE, Long.toString(registration.id()));
    send(meeting, registration, now, registration.state().name().toLowerCase(Locale.ROOT), "");
  }

  /**
   * Sends a registered person a further link, since somebody filled in the form with their address;
   * at most once an hour, and the links they have live on.
   */
  void again(MeetingFacts meeting, Registration registration, Instant now) {
    send(
        meeting,
        registration,
        now,
        registration.state().name().toLowerCase(Locale.ROOT),
        "-again-" + now.truncatedTo(ChronoUnit.HOURS));
  }

  private void send(
      MeetingFacts meeting, Registration registration, Instant now, String key, String more) {
    Locale locale = registration.application().locale();
    List<Part> parts = new ArrayList<>();
    parts.add(part(locale, "mail.greeting", Map.of("name", registration.name())));
    parts.add(
        part(
            locale,
            "mail." + key,
            Map.of("title", meeting.title(), "reason", reason(locale, registration))));
    parts.addAll(facts(meeting, registration, locale, now));
    if (registration.state() != State.WITHDRAWN) {
      PersonalLinks.Made made =
          links.make(
              PersonalLinks.Order.of(MINE, Long.toString(registration.id()), until(meeting, now)));
      parts.add(Part.button(text(locale, "mail.mine"), pages.mine(made.secret())));
      parts.add(Part.quiet(text(locale, "mail.secret")));
    }
    Letter letter =
        new Letter(
            "",
            new MailAddress(registration.application().email(), registration.name()),
            List.of(),
            locale,
            messages.text(locale, "mail." + key + ".subject", Map.of("title", meeting.title())),
            parts,
            entries(meeting, registration, now));
    letters.send(MINE + ":" + registration.id(), registration.version() + more, letter);
  }

  /** Asks the Party's focal points, or else the secretariat, whether somebody may take part. */
  void askToDecide(MeetingFacts meeting, Registration registration, Instant now) {
    String party = registration.application().party();
    List<Person> deciders =
        party == null ? List.of() : persons.holding(RoleKind.NATIONAL_FOCAL_POINT, party);
    List<MailAddress> copies =
        party == null || !settings.missionsInCopy() ? List.of() : missions(party);
    for (Person person : deciders) {
      Optional<String> email = person.email();
      // Who decides about somebody is not that somebody.
      if (email.isEmpty() || email.get().equals(registration.application().email())) {
        continue;
      }
      PersonalLinks.Order order =
          new PersonalLinks.Order(
              DECISION,
              Long.toString(registration.id()),
              person.id(),
              party,
              null,
              until(meeting, now));
      Locale locale = person.language() == null ? Locale.ENGLISH : person.language();
      ask(meeting, registration, new MailAddress(email.get(), person.fullName()), locale, order);
      copies.forEach(copy -> inform(meeting, registration, copy, locale));
    }
    if (deciders.isEmpty() && !settings.secretariat().isEmpty()) {
      PersonalLinks.Order order =
          PersonalLinks.Order.of(DECISION, Long.toString(registration.id()), until(meeting, now));
      ask(meeting, registration, MailAddress.of(settings.secretariat()), meeting.locale(), order);
    }
  }

  private void ask(
      MeetingFacts meeting,
      Registration registration,
      MailAddress to,
      Locale locale,
      PersonalLinks.Order order) {
    String link = pages.decision(links.make(order).secret());
    List<Part> parts = new ArrayList<>(about(meeting, registration, locale));
    parts.add(Part.button(text(locale, "mail.decide"), link));
    parts.add(Part.quiet(text(locale, "mail.secret")));
    sendQuestion(meeting, registration, to, locale, parts);
  }

  /** A copy informs and decides nothing, so it has no link. */
  private void inform(
      MeetingFacts meeting, Registration registration, MailAddress to, Locale locale) {
    sendQuestion(meeting, registration, to, locale, about(meeting, registration, locale));
  }

  private void sendQuestion(
      MeetingFacts meeting,
      Registration registration,
      MailAddress to,
      Locale locale,
      List<Part> parts) {
    String subject =
        messages.text(
            locale,
            "mail.ask.subject",
            Map.of("name", registration.name(), "title", meeting.title()));
    letters.send(
        DECISION + ":" + registration.id(),
        Integer.toString(registration.version()),
        new Letter("", to, List.of(), locale, subject, parts, List.of()));
  }

  private List<Part> about(MeetingFacts meeting, Registration registration, Locale locale) {
    Application said = registration.application();
    return List.of(
        part(
            locale,
            "mail.ask",
            Map.of(
                "name", registration.name(),
                "body", said.body(),
                "title", meeting.title(),
                "reason", reason(locale, registration))),
        Part.fact(text(locale, "field.email"), said.email()),
        Part.fact(text(locale, "field.role"), said.role()));
  }

  private List<MailAddress> missions(String party) {
    return persons.holding(RoleKind.MISSION, party).stream()
        .flatMap(
            person ->
                person.email().map(email -> new MailAddress(email, person.fullName())).stream())
        .toList();
  }

  private List<Part> facts(
      MeetingFacts meeting, Registration registration, Locale locale, Instant now) {
    ZoneId reader = zone(meeting, registration);
    return meeting
        .next(now)
        .map(
            next ->
                List.of(
                    Part.fact(text(locale, "mail.meeting"), meeting.title()),
                    Part.fact(
                        text(locale, "mail.when"),
                        times.both(
                            next.start(), meeting.length(), meeting.zone(), reader, locale))))
        .orElse(List.of());
  }

  /** Only who is approved has the meeting in the calendar; who no more is gets it taken out. */
  private static List<CalendarEntry> entries(
      MeetingFacts meeting, Registration registration, Instant now) {
    boolean approved = registration.state() == State.APPROVED;
    boolean ended = registration.state() == State.WITHDRAWN;
    if (!approved && !ended) {
      return List.of();
    }
    return meeting.held().stream()
        .filter(one -> one.end().isAfter(now))
        .limit(ENTRIES_AT_MOST)
        .map(
            one ->
                new CalendarEntry(
                    meeting.reference() + "-" + one.index() + "-" + registration.id(),
                    1000 * meeting.revision() + registration.version(),
                    ended || meeting.cancelled(),
                    now,
                    meeting.title(),
                    "",
                    "",
                    one.start(),
                    meeting.length(),
                    meeting.zone()))
        .toList();
  }

  private static Instant until(MeetingFacts meeting, Instant now) {
    Instant end =
        meeting.held().isEmpty() ? now : meeting.held().get(meeting.held().size() - 1).end();
    return (end.isAfter(now) ? end : now).plus(AFTER);
  }

  private static ZoneId zone(MeetingFacts meeting, Registration registration) {
    String zone = registration.application().zone();
    return zone.isEmpty() ? meeting.zone() : ZoneId.of(zone);
  }

  private String reason(Locale locale, Registration registration) {
    String key = "reason." + registration.reason();
    return messages.has(locale, key) ? text(locale, key) : registration.reason();
  }

  private Part part(Locale locale, String key, Map<String, ?> arguments) {
    return Part.paragraph(messages.text(locale, key, arguments));
  }

  private String text(Locale locale, String key) {
    return messages.text(locale, key);
  }
}
