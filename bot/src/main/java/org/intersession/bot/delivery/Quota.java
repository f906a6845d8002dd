package org.intersession.bot.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * How many may leave a channel by its pace, counted from the ledger. Short times are counted to the
 * moment, long ones by the hour, which errs on the side of fewer.
 */
final class Quota {
  private static final Duration SHORT = Duration.ofHours(2);

  private final QuotaStore store;
  private final DeliveryProperties settings;

  Quota(QuotaStore store, DeliveryProperties settings) {
    this.store = store;
    this.settings = settings;
  }

  /**
   * What a channel has room for.
   *
   * @param reopens when there is room again, where there is none
   */
  record Room(int permitted, Instant reopens) {
    private Room and(Room other) {
      return new Room(
          Math.min(permitted, other.permitted),
          reopens.isAfter(other.reopens) ? reopens : other.reopens);
    }
  }

  /** How many of at most so many may leave now; in the transaction that takes them up. */
  Room room(String channel, int most, Instant now) {
    List<Pace> paces = settings.pace(channel);
    if (!paces.isEmpty() && store.paused(channel, now)) {
      return new Room(0, now);
    }
    return paces.stream()
        .map(
            pace ->
                pace.within().compareTo(SHORT) < 0
                    ? exact(channel, pace, now)
                    : hourly(channel, pace, now))
        .reduce(new Room(most, now), Room::and);
  }

  /** The outside of a channel asks to wait. */
  void pause(String channel, Instant until) {
    store.pause(channel, until);
  }

  /** Counts those who are written to; in the same transaction. */
  void count(String channel, int recipients, Instant now) {
    if (recipients > 0 && !settings.pace(channel).isEmpty()) {
      store.count(channel, now.truncatedTo(ChronoUnit.HOURS), recipients);
    }
  }

  private Room exact(String channel, Pace pace, Instant now) {
    QuotaStore.Taken taken = store.taken(channel, now.minus(pace.within()), pace.most());
    Instant oldest = taken.oldest();
    int left = pace.most() - taken.count();
    return new Room(left, left > 0 || oldest == null ? now : oldest.plus(pace.within()));
  }

  private Room hourly(String channel, Pace pace, Instant now) {
    Instant hour = now.truncatedTo(ChronoUnit.HOURS);
    int left = pace.most() - store.recipients(channel, hour.minus(pace.within()));
    return new Room(left, left > 0 ? now : hour.plus(1, ChronoUnit.HOURS));
  }
}
