package org.intersession.integrations;

import java.time.Duration;
import java.time.ZonedDateTime;

/** When a meeting is held, in its own zone, and for how long. */
public record MeetingTime(ZonedDateTime start, Duration duration) {
  public MeetingTime {
    if (duration.isNegative() || duration.isZero()) {
      throw new IllegalArgumentException("a meeting lasts longer than " + duration);
    }
  }

  /** When it ends. */
  public ZonedDateTime end() {
    return start.plus(duration);
  }
}
