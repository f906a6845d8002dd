package org.intersession.bot.delivery;

import java.time.Instant;
import java.util.Optional;
import org.intersession.bot.state.SystemTime;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Asks for deliveries, in the transaction of their cause. */
public final class Deliveries {
  private final DeliveryStore store;
  private final DeliveryPump pump;
  private final SystemTime time;

  Deliveries(DeliveryStore store, DeliveryPump pump, SystemTime time) {
    this.store = store;
    this.pump = pump;
    this.time = time;
  }

  /** Asks for a delivery as soon as the transaction commits; asked for twice, it leaves once. */
  public boolean request(DeliveryKey key, String payload) {
    return request(key, payload, null);
  }

  /**
   * Asks for a delivery that does not leave before a moment of business time.
   *
   * @return false if it was asked for before
   */
  public boolean request(DeliveryKey key, String payload, @Nullable Instant notBefore) {
    boolean added = store.add(key, payload, notBefore, time.now());
    if (added) {
      nudgeAfterCommit();
    }
    return added;
  }

  /** Gives up the deliveries of a purpose about a subject that have not left yet. */
  public void withdraw(String purpose, String subject) {
    store.withdraw(purpose, subject, time.now());
  }

  /** Deletes the deliveries of a purpose about a subject, with what they carry. */
  public void forget(String purpose, String subject) {
    store.forget(purpose, subject);
  }

  /** The row of a delivery. */
  public Optional<Delivery> find(DeliveryKey key) {
    return store.find(key);
  }

  /** When a delivery was settled, for good or bad; nothing while it is open. */
  public Optional<Instant> settledAt(DeliveryKey key) {
    return store.settledAt(key);
  }

  /** A person has seen that it arrived; false if nobody was asked. */
  public boolean confirmSent(long id, String person) {
    return store.confirmSent(id, person, time.now());
  }

  /** A person has seen that it did not arrive; false if nobody was asked. */
  public boolean sendAgain(long id) {
    boolean open = store.sendAgain(id, time.now());
    if (open) {
      nudgeAfterCommit();
    }
    return open;
  }

  private void nudgeAfterCommit() {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      pump.nudge();
      return;
    }
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            pump.nudge();
          }
        });
  }
}
