package org.intersession.integrations;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Fast memory that all replicas of the service share. A cache: everything in it can be rebuilt, and
 * when it is away every method still answers, as if it were empty.
 */
public interface SharedMemory {
  /** The value under a key, if there is one. */
  Optional<String> get(String key);

  /** Keeps a value for a time. */
  void put(String key, String value, Duration keep);

  /** Keeps a value unless there is one; true if it was kept, and when the memory is away. */
  boolean putIfAbsent(String key, String value, Duration keep);

  /** Forgets a value. */
  void remove(String key);

  /**
   * Takes one permit from a bucket that every window limits (sliding, counted by the memory's own
   * clock), or none.
   *
   * @return zero if the permit was taken, else how long to wait before asking again
   */
  Duration take(String bucket, List<Window> windows);

  /**
   * Takes one permit that is held until the exchange it is for has ended, and counts from then on:
   * the other side may have counted it at any moment between.
   *
   * @param atMost after which a permit that nobody gave back counts as given back
   */
  Permit hold(String bucket, List<Window> windows, Duration atMost);

  /** Tells all replicas something. */
  void publish(String topic, String message);

  /** Hears what is told, until closed; reconnects by itself. */
  Hearing subscribe(String topic, Consumer<String> listener);

  /** Whether the memory answers now. */
  boolean available();

  /** A subscription, until it is closed. */
  interface Hearing extends AutoCloseable {
    @Override
    void close();
  }

  /**
   * A permit, or how long to wait before asking again.
   *
   * @param left zero if the permit was taken
   */
  record Permit(Duration left, Runnable end) implements AutoCloseable {
    /** None now. */
    public static Permit after(Duration wait) {
      return new Permit(wait, () -> {});
    }

    /** Whether it was taken. */
    public boolean taken() {
      return left.isZero();
    }

    /** The exchange has ended. */
    @Override
    public void close() {
      end.run();
    }
  }

  /** At most {@code permits} in any time of length {@code length}. */
  record Window(int permits, Duration length) {}
}
