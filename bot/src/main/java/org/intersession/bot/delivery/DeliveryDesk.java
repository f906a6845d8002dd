package org.intersession.bot.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.intersession.bot.delivery.Delivery.State;
import org.intersession.bot.state.SystemTime;
import org.intersession.integrations.OutsideException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.function.SingletonSupplier;

/**
 * Sends or reconciles one delivery that was taken up, and settles it. What it settles and what the
 * courier writes down stand in one transaction.
 */
final class DeliveryDesk {
  private static final Logger LOG = LoggerFactory.getLogger(DeliveryDesk.class);
  private static final Duration AGAIN = Duration.ofMillis(250);

  private final TurnStore store;
  private final SingletonSupplier<List<Courier>> couriers;
  private final TransactionTemplate transaction;
  private final SystemTime time;
  private final DeliveryProperties settings;
  private final Quota quota;

  DeliveryDesk(
      TurnStore store,
      Quota quota,
      Supplier<Stream<Courier>> couriers,
      TransactionTemplate transaction,
      SystemTime time,
      DeliveryProperties settings) {
    this.store = store;
    this.couriers = SingletonSupplier.of(() -> couriers.get().toList());
    this.transaction = transaction;
    this.time = time;
    this.settings = settings;
    this.quota = quota;
  }

  /** Does what the delivery's state asks for. */
  void handle(Delivery delivery) {
    Courier courier = courierOf(delivery);
    if (delivery.state() == State.SENDING) {
      send(courier, delivery);
    } else {
      reconcile(courier, delivery);
    }
  }

  private Courier courierOf(Delivery delivery) {
    String purpose = delivery.key().purpose();
    return couriers.obtain().stream()
        .filter(courier -> courier.purpose().equals(purpose))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("nobody carries '" + purpose + "'"));
  }

  private void send(Courier courier, Delivery delivery) {
    Receipt receipt;
    try {
      receipt = courier.deliver(delivery);
    } catch (OutsideException e) {
      LOG.warn("Delivery {} of {}: {}", delivery.id(), delivery.key(), e.getMessage());
      notSent(courier, delivery, e);
      return;
    }
    sent(courier, delivery, receipt);
  }

  private void sent(Courier courier, Delivery delivery, Receipt receipt) {
    boolean ours =
        settle(
            () -> store.sent(delivery, receipt.outsideId(), time.now()),
            () -> {
              quota.count(delivery.key().channel(), receipt.recipients() - 1, time.now());
              receipt.record().run();
            });
    if (!ours) {
      LOG.warn("Delivery {} came back after its lease as {}", delivery.id(), receipt.outsideId());
      courier.superseded(delivery, receipt);
    }
  }

  private void notSent(Courier courier, Delivery delivery, OutsideException refusal) {
    Instant now = time.now();
    switch (refusal.doubt()) {
      case UNKNOWN ->
          goesOn(
              courier,
              delivery,
              refusal,
              () ->
                  store.unknown(
                      delivery, refusal.reason(), now, now.plus(Backoff.after(delivery.turn()))));
      case GONE -> end(courier, delivery, State.FAILED, "gone");
      case NOT_NOW -> later(courier, delivery, refusal, now);
      case NOT_DONE -> {
        if (!courier.worthRetrying(refusal)) {
          end(courier, delivery, State.FAILED, refusal.reason());
        } else if (delivery.attempt() >= settings.attempts()) {
          end(courier, delivery, State.DEAD, refusal.reason());
        } else {
          Instant next = now.plus(Backoff.after(delivery.attempt()));
          goesOn(courier, delivery, refusal, () -> store.pending(delivery, refusal.reason(), next));
        }
      }
    }
  }

  private void goesOn(
      Courier courier, Delivery delivery, OutsideException refusal, BooleanSupplier change) {
    settle(
        change,
        () -> {
          if (delivery.attempt() <= 1) {
            courier.unsettled(delivery, refusal.reason());
          }
        });
  }

  private void later(Courier courier, Delivery delivery, OutsideException refusal, Instant now) {
    if (delivery.requestedAt().plus(settings.patience()).isBefore(now)) {
      end(courier, delivery, State.DEAD, refusal.reason());
      return;
    }
    Instant retryAt = refusal.retryAt();
    Instant due = retryAt == null ? now.plus(Backoff.after(delivery.attempt())) : retryAt;
    String channel = delivery.key().channel();
    if (retryAt != null && !settings.pace(channel).isEmpty()) {
      quota.pause(channel, retryAt);
    }
    settle(
        () -> store.pending(delivery, refusal.reason(), due),
        () -> courier.delayed(delivery, refusal.reason(), due));
  }

  private void end(Courier courier, Delivery delivery, State state, String reason) {
    settle(
        () -> store.ended(delivery, state, reason, time.now()),
        () -> courier.failed(delivery, reason));
  }

  private void reconcile(Courier courier, Delivery delivery) {
    Instant since = delivery.doubtSince();
    Instant doubt = since == null ? time.now() : since;
    Courier.Finding finding;
    try {
      finding = courier.reconcile(delivery);
    } catch (OutsideException e) {
      LOG.warn("Delivery {} is still in doubt: {}", delivery.id(), e.getMessage());
      Instant retryAt = e.retryAt();
      Instant next = retryAt == null ? time.now().plus(Backoff.after(delivery.turn())) : retryAt;
      store.unknown(delivery, e.reason(), doubt, next);
      return;
    }
    if (finding instanceof Courier.Finding.Found found) {
      sent(courier, delivery, found.receipt());
    } else if (finding instanceof Courier.Finding.Absent) {
      absent(courier, delivery, doubt);
    } else {
      LOG.warn(
          "Whether delivery {} of {} arrived, a person decides", delivery.id(), delivery.key());
      store.unknown(delivery, "a-person-decides", doubt, null);
    }
  }

  /**
   * A request that got no answer may still be at work: its absence is believed only after a time.
   */
  private void absent(Courier courier, Delivery delivery, Instant doubtSince) {
    Instant believable = doubtSince.plus(settings.lease());
    if (time.now().isBefore(believable)) {
      store.unknown(delivery, "not-there-yet", doubtSince, believable);
    } else if (delivery.attempt() >= settings.attempts()) {
      end(courier, delivery, State.DEAD, "gave-up");
    } else {
      store.pending(delivery, null, time.now());
    }
  }

  /**
   * What the outside has must not fall into doubt because the database is away for a moment: it is
   * written down again, unless that may have been done.
   */
  private boolean settle(BooleanSupplier change, Runnable record) {
    long end = System.nanoTime() + settings.lease().toNanos();
    while (true) {
      AtomicBoolean written = new AtomicBoolean();
      try {
        return settleOnce(change, record, written);
      } catch (TransactionException | NonTransientDataAccessResourceException e) {
        if (written.get() || System.nanoTime() > end || Thread.interrupted()) {
          throw e;
        }
        LOG.warn("What became of a delivery cannot be written down yet: {}", e.getMessage());
        LockSupport.parkNanos(AGAIN.toNanos());
      }
    }
  }

  private boolean settleOnce(BooleanSupplier change, Runnable record, AtomicBoolean written) {
    return Boolean.TRUE.equals(
        transaction.execute(
            status -> {
              boolean ours = change.getAsBoolean();
              if (ours) {
                record.run();
              }
              written.set(true);
              return ours;
            }));
  }
}
