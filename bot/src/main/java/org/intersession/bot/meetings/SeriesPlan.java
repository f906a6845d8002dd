package org.intersession.bot.meetings;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.intersession.bot.commands.language.Series;
import org.intersession.integrations.MeetingRequest.Rhythm;
import org.jspecify.annotations.Nullable;

/**
 * When the occurrences of a series are: the wall time of the meeting's zone is kept across clock
 * changes, and a time that a clock change skips or repeats is named, never shifted.
 */
final class SeriesPlan {
  /** More than this no platform holds in one series. */
  static final int MOST = 60;

  private SeriesPlan() {}

  /** What a rhythm comes to. */
  sealed interface Outcome {}

  /** The occurrences, in order. */
  record Times(List<ZonedDateTime> starts) implements Outcome {
    Times {
      starts = List.copyOf(starts);
    }
  }

  /** Something stands in the way; {@code at} is the occurrence concerned, where there is one. */
  record Problem(Kind kind, @Nullable LocalDateTime at) implements Outcome {}

  /** What can stand in the way. */
  enum Kind {
    /** Neither a number of times nor a last day was said. */
    NO_END,
    /** The rhythm needs a first date. */
    NO_DATE,
    /** More than {@link #MOST}. */
    TOO_MANY,
    /** Not even one: no times, or the last day is before the first. */
    NONE,
    /** A month lacks the day ({@code 31 June}). */
    NO_SUCH_DAY,
    /** The clock change of that night leaves the time out. */
    SKIPPED,
    /** The clock change of that night repeats the time. */
    REPEATED
  }

  /** The single occurrence at this date and time. */
  static Outcome once(LocalDate date, LocalTime time, ZoneId zone) {
    return inZone(List.of(date), time, zone);
  }

  /**
   * The occurrences of a series.
   *
   * @param first the first day on which one may be; absent when none was said
   * @param today the first day that is not past, from which a rhythm that names its day begins
   */
  static Outcome of(
      Series series, @Nullable LocalDate first, LocalDate today, LocalTime time, ZoneId zone) {
    Rhythm rhythm = series.rhythm();
    if (rhythm == null) {
      return first == null ? new Problem(Kind.NO_DATE, null) : once(first, time, zone);
    }
    if (first == null && !namesItsDay(rhythm, series.weekday())) {
      return new Problem(Kind.NO_DATE, null);
    }
    if (series.times() == null && series.until() == null) {
      return new Problem(Kind.NO_END, null);
    }
    if (series.times() != null && series.times() > MOST) {
      return new Problem(Kind.TOO_MANY, null);
    }
    return dates(series, rhythm, first == null ? today : first, time, zone);
  }

  private static boolean namesItsDay(Rhythm rhythm, @Nullable DayOfWeek weekday) {
    return weekday != null && (rhythm.unit() == Rhythm.Unit.WEEK || rhythm.ordinal() != 0);
  }

  private static Outcome dates(
      Series series, Rhythm rhythm, LocalDate from, LocalTime time, ZoneId zone) {
    Integer times = series.times();
    LocalDate until = series.until();
    List<LocalDate> dates = new ArrayList<>();
    LocalDate start = start(rhythm, series.weekday(), from);
    for (int i = 0; times == null || i < times; i++) {
      LocalDate date = nth(rhythm, series.weekday(), start, i);
      if (date == null) {
        YearMonth month = YearMonth.from(start).plusMonths((long) rhythm.every() * i);
        return new Problem(Kind.NO_SUCH_DAY, month.atEndOfMonth().atTime(time));
      }
      if (until != null && date.isAfter(until)) {
        break;
      }
      if (i == MOST) {
        return new Problem(Kind.TOO_MANY, null);
      }
      dates.add(date);
    }
    return dates.isEmpty() ? new Problem(Kind.NONE, null) : inZone(dates, time, zone);
  }

  /** The first day on or after {@code from} that the rhythm allows. */
  private static LocalDate start(Rhythm rhythm, @Nullable DayOfWeek weekday, LocalDate from) {
    return switch (rhythm.unit()) {
      case DAY -> from;
      case WEEK -> weekday == null ? from : from.with(TemporalAdjusters.nextOrSame(weekday));
      case MONTH -> {
        if (rhythm.ordinal() == 0) {
          yield from;
        }
        DayOfWeek day = weekday == null ? from.getDayOfWeek() : weekday;
        LocalDate same = inMonth(YearMonth.from(from), rhythm.ordinal(), day);
        yield same.isBefore(from)
            ? inMonth(YearMonth.from(from).plusMonths(1), rhythm.ordinal(), day)
            : same;
      }
    };
  }

  private static @Nullable LocalDate nth(
      Rhythm rhythm, @Nullable DayOfWeek weekday, LocalDate start, int index) {
    long steps = (long) rhythm.every() * index;
    return switch (rhythm.unit()) {
      case DAY -> start.plusDays(steps);
      case WEEK -> start.plusWeeks(steps);
      case MONTH -> {
        YearMonth month = YearMonth.from(start).plusMonths(steps);
        if (rhythm.ordinal() != 0) {
          yield inMonth(month, rhythm.ordinal(), weekday == null ? start.getDayOfWeek() : weekday);
        }
        yield month.isValidDay(start.getDayOfMonth()) ? month.atDay(start.getDayOfMonth()) : null;
      }
    };
  }

  private static LocalDate inMonth(YearMonth month, int ordinal, DayOfWeek weekday) {
    return month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(ordinal, weekday));
  }

  private static Outcome inZone(List<LocalDate> dates, LocalTime time, ZoneId zone) {
    List<ZonedDateTime> starts = new ArrayList<>();
    for (LocalDate date : dates) {
      LocalDateTime local = date.atTime(time);
      int offsets = zone.getRules().getValidOffsets(local).size();
      if (offsets != 1) {
        return new Problem(offsets == 0 ? Kind.SKIPPED : Kind.REPEATED, local);
      }
      starts.add(local.atZone(zone));
    }
    return new Times(starts);
  }
}
