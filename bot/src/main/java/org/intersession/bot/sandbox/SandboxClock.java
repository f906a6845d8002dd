package org.intersession.bot.sandbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** Business time that can be moved, and then goes on. */
final class SandboxClock extends Clock {
  private final Clock system;
  private final ZoneId zone;
  private volatile Duration offset = Duration.ZERO;

  SandboxClock(Clock system, ZoneId zone) {
    this.system = system;
    this.zone = zone;
  }

  /** Makes it this time now. */
  void moveTo(Instant now) {
    offset = Duration.between(system.instant(), now);
  }

  @Override
  public Instant instant() {
    return system.instant().plus(offset);
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    SandboxClock clock = new SandboxClock(system, other);
    clock.offset = offset;
    return clock;
  }
}
