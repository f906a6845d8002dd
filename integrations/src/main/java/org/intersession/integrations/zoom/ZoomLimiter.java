package org.intersession.integrations.zoom;

import java.time.Clock;
import java.time.Duration;
import org.intersession.integrations.OutsideException;
import org.intersession.integrations.OutsideException.Doubt;
import org.intersession.integrations.SharedMemory;

/** Keeps all replicas together under the account's limits, so that Zoom need not refuse us. */
final class ZoomLimiter {
  static final Duration PATIENCE = Duration.ofSeconds(5);

  private final SharedMemory memory;
  private final ZoomProperties properties;
  private final Clock clock;

  ZoomLimiter(SharedMemory memory, ZoomProperties properties, Clock clock) {
    this.memory = memory;
    this.properties = properties;
    this.clock = clock;
  }

  /** Returns when a request of this label may leave; waits a short while at most. */
  void await(RateLabel label) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      Duration wait =
          memory.take(label.bucket(properties.accountId()), properties.plan().windows(label));
      if (wait.isZero()) {
        return;
      }
      if (System.nanoTime() + wait.toNanos() > deadline) {
        throw new OutsideException(
            ZoomClient.SYSTEM,
            Doubt.NOT_NOW,
            Refusal.RATE_LIMIT.reason(),
            "our own share of " + label + " requests is used up",
            clock.instant().plus(wait),
            null);
      }
      Pause.of(wait);
    }
  }
}
