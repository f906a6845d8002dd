package org.intersession.integrations.teams;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.intersession.integrations.OutsideException;
import org.intersession.integrations.OutsideException.Doubt;
import org.intersession.integrations.SharedMemory;
import org.intersession.integrations.SharedMemory.Permit;
import org.intersession.integrations.SharedMemory.Window;

/**
 * What Teams lets a bot send: in each thread by four windows, in a tenant fifty a second. Kept for
 * what the bot says unasked, one a second below the limit; answers to people use what is left.
 */
final class TeamsLimits {
  private static final List<Window> TENANT = List.of(new Window(49, Duration.ofSeconds(1)));

  private static final List<Window> THREAD =
      List.of(
          new Window(7, Duration.ofMillis(1_050)),
          new Window(8, Duration.ofMillis(2_050)),
          new Window(60, Duration.ofMillis(30_050)),
          new Window(1_800, Duration.ofSeconds(3_601)));

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final SharedMemory memory;
  private final InstantSource clock;
  private final Map<String, Instant> closed = new ConcurrentHashMap<>();

  /** One of a process asks at a time; the others would only ask in vain. */
  private final ReentrantLock queue = new ReentrantLock(true);

  TeamsLimits(SharedMemory memory, InstantSource clock) {
    this.memory = memory;
    this.clock = clock;
  }

  /**
   * Waits until something may leave. What is late on its way meets no full second: Teams counts it
   * at some moment until it has answered, and until then, and a second more, its permit is used.
   *
   * @return to be closed when Teams has answered
   * @throws OutsideException when that would take too long
   */
  Permit enter(String tenant, String thread) {
    await(
        "teams-thread:" + thread, Instant.MIN, bucket -> Permit.after(memory.take(bucket, THREAD)));
    queue.lock();
    try {
      return await(
          "teams-tenant:" + tenant,
          closed.getOrDefault(tenant, Instant.MIN),
          bucket -> memory.hold(bucket, TENANT, TeamsChat.LIMIT));
    } finally {
      queue.unlock();
    }
  }

  /** Teams says that it was too much: nothing more leaves to this tenant until it said. */
  void heed(String tenant, OutsideException failure) {
    Instant until = failure.retryAt();
    if (failure.doubt() == Doubt.NOT_NOW && until != null) {
      closed.merge(tenant, until, (one, other) -> one.isAfter(other) ? one : other);
    }
  }

  private Permit await(String bucket, Instant opens, Function<String, Permit> taking) {
    Instant end = clock.instant().plus(PATIENCE);
    while (true) {
      Instant now = clock.instant();
      Permit permit =
          opens.isAfter(now) ? Permit.after(Duration.between(now, opens)) : taking.apply(bucket);
      if (permit.taken()) {
        return permit;
      }
      if (now.plus(permit.left()).isAfter(end)) {
        throw tooMuch(bucket, now.plus(permit.left()));
      }
      sleep(permit.left(), bucket);
    }
  }

  private void sleep(Duration wait, String bucket) {
    try {
      TimeUnit.NANOSECONDS.sleep(wait.toNanos());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw tooMuch(bucket, clock.instant());
    }
  }

  private static OutsideException tooMuch(String bucket, Instant until) {
    return new OutsideException(
        TeamsChat.NAME,
        Doubt.NOT_NOW,
        ConnectorFailures.TOO_OFTEN,
        bucket + " is full",
        until,
        null);
  }
}
