package org.intersession.bot.mail;

import java.time.Instant;
import java.util.Optional;
import org.intersession.bot.delivery.Deliveries;
import org.intersession.bot.delivery.Delivery;
import org.intersession.bot.delivery.DeliveryKey;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Has letters sent, through the ledger, in the transaction of their cause. */
public final class Letters {
  static final String PURPOSE = "mail";
  static final JsonMapper JSON = JsonMapper.builder().build();

  private final Deliveries deliveries;

  Letters(Deliveries deliveries) {
    this.deliveries = deliveries;
  }

  /**
   * Has a letter sent, once.
   *
   * @param subject what it is about, for example {@code registration:12}
   * @param occurrence which of several to this reader, with the revision
   * @return false if it was asked for before
   */
  public boolean send(String subject, String occurrence, Letter letter) {
    return send(subject, occurrence, letter, null);
  }

  /** The same, not before a moment of business time. */
  public boolean send(
      String subject, String occurrence, Letter letter, @Nullable Instant notBefore) {
    return deliveries.request(
        new DeliveryKey(PURPOSE, subject, letter.to().address(), PURPOSE, occurrence),
        JSON.writeValueAsString(letter),
        notBefore);
  }

  /**
   * What the ledger has of a letter.
   *
   * @param at when it left, or was given up; absent while it is open
   */
  public record Proof(Delivery.State state, @Nullable Instant at) {}

  /** What became of a letter; nothing if none was asked for. */
  public Optional<Proof> proof(String subject, String occurrence, String address) {
    DeliveryKey key = new DeliveryKey(PURPOSE, subject, address, PURPOSE, occurrence);
    return deliveries
        .find(key)
        .map(found -> new Proof(found.state(), deliveries.settledAt(key).orElse(null)));
  }

  /** Deletes the letters about a subject that have left. */
  public void forget(String subject) {
    deliveries.forget(PURPOSE, subject);
  }

  /** Gives up the letters about a subject that have not left yet. */
  public void withdraw(String subject) {
    deliveries.withdraw(PURPOSE, subject);
  }
}
