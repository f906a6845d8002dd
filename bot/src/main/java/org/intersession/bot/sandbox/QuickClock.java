package org.intersession.bot.sandbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Time that passes so many times as fast since a moment, alike in every process. */
final class QuickClock extends Clock {
  private final Clock system = Clock.systemUTC();
  private final Instant since;
  private final int pace;

  QuickClock(Instant since, int pace) {
    this.since = since;
    this.pace = pace;
  }

  @Override
  public Instant instant() {
    return since.plus(Duration.between(since, system.instant()).multipliedBy(pace));
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException("the machine's time has no other zone");
  }
}
