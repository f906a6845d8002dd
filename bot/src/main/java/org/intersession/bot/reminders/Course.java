package org.intersession.bot.reminders;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * How far a request has come with one Party.
 *
 * @param deadline the Party's own, if it was given more time
 * @param zone of the deadline
 * @param climbed the days of the highest step that was taken
 * @param reminded how often the Party was reminded
 * @param last when it was last written to about this, the request itself included
 */
record Course(
    Instant openedAt,
    Instant deadline,
    ZoneId zone,
    boolean answered,
    @Nullable Integer climbed,
    int reminded,
    Instant last) {
  static Course opened(Instant at, Instant deadline, ZoneId zone) {
    return new Course(at, deadline, zone, false, null, 0, at);
  }

  LocalDate openedOn() {
    return LocalDate.ofInstant(openedAt, zone);
  }

  /** The last day on which it is in time; a deadline at midnight ends the day before. */
  LocalDate dueOn() {
    return LocalDate.ofInstant(deadline.minusSeconds(1), zone);
  }

  boolean climbed(ReminderStep step) {
    return climbed != null && step.days() <= climbed;
  }

  Course climbedTo(ReminderStep step, Instant at) {
    return new Course(openedAt, deadline, zone, answered, step.days(), reminded + 1, at);
  }
}
