package org.intersession.bot;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Looks again until something is so. */
public final class Await {
  private static final Duration AT_MOST = Duration.ofSeconds(60);

  private Await() {}

  /** Fails if it is not so within a minute. */
  public static void until(BooleanSupplier so) {
    long end = System.nanoTime() + AT_MOST.toNanos();
    while (!so.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("it is not so within " + AT_MOST);
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(250));
    }
  }
}
