package org.intersession.integrations.redis;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.intersession.integrations.SharedMemory.Window;

/**
 * The permits that this process took, kept while Redis is away or lost its memory.
 *
 * <p>Without Redis the process takes a quarter of every window at most (at least one permit), so
 * four replicas together stay within it. When Redis goes, nothing is taken for one length of every
 * window of up to ten seconds: what others took just before is not known here.
 */
final class OwnPermits {
  static final int SHARE = 4;
  static final Duration HOLD_AT_MOST = Duration.ofSeconds(10);

  /** Longer than any window. */
  private static final Duration OLD = Duration.ofHours(26);

  private static final int CROWDED = 10_000;

  private final LongSupplier nanos;
  private final Map<String, ArrayDeque<Long>> taken = new HashMap<>();
  private long aloneSince;
  private int crowded = CROWDED;

  OwnPermits(LongSupplier nanos) {
    this.nanos = nanos;
    this.aloneSince = nanos.getAsLong();
  }

  /** From now on the other replicas' permits are unknown. */
  synchronized void alone() {
    aloneSince = nanos.getAsLong();
  }

  /** Takes a permit without Redis, or says how long to wait. */
  synchronized Duration takeAlone(String bucket, List<Window> windows) {
    long now = nanos.getAsLong();
    long wait = 0;
    for (Window window : windows) {
      int share = Math.max(1, window.permits() / SHARE);
      wait = Math.max(wait, wait(bucket, now, share, window.length()));
      if (window.length().compareTo(HOLD_AT_MOST) <= 0) {
        wait = Math.max(wait, aloneSince + window.length().toNanos() - now);
      }
    }
    if (wait <= 0) {
      log(bucket).addLast(now);
      trim(bucket, now, windows);
      return Duration.ZERO;
    }
    return Duration.ofNanos(wait);
  }

  /** How long this process' own permits alone forbid another; zero if they do not. */
  synchronized Duration ownWait(String bucket, List<Window> windows) {
    long now = nanos.getAsLong();
    long wait = 0;
    for (Window window : windows) {
      wait = Math.max(wait, wait(bucket, now, window.permits(), window.length()));
    }
    return Duration.ofNanos(Math.max(0, wait));
  }

  /** Remembers a permit that Redis gave. */
  synchronized void taken(String bucket, List<Window> windows) {
    long now = nanos.getAsLong();
    log(bucket).addLast(now);
    trim(bucket, now, windows);
  }

  private long wait(String bucket, long now, int permits, Duration length) {
    ArrayDeque<Long> log = log(bucket);
    long since = now - length.toNanos();
    long inWindow = log.stream().filter(at -> at > since).count();
    if (inWindow < permits) {
      return 0;
    }
    long blocking =
        log.stream().filter(at -> at > since).skip(inWindow - permits).findFirst().orElse(now);
    return blocking + length.toNanos() - now;
  }

  private ArrayDeque<Long> log(String bucket) {
    return taken.computeIfAbsent(bucket, name -> new ArrayDeque<>());
  }

  /**
   * There may be a bucket for each conversation; one of which nothing was taken for long is empty.
   */
  private void forgetTheOld(long now) {
    if (taken.size() > crowded) {
      taken.values().removeIf(log -> log.isEmpty() || log.peekLast() <= now - OLD.toNanos());
      crowded = Math.max(CROWDED, 2 * taken.size());
    }
  }

  private void trim(String bucket, long now, List<Window> windows) {
    long longest = windows.stream().mapToLong(one -> one.length().toNanos()).max().orElse(0);
    ArrayDeque<Long> log = log(bucket);
    while (!log.isEmpty() && log.peekFirst() <= now - longest) {
      log.removeFirst();
    }
    forgetTheOld(now);
  }
}
