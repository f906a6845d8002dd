package org.intersession.bot.commands.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.intersession.integrations.MeetingRequest.Rhythm;
import org.jspecify.annotations.Nullable;

/**
 * A series as it was said.
 *
 * @param rhythm how it goes on; absent when only the end was said
 * @param weekday the day that the rhythm names ({@code first Monday of each month})
 * @param times how many occurrences, if said
 * @param until the last day on which one may be, if said
 */
public record Series(
    @Nullable Rhythm rhythm,
    @Nullable DayOfWeek weekday,
    @Nullable Integer times,
    @Nullable LocalDate until) {
  /** This, with what {@code later} says in its place. */
  public Series changedBy(Series later) {
    boolean ends = later.times != null || later.until != null;
    return new Series(
        later.rhythm != null ? later.rhythm : rhythm,
        later.rhythm != null ? later.weekday : weekday,
        ends ? later.times : times,
        ends ? later.until : until);
  }
}
