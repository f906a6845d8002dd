package org.intersession.integrations.standins.core;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The stand-ins' own time: the system's, moved and quickened at will. Their quotas, windows and the
 * life of their tokens follow it; signatures made for the service carry the system's time, because
 * the service checks them against it.
 */
public final class StandinClock extends Clock {
  private final Clock system = Clock.systemUTC();
  private Instant anchorSystem = system.instant();
  private Instant anchorOwn = anchorSystem;
  private double pace = 1;

  @Override
  public synchronized Instant instant() {
    double passed = (system.instant().toEpochMilli() - anchorSystem.toEpochMilli()) * pace;
    return anchorOwn.plusMillis((long) passed);
  }

  /** Puts the time to this instant. */
  public synchronized void set(Instant now) {
    anchorSystem = system.instant();
    anchorOwn = now;
  }

  /** Lets time pass this many times as fast from now on. */
  public synchronized void pace(double times) {
    if (!(times >= 0 && times <= 1_000_000)) {
      throw new IllegalArgumentException("a pace is a number from 0 to 1000000");
    }
    set(instant());
    pace = times;
  }

  /** How fast time passes. */
  public synchronized double pace() {
    return pace;
  }

  /** The real time, for signatures that the service checks. */
  public Instant real() {
    return system.instant();
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(instant(), zone);
  }
}
