package org.intersession.bot.delivery;

import java.time.Duration;

/** How long to wait before the next try: doubling from one second, five minutes at most. */
final class Backoff {
  private static final Duration MOST = Duration.ofMinutes(5);

  private Backoff() {}

  /** The wait after this many tries. */
  static Duration after(long tries) {
    Duration wait = Duration.ofSeconds(1L << Math.min(Math.max(tries - 1, 0), 10));
    return wait.compareTo(MOST) > 0 ? MOST : wait;
  }
}
