package org.intersession.integrations.standins.core;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/** A sliding window that lets so many through in a while. */
public final class Window {
  private final int limit;
  private final Duration length;
  private final Clock clock;
  private final Deque<Instant> passed = new ArrayDeque<>();

  /** A window of this length that lets so many through. */
  public Window(int limit, Duration length, Clock clock) {
    this.limit = limit;
    this.length = length;
    this.clock = clock;
  }

  /** Whether one more would be let through now. */
  public synchronized boolean open() {
    Instant since = clock.instant().minus(length);
    // A clock that was set back leaves marks of the future behind: they no longer count.
    passed.removeIf(mark -> !mark.isAfter(since) || mark.isAfter(clock.instant()));
    return passed.size() < limit;
  }

  /** Counts one. */
  public synchronized void count() {
    passed.addLast(clock.instant());
  }

  /** How many more would be let through. */
  public synchronized int left() {
    return open() ? limit - passed.size() : 0;
  }

  /** When the next one will be let through. */
  public synchronized Instant reopens() {
    return open() ? clock.instant() : passed.getFirst().plus(length);
  }

  /** The limit. */
  public int limit() {
    return limit;
  }
}
