package org.intersession.bot.meetings;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.intersession.bot.commands.Reply;
import org.intersession.bot.commands.language.Reading.Candidate;
import org.intersession.bot.messages.Messages;

/**
 * The room's sentences. A time among the arguments is said in its own zone, with the zone, and in
 * the machine form beside it.
 */
final class MeetingWords {
  private static final DateTimeFormatter MACHINE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT);
  private static final DateTimeFormatter LINE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  private static final Pattern FIRST = Pattern.compile("\\b1 ");

  private final Messages messages = new Messages("meetings");

  String text(Locale locale, String key) {
    return messages.text(locale, key);
  }

  String text(Locale locale, String key, Map<String, ?> arguments) {
    Map<String, Object> said = new HashMap<>();
    arguments.forEach((name, value) -> said.put(name, say(locale, name, value)));
    return messages.text(locale, key, said);
  }

  /** The sentence under {@code key.name}, or the name itself where there is none. */
  String name(Locale locale, String key, String name) {
    String full = key + "." + name;
    return messages.has(locale, full) ? messages.text(locale, full) : name;
  }

  /** The reason for which a platform refused. */
  String reason(Locale locale, String reason) {
    String key = "reason." + reason;
    return messages.text(locale, messages.has(locale, key) ? key : "reason.other");
  }

  /** The reason for which a platform refused, standing alone. */
  String sentence(Locale locale, String reason) {
    String said = reason(locale, reason);
    return said.substring(0, 1).toUpperCase(locale) + said.substring(1);
  }

  /** What a gap comes to: a question or a refusal. */
  Reply reply(Locale locale, Gap gap) {
    String sentence = text(locale, gap.key(), gap.arguments());
    List<Candidate> candidates =
        gap.lines().stream()
            .map(line -> messages.has(locale, line) ? messages.text(locale, line) : line)
            .map(line -> new Candidate(line, line))
            .toList();
    return gap.slot() == null
        ? new Reply.Refuse(sentence, candidates)
        : new Reply.Ask(gap.slot(), sentence, candidates);
  }

  /** A time as people of the language write it, with its zone. */
  String local(Locale locale, ZonedDateTime time) {
    return day(locale, time) + " " + zone(time.getZone());
  }

  /** A time in its zone and in the machine form. */
  String time(Locale locale, ZonedDateTime time) {
    return local(locale, time) + " (" + machine(time) + ")";
  }

  /** The machine form of a time. */
  static String machine(ZonedDateTime time) {
    return MACHINE.format(time.withZoneSameInstant(ZoneOffset.UTC));
  }

  /** A time as a line that can be read in one way only. */
  static String line(ZonedDateTime time) {
    return LINE.format(time) + " " + zone(time.getZone());
  }

  static String zone(ZoneId zone) {
    return zone instanceof ZoneOffset
        ? "UTC" + (zone.equals(ZoneOffset.UTC) ? "" : zone.getId())
        : zone.getId();
  }

  /** A length: minutes, or hours and minutes from two hours on. */
  String length(Locale locale, Duration length) {
    return text(
        locale,
        "length",
        Map.of(
            "hours",
            length.toHours(),
            "minutes",
            length.toMinutesPart(),
            "all",
            length.toMinutes()));
  }

  /** Several phrases as one. */
  String joined(Locale locale, List<String> phrases) {
    return messages.joined(locale, phrases);
  }

  /** A date as people of the language write it. */
  String date(Locale locale, LocalDate date) {
    return formatted(locale, "format.date", date);
  }

  /** A date with the day of its week. */
  String weekday(Locale locale, LocalDate date) {
    return formatted(locale, "format.day", date);
  }

  /** The names of languages, in order. */
  String languages(Locale locale, Collection<String> codes) {
    return codes.stream()
        .map(code -> Locale.forLanguageTag(code).getDisplayLanguage(locale))
        .collect(Collectors.joining(", "));
  }

  private String day(Locale locale, TemporalAccessor time) {
    return formatted(locale, "format.time", time);
  }

  /** In French the first of a month is an ordinal. */
  private String formatted(Locale locale, String pattern, TemporalAccessor time) {
    String said = DateTimeFormatter.ofPattern(messages.text(locale, pattern), locale).format(time);
    return locale.getLanguage().equals("fr") ? FIRST.matcher(said).replaceFirst("1er ") : said;
  }

  private Object say(Locale locale, String name, Object value) {
    if (value instanceof ZonedDateTime time) {
      return time(locale, time);
    }
    if (value instanceof LocalDateTime time) {
      return day(locale, time);
    }
    if (value instanceof List<?> list) {
      return joined(locale, list.stream().map(one -> say(locale, name, one).toString()).toList());
    }
    return switch (name) {
      case "platform", "other" -> name(locale, "platform", value.toString());
      case "state" -> name(locale, "state", value.toString());
      case "language", "from", "to" -> languages(locale, List.of(value.toString()));
      default -> value;
    };
  }

  /** A meeting's number and title. */
  String title(Meeting meeting, Locale locale) {
    return text(
        locale, "meeting", Map.of("number", meeting.number(), "title", meeting.plan().title()));
  }
}
