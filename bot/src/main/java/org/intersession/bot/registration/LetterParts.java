package org.intersession.bot.registration;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.intersession.bot.mail.CalendarEntry;
import org.intersession.bot.mail.Letter;
import org.intersession.bot.mail.Letter.Part;
import org.intersession.bot.mail.MailTimes;
import org.intersession.bot.meetings.MeetingFacts;
import org.intersession.bot.messages.Messages;
import org.intersession.bot.people.Person;
import org.intersession.integrations.MailAddress;

/** What the room's letters are made of. */
final class LetterParts {
  private final Messages messages = new Messages("registration");
  private final MailTimes times = new MailTimes();

  String text(Locale locale, String key) {
    return messages.text(locale, key);
  }

  String text(Locale locale, String key, Map<String, ?> arguments) {
    return messages.text(locale, key, arguments);
  }

  Part paragraph(Locale locale, String key, Map<String, ?> arguments) {
    return Part.paragraph(messages.text(locale, key, arguments));
  }

  /** Why it waits or was refused, in words; empty for who is registered. */
  String reason(Locale locale, Registration registration) {
    String key = "reason." + registration.reason();
    return messages.has(locale, key) ? text(locale, key) : registration.reason();
  }

  /** What it is and when, in the meeting's time and the reader's. */
  List<Part> meeting(MeetingFacts meeting, ZoneId reader, Locale locale, Instant now) {
    List<Part> parts = new ArrayList<>();
    parts.add(Part.fact(text(locale, "mail.meeting"), meeting.title()));
    meeting
        .next(now)
        .ifPresent(
            next ->
                parts.add(
                    Part.fact(
                        text(locale, "mail.when"),
                        times.both(
                            next.start(), meeting.length(), meeting.zone(), reader, locale))));
    return parts;
  }

  /** When registration closes, in both times; nothing where it closes with the start. */
  List<Part> closing(MeetingFacts meeting, ZoneId reader, Locale locale) {
    Instant closes = meeting.closes();
    return closes == null
        ? List.of()
        : List.of(
            Part.fact(
                text(locale, "mail.closes"), times.moment(closes, meeting.zone(), reader, locale)));
  }

  /** A button to a page that is the reader's alone. */
  List<Part> own(Locale locale, String key, String page) {
    return List.of(Part.button(text(locale, key), page), Part.quiet(text(locale, "mail.secret")));
  }

  /** A letter to one reader. */
  static Letter letter(
      MailAddress to, Locale locale, String subject, List<Part> body, List<CalendarEntry> entries) {
    return new Letter("", to, List.of(), locale, subject, body, entries);
  }

  /** Where a person is written to. */
  static MailAddress to(Person person) {
    return new MailAddress(person.email().orElseThrow(), person.fullName());
  }

  /** The language in which a person is written to. */
  static Locale language(Person person) {
    Locale language = person.language();
    return language == null ? Locale.ENGLISH : language;
  }

  /** Until when a link about a meeting opens anything: until the meeting is over. */
  static Instant until(MeetingFacts meeting, Instant now) {
    return meeting.held().stream()
        .map(MeetingFacts.Held::end)
        .filter(end -> end.isAfter(now))
        .reduce((first, second) -> second)
        .orElse(now);
  }

  /** The zone of a reader who named one, or the meeting's. */
  static ZoneId zone(MeetingFacts meeting, String named) {
    return named.isEmpty() ? meeting.zone() : ZoneId.of(named);
  }
}
