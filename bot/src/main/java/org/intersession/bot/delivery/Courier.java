package org.intersession.bot.delivery;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.intersession.integrations.OutsideException;

/** Carries the deliveries of one purpose to the outside. */
public interface Courier {
  /** The purpose that this courier serves. */
  String purpose();

  /**
   * Sends it. The ledger has committed that it is being sent before it calls this.
   *
   * @throws OutsideException when it was not sent, or may not have been
   */
  Receipt deliver(Delivery delivery);

  /**
   * Asks the outside whether an earlier attempt arrived.
   *
   * @throws OutsideException when the outside cannot be asked now; it is asked again later
   */
  Finding reconcile(Delivery delivery);

  /** Whether a refused attempt may succeed later without anybody's doing. */
  default boolean worthRetrying(OutsideException refusal) {
    return Set.of("unreachable", "no-answer", "failing", "unreadable-answer", "stopped")
        .contains(refusal.reason());
  }

  /** It will not be sent: refused, or given up. In the transaction that settles it. */
  default void failed(Delivery delivery, String reason) {}

  /**
   * The first attempt failed or got no answer; the ledger goes on by itself. In the transaction
   * that records it.
   */
  default void unsettled(Delivery delivery, String reason) {}

  /** The outside asks to wait. In the transaction that records it. */
  default void delayed(Delivery delivery, String reason, Instant until) {}

  /**
   * This attempt arrived after its lease had passed to another: what it made is one too many, if
   * the ledger names another.
   */
  default void superseded(Delivery delivery, Receipt tooLate) {}

  /** What it is, for the person who must say whether it arrived. */
  default String label(Delivery delivery, Locale locale) {
    return delivery.key().purpose() + ' ' + delivery.key().subject();
  }

  /** What the outside says about an earlier attempt. */
  sealed interface Finding {
    /** It arrived. */
    record Found(Receipt receipt) implements Finding {}

    /** It did not arrive. */
    record Absent() implements Finding {}

    /** The outside cannot be asked such a thing; a person decides. */
    record CannotTell() implements Finding {}

    /** Found, if there is a receipt; else absent. */
    static Finding of(Optional<Receipt> receipt) {
      return receipt.<Finding>map(Found::new).orElseGet(Absent::new);
    }
  }
}
