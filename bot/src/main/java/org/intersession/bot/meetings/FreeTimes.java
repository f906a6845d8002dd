package org.intersession.bot.meetings;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Looks for the next times at which a meeting could be held, at hours when people work. */
final class FreeTimes {
  private static final LocalTime OPENS = LocalTime.of(8, 0);
  private static final LocalTime CLOSES = LocalTime.of(18, 0);
  private static final Duration STEP = Duration.ofMinutes(30);

  private FreeTimes() {}

  /**
   * The first {@code wanted} free starts after {@code from}, within {@code within}, at least {@code
   * length} apart from each other, so that they are a real choice.
   */
  static List<ZonedDateTime> next(
      ZonedDateTime from,
      Duration length,
      Duration within,
      int wanted,
      Predicate<ZonedDateTime> free) {
    List<ZonedDateTime> found = new ArrayList<>();
    ZonedDateTime last = from.plus(within);
    ZonedDateTime time = nextStep(from);
    while (found.size() < wanted && time.isBefore(last)) {
      if (sensible(time, length) && free.test(time)) {
        found.add(time);
        time = time.plus(longer(length, STEP));
        time = aligned(time);
      } else {
        time = time.plus(STEP);
      }
    }
    return found;
  }

  private static ZonedDateTime nextStep(ZonedDateTime from) {
    return aligned(from.plusNanos(1));
  }

  /** The next full or half hour, or this one. */
  private static ZonedDateTime aligned(ZonedDateTime time) {
    ZonedDateTime half = time.withMinute(time.getMinute() < 30 ? 0 : 30).withSecond(0).withNano(0);
    return half.isBefore(time) ? half.plus(STEP) : half;
  }

  private static boolean sensible(ZonedDateTime start, Duration length) {
    if (OffDays.in(start) || start.toLocalTime().isBefore(OPENS)) {
      return false;
    }
    ZonedDateTime end = start.plus(length);
    boolean sameDay = end.toLocalDate().equals(start.toLocalDate());
    // A meeting longer than the working day is only asked to start in the morning.
    return length.compareTo(Duration.between(OPENS, CLOSES)) > 0
        ? start.toLocalTime().equals(OPENS)
        : sameDay && !end.toLocalTime().isAfter(CLOSES);
  }

  private static Duration longer(Duration a, Duration b) {
    return a.compareTo(b) > 0 ? a : b;
  }
}
