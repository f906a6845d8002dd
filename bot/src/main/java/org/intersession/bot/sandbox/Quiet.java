package org.intersession.bot.sandbox;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.intersession.bot.state.SystemTime;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Waits until what a line set going has left, so that a script sees its outcome at once. */
@Profile("sandbox")
@Component
class Quiet {
  private static final Duration AT_MOST = Duration.ofSeconds(15);
  private static final long LOOK_EVERY = TimeUnit.MILLISECONDS.toNanos(20);

  private final SandboxStore store;
  private final SystemTime system;
  private final Clock business;

  Quiet(SandboxStore store, SystemTime system, Clock business) {
    this.store = store;
    this.system = system;
    this.business = business;
  }

  void await() {
    long end = System.nanoTime() + AT_MOST.toNanos();
    while (System.nanoTime() < end && store.busy(system.now(), business.instant())) {
      LockSupport.parkNanos(LOOK_EVERY);
    }
  }
}
