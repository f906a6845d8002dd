package org.intersession.bot.commands.language;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.Period;

/** How far something moves from where it is; backwards if negative. */
public record Shift(Period days, Duration hours) {
  /** Where it is then, by the clock on the wall. */
  public LocalDateTime from(LocalDateTime time) {
    return time.plus(days).plus(hours);
  }

  /** Whether it is a whole number of days, so that a series keeps its rhythm. */
  public boolean inDays() {
    return hours.isZero() && days.toTotalMonths() == 0;
  }

  Shift negated() {
    return new Shift(days.negated(), hours.negated());
  }
}
