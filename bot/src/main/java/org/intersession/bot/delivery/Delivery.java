package org.intersession.bot.delivery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A row of the ledger.
 *
 * @param payload what the courier needs besides the key; only the courier reads it
 * @param attempt how often it was sent, this time included
 * @param turn the number of this taking-up; a later one has a higher number
 * @param doubtSince until when an unanswered request may have been under way
 * @param outsideId what the outside calls it, once it is sent
 * @param reason why it failed or waits, a stable key
 */
public record Delivery(
    long id,
    DeliveryKey key,
    String payload,
    State state,
    int attempt,
    long turn,
    Instant requestedAt,
    @Nullable Instant doubtSince,
    @Nullable String outsideId,
    @Nullable String reason) {
  /** Where a delivery stands. */
  public enum State {
    /** It has not left. */
    PENDING,
    /** A sender has taken it; the request may have left. */
    SENDING,
    /** The outside has it. */
    SENT,
    /** The request left and no clear answer came, or its sender died: the outside must be asked. */
    UNKNOWN,
    /** Refused for good. */
    FAILED,
    /** Given up after many tries. */
    DEAD
  }
}
