package org.intersession.bot.commands.language;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.intersession.bot.commands.language.Reading.Candidate;
import org.intersession.bot.messages.Messages;

/** Readings to offer: a label for people, and a line that can only be read one way. */
final class Offers {
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final Messages MESSAGES = new Messages("language");
  private final Locale locale;

  Offers(Locale locale) {
    this.locale = locale;
  }

  Candidate date(LocalDate date) {
    return new Candidate(name(date), date.toString());
  }

  String name(LocalDate date) {
    return Times.date(date, locale);
  }

  Candidate time(LocalTime time) {
    return new Candidate(HOUR.format(time), hour(time));
  }

  Candidate hours(LocalTime from, LocalTime to) {
    return new Candidate(
        HOUR.format(from) + "–" + HOUR.format(to), HOUR.format(from) + "-" + HOUR.format(to));
  }

  Candidate at(LocalTime time) {
    return new Candidate(label("at", "time", HOUR.format(time)), hour(time));
  }

  Candidate length(Duration length) {
    return new Candidate(
        label("length", "length", Times.length(length, locale)), length.toMinutes() + " min");
  }

  Candidate both(LocalTime time, Duration length) {
    return new Candidate(
        at(time).label() + ", " + length(length).label(),
        hour(time) + " " + length.toMinutes() + " min");
  }

  Candidate zone(ZoneId zone) {
    return new Candidate(Times.zone(zone, locale), zoneLine(zone));
  }

  Candidate size(int size) {
    return new Candidate(label("size", "size", Integer.toString(size)), size + " participants");
  }

  Candidate interpretation(List<String> codes) {
    String names =
        String.join(", ", codes.stream().map(code -> Times.language(code, locale)).toList());
    String line =
        String.join(" ", codes.stream().map(code -> Times.language(code, Locale.ENGLISH)).toList());
    return new Candidate(names, "interpretation " + line);
  }

  /** A distance later or earlier. */
  Candidate way(String way, String distance) {
    return new Candidate(MESSAGES.text(locale, "label." + way), distance + " " + way);
  }

  /** What ends at a moment: the {@code series } or the {@code registration until }. */
  Candidate until(String prefix, String moment) {
    String of = prefix.strip().replace(' ', '-');
    return new Candidate(label(of, "moment", moment), prefix + moment);
  }

  /** Midnight begins a day, and people may mean the one that it ends. */
  List<Candidate> midnight(Scene scene) {
    return List.of(time(LocalTime.MIDNIGHT), time(LocalTime.of(23, 59)));
  }

  List<Candidate> rhythms() {
    return List.of(
        new Candidate(MESSAGES.text(locale, "label.every-week"), "every week"),
        new Candidate(MESSAGES.text(locale, "label.every-two-weeks"), "every 2 weeks"),
        new Candidate(MESSAGES.text(locale, "label.every-month"), "every month"),
        new Candidate(MESSAGES.text(locale, "label.every-two-months"), "every 2 months"));
  }

  List<Candidate> number(ClockWords clock, Scene scene) {
    return clock.hours() > 23 || !scene.allows(Slot.WHEN)
        ? List.of()
        : clock.times().stream().sorted().map(this::at).toList();
  }

  static List<Candidate> joined(List<Candidate> first, List<Candidate> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }

  static String zoneLine(ZoneId zone) {
    return zone instanceof java.time.ZoneOffset offset
        ? "UTC" + (offset.getTotalSeconds() == 0 ? "" : offset.getId())
        : zone.getId();
  }

  private static String hour(LocalTime time) {
    return HOUR.format(time);
  }

  String label(String key, String name, String value) {
    return MESSAGES.text(locale, "label." + key, Map.of(name, value));
  }
}
