package org.intersession.bot.registration;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.intersession.bot.mail.Letter;
import org.intersession.bot.mail.Letter.Part;
import org.intersession.bot.mail.Letters;
import org.intersession.bot.meetings.MeetingFacts;
import org.intersession.bot.people.PersonalLinks;
import org.intersession.bot.registration.Registration.State;
import org.intersession.integrations.MailAddress;

/** What registrants are written: where they stand, and what became of the meeting. */
final class OutcomeLetters {
  static final String MINE = "registration";

  private final Letters letters;
  private final PersonalLinks links;
  private final Calendar calendar;
  private final RegistrationStore store;
  private final RegistrationProperties.Pages pages;
  private final LetterParts parts = new LetterParts();

  OutcomeLetters(
      Letters letters,
      PersonalLinks links,
      Calendar calendar,
      RegistrationStore store,
      RegistrationProperties.Pages pages) {
    this.letters = letters;
    this.links = links;
    this.calendar = calendar;
    this.store = store;
    this.pages = pages;
  }

  /** Tells the person where their registration stands; who has withdrawn has no links any more. */
  void outcome(MeetingFacts meeting, Registration registration, Instant now) {
    if (registration.state() == State.WITHDRAWN) {
      links.revokeAll(MINE, Long.toString(registration.id()));
    }
    send(meeting, registration, state(registration), "", now);
  }

  /**
   * Sends a registered person a further link, since somebody filled in the form with their address;
   * at most once an hour.
   */
  void again(MeetingFacts meeting, Registration registration, Instant now) {
    String hour = "-again-" + now.truncatedTo(ChronoUnit.HOURS);
    send(meeting, registration, state(registration), hour, now);
  }

  /** What the person asked for stands as they changed it. */
  void changed(MeetingFacts meeting, Registration registration, Instant now) {
    send(meeting, registration, "changed", "", now);
  }

  /** The meeting is at another time, closes at another, or is not held. */
  void meetingChanged(MeetingFacts meeting, Registration registration, Instant now) {
    String key = meeting.cancelled() ? "meeting-cancelled" : "meeting-changed";
    send(meeting, registration, key, "", now);
  }

  private void send(
      MeetingFacts meeting, Registration known, String key, String more, Instant now) {
    store.told(known.id(), Schedule.of(meeting));
    Registration registration = store.find(known.id()).orElseThrow();
    Application said = registration.application();
    Locale locale = said.locale();
    ZoneId reader = LetterParts.zone(meeting, said.zone());
    String page = page(meeting, registration, now);
    List<Part> body = new ArrayList<>();
    body.add(parts.paragraph(locale, "mail.greeting", Map.of("name", registration.name())));
    String reason = parts.reason(locale, registration);
    body.add(
        parts.paragraph(locale, "mail." + key, Map.of("title", meeting.title(), "reason", reason)));
    body.addAll(parts.meeting(meeting, reader, locale, now));
    if (registration.open() && !meeting.cancelled()) {
      body.addAll(parts.closing(meeting, reader, locale));
    }
    if (!page.isEmpty()) {
      body.addAll(parts.own(locale, "mail.mine", page));
    }
    String subject =
        parts.text(locale, "mail." + key + ".subject", Map.of("title", meeting.title()));
    Letter letter =
        LetterParts.letter(
            new MailAddress(said.email(), registration.name()),
            locale,
            subject,
            body,
            calendar.entries(meeting, registration, page, now));
    letters.send(
        subject(registration.id()),
        more.isEmpty() ? key + "-" + registration.version() : key + more,
        letter);
  }

  /** A link of their own, for who still can do something with it. */
  private String page(MeetingFacts meeting, Registration registration, Instant now) {
    if (registration.state() == State.WITHDRAWN || meeting.cancelled()) {
      return "";
    }
    PersonalLinks.Order order =
        PersonalLinks.Order.of(
            MINE, Long.toString(registration.id()), LetterParts.until(meeting, now));
    return pages.mine(links.make(order).secret());
  }

  /** What the ledger calls a registration. */
  static String subject(long registration) {
    return MINE + ":" + registration;
  }

  private static String state(Registration registration) {
    return registration.state().name().toLowerCase(Locale.ROOT);
  }
}
