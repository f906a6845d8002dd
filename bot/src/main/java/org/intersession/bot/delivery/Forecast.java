package org.intersession.bot.delivery;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/** Foretells when all that waits will have left, by the pace of its channels. */
public final class Forecast {
  private final BacklogStore store;
  private final DeliveryProperties settings;
  private final Clock business;

  Forecast(BacklogStore store, DeliveryProperties settings, Clock business) {
    this.store = store;
    this.settings = settings;
    this.business = business;
  }

  /** When the last that waits for a purpose will leave; nothing if nothing waits. */
  public Optional<Instant> done(String purpose) {
    Instant now = business.instant();
    return store.of(purpose).stream()
        .map(backlog -> done(backlog, now))
        .max(Comparator.naturalOrder());
  }

  private Instant done(BacklogStore.Backlog backlog, Instant now) {
    Instant paced =
        settings.pace(backlog.channel()).stream()
            .map(pace -> now.plus(pace.within().multipliedBy((backlog.count() - 1) / pace.most())))
            .max(Comparator.naturalOrder())
            .orElse(now);
    return paced.isAfter(backlog.last()) ? paced : backlog.last();
  }
}
