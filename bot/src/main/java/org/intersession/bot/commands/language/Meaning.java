package org.intersession.bot.commands.language;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.intersession.bot.commands.language.Reading.Candidate;
import org.jspecify.annotations.Nullable;

/** What a stretch of a line means by itself, before it is seen together with the rest. */
sealed interface Meaning {
  /** The value of a slot. */
  record Given(Slot<?> slot, Object value) implements Meaning {}

  /** Something that has several readings, or none that may be guessed. */
  record Unsure(Slot<?> slot, String reason, Map<String, String> arguments, List<Candidate> offers)
      implements Meaning {}

  /** A date. */
  record Day(LocalDate date) implements Meaning {}

  /**
   * A half of a day, which tells the one of two times that is meant.
   *
   * @param date whose half, if it says so ({@code tonight})
   */
  record DayPart(@Nullable LocalDate date, boolean morning) implements Meaning {}

  /** A weekday: beside a date its check, alone the next such day. */
  record Weekday(DayOfWeek day, boolean abbreviated) implements Meaning {}

  /** A time of day. */
  record Clock(LocalTime time) implements Meaning {}

  /** A time of day and the end. */
  record Hours(LocalTime time, LocalTime end) implements Meaning {}

  /** A date, a time and a zone in one. */
  record Moment(LocalDate date, LocalTime time, @Nullable ZoneId zone) implements Meaning {}

  /**
   * A zone.
   *
   * @param zones all that bear the name
   * @param summer whether the name is that of summer time only (CEST) or of winter only (CET)
   */
  record Zone(Set<ZoneId> zones, @Nullable Boolean summer) implements Meaning {}

  /** Hours that may be a time or a length ({@code 14h}). */
  record BareHours(int hours, int minutes, boolean minutesSaid) implements Meaning {
    Duration length() {
      return Duration.ofMinutes(hours * 60L + minutes);
    }
  }

  /** What follows is an end; of what, if it says so. */
  record Until(@Nullable Slot<?> of) implements Meaning {}

  /** The last day of a series, for want of a day the month's last ({@code December 2027}). */
  record LastDay(LocalDate date) implements Meaning {}

  /** Belongs to what is beside it. */
  record Filler() implements Meaning {}
}
