package org.intersession.bot.consultations.space;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;
import org.intersession.bot.delivery.Courier;
import org.intersession.bot.delivery.Deliveries;
import org.intersession.bot.delivery.Delivery;
import org.intersession.bot.delivery.DeliveryKey;
import org.intersession.bot.delivery.Receipt;
import org.intersession.bot.documents.Documents;
import org.intersession.integrations.DocumentLibrary;
import org.intersession.integrations.DocumentLibrary.Changed;
import org.intersession.integrations.DocumentLibrary.Changes;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks what changed in the library: at the start, after each notice, and every hour in case one
 * was lost.
 */
final class LibraryLook implements Courier {
  private static final String PURPOSE = "consultation-library-look";
  private static final String HOURLY = "hour";
  private static final Duration TOGETHER = Duration.ofSeconds(5);

  private final Supplier<@Nullable DocumentLibrary> library;
  private final SpaceStore store;
  private final LibraryWatch watch;
  private final Deliveries deliveries;
  private final WordComments comments;
  private final DropFolders drops;
  private final TransactionTemplate transaction;
  private final Clock clock;

  LibraryLook(
      Supplier<@Nullable DocumentLibrary> library,
      SpaceStore store,
      LibraryWatch watch,
      Deliveries deliveries,
      WordComments comments,
      DropFolders drops,
      TransactionTemplate transaction,
      Clock clock) {
    this.library = library;
    this.store = store;
    this.watch = watch;
    this.deliveries = deliveries;
    this.comments = comments;
    this.drops = drops;
    this.transaction = transaction;
    this.clock = clock;
  }

  @EventListener(ApplicationReadyEvent.class)
  void begin() {
    if (library.get() != null) {
      request(HOURLY, clock.instant());
    }
  }

  private void hourly() {
    Instant next = clock.instant().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofHours(1));
    request(HOURLY, next);
  }

  /** The library says that something changed; notices of a few seconds are one look. */
  void noticed() {
    long span = TOGETHER.toMillis();
    long next = (clock.millis() / span + 1) * span;
    request("notice", Instant.ofEpochMilli(next));
  }

  private void request(String why, Instant at) {
    deliveries.request(new DeliveryKey(PURPOSE, "library", why, PURPOSE, why + " " + at), why, at);
  }

  @Override
  public String purpose() {
    return PURPOSE;
  }

  @Override
  public Receipt deliver(Delivery delivery) {
    DocumentLibrary present = library.get();
    if (present != null) {
      look(present);
      if (delivery.payload().equals(HOURLY)) {
        watch.keep();
        hourly();
      }
    }
    return Receipt.of("looked");
  }

  private void look(DocumentLibrary present) {
    Changes changes = present.since(store.known(LibraryWatch.secret()).mark());
    for (Changed changed : changes.items()) {
      if (!changed.gone() && drops.take(changed)) {
        continue;
      }
      Optional<SpaceStore.Place> place =
          changed.gone()
              ? Optional.empty()
              : store.behind(changed.id()).filter(one -> !one.tag().equals(changed.tag()));
      if (place.isPresent()) {
        byte[] content = present.content(changed.id(), Documents.LARGEST);
        transaction.executeWithoutResult(
            status -> {
              comments.join(place.get(), content);
              store.seen(changed.id(), changed.tag());
            });
      }
    }
    store.mark(changes.mark());
  }

  /** To look again harms nobody. */
  @Override
  public Finding reconcile(Delivery delivery) {
    return new Finding.Absent();
  }
}
