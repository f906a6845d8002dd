package org.intersession.bot.state;

import java.time.Clock;
import java.time.Instant;

/**
 * The machine's own time, for leases, heartbeats, tokens and rate limits. A type of its own, so
 * that nobody takes it for business time.
 */
public final class SystemTime {
  private final Clock clock;

  /** Reads this clock. */
  public SystemTime(Clock clock) {
    this.clock = clock;
  }

  /** The machine's time now. */
  public Instant now() {
    return clock.instant();
  }
}
