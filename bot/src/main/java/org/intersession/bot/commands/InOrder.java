package org.intersession.bot.commands;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets lines be worked on in the order of their coming, a few at a time. All at once, they would
 * take the processor from each other, and some would wait three times as long as the others.
 */
final class InOrder {
  private static final int AT_ONCE = 8;

  private final Semaphore places = new Semaphore(AT_ONCE, true);
  private final Duration patience;

  /**
   * An order that holds nobody up for longer than a given time: it shares out the processor, and is
   * no limit. Those before may only be waiting for somebody outside.
   */
  InOrder(Duration patience) {
    this.patience = patience;
  }

  <T> T take(Supplier<T> work) {
    boolean place = came();
    try {
      return work.get();
    } finally {
      if (place) {
        places.release();
      }
    }
  }

  private boolean came() {
    try {
      return places.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
