package org.intersession.integrations.redis;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** Keeps a dead server from costing a timeout for each call: one asks again after a second. */
final class Circuit {
  private static final long RETRY = Duration.ofSeconds(1).toNanos();
  private static final long CLOSED = Long.MIN_VALUE;

  private final AtomicLong retryAt = new AtomicLong(CLOSED);

  /** Whether this caller may ask the server; of all that wait for a dead one, one may. */
  boolean admits() {
    long at = retryAt.get();
    long now = System.nanoTime();
    return at == CLOSED || now - at >= 0 && retryAt.compareAndSet(at, now + RETRY);
  }

  boolean isClosed() {
    return retryAt.get() == CLOSED;
  }

  /** Returns whether the server was away before. */
  boolean close() {
    return retryAt.getAndSet(CLOSED) != CLOSED;
  }

  /** Returns whether the server was there before. */
  boolean open() {
    return retryAt.getAndSet(System.nanoTime() + RETRY) == CLOSED;
  }
}
