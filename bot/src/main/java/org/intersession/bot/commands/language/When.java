package org.intersession.bot.commands.language;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A date, a time, or both, as far as it was said.
 *
 * @param zone the zone that was said; absent if none was, then the channel's is meant
 * @param end the end of the time range, if one was said ({@code from 14:00 to 15:30})
 */
public record When(
    @Nullable LocalDate date,
    @Nullable LocalTime time,
    @Nullable ZoneId zone,
    @Nullable LocalTime end) {
  /** This, with what {@code later} says in its place ("at 15:00 instead" keeps the date). */
  public When changedBy(When later) {
    return new When(
        later.date != null ? later.date : date,
        later.time != null ? later.time : time,
        later.zone != null ? later.zone : zone,
        later.time != null ? later.end : end);
  }
}
