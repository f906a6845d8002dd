package org.intersession.integrations.standins.core;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

/** Counts by key and by day of UTC. */
public final class DayCount {
  private final int limit;
  private final Clock clock;
  private final Map<String, Integer> counts = new HashMap<>();
  private LocalDate day = LocalDate.MIN;

  /** So many a day for each key. */
  public DayCount(int limit, Clock clock) {
    this.limit = limit;
    this.clock = clock;
  }

  /** Whether this many more are allowed today. */
  public synchronized boolean allows(String key, int more) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    if (!today.equals(day)) {
      counts.clear();
      day = today;
    }
    return counts.getOrDefault(key, 0) + more <= limit;
  }

  /** Counts. */
  public synchronized void count(String key, int more) {
    counts.merge(key, more, Integer::sum);
  }

  /** The limit. */
  public int limit() {
    return limit;
  }

  /** When the count begins anew. */
  public Instant reset() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    return today.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
