package org.intersession.bot.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.intersession.bot.commands.language.Series;
import org.intersession.bot.commands.language.Slot;
import org.jspecify.annotations.Nullable;

/** The times of a plan, or the question that stands in the way. */
final class Occurrences {
  private static final DateTimeFormatter LINE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  private Occurrences() {}

  /** The one time. */
  static ZonedDateTime once(LocalDate date, LocalTime time, ZoneId zone) {
    return unwrap(SeriesPlan.once(date, time, zone), zone).get(0);
  }

  /** All times, one without a series. */
  static List<ZonedDateTime> of(
      @Nullable Series series, @Nullable LocalDate date, LocalTime time, ZoneId zone, Instant now) {
    if (series == null) {
      if (date == null) {
        throw Gap.asks(Slot.WHEN, "ask.date");
      }
      return unwrap(SeriesPlan.once(date, time, zone), zone);
    }
    ZonedDateTime here = now.atZone(zone);
    LocalDate today =
        here.toLocalTime().isBefore(time) ? here.toLocalDate() : here.toLocalDate().plusDays(1);
    return unwrap(SeriesPlan.of(series, date, today, time, zone), zone);
  }

  private static List<ZonedDateTime> unwrap(SeriesPlan.Outcome outcome, ZoneId zone) {
    if (outcome instanceof SeriesPlan.Times times) {
      return times.starts();
    }
    SeriesPlan.Problem problem = (SeriesPlan.Problem) outcome;
    LocalDateTime at = problem.at();
    throw switch (problem.kind()) {
      case NO_END -> Gap.asks(Slot.SERIES, "ask.series-end", Map.of("most", SeriesPlan.MOST));
      case NO_DATE -> Gap.asks(Slot.WHEN, "ask.first-date");
      case TOO_MANY -> Gap.asks(Slot.SERIES, "ask.series-fewer", Map.of("most", SeriesPlan.MOST));
      case NONE -> Gap.asks(Slot.SERIES, "ask.series-none");
      case NO_SUCH_DAY -> Gap.refuses("refuse.no-such-day", Map.of("month", local(at)));
      case SKIPPED ->
          Gap.refuses(
              "refuse.skipped",
              Map.of("at", local(at), "zone", zone.getId()),
              List.of(LINE.format(local(at).minusHours(1)), LINE.format(local(at).plusHours(1))));
      case REPEATED ->
          Gap.refuses("refuse.repeated", Map.of("at", local(at), "zone", zone.getId()));
    };
  }

  private static LocalDateTime local(@Nullable LocalDateTime at) {
    if (at == null) {
      throw new IllegalStateException("a problem with a time names the time");
    }
    return at;
  }
}
