package org.intersession.bot.delivery;

/**
 * The outside has it.
 *
 * @param outsideId what the outside calls it
 * @param recipients how many people got it
 * @param record writes down what came back; runs in the transaction that settles the delivery
 */
public record Receipt(String outsideId, int recipients, Runnable record) {
  /** A receipt of what one recipient got. */
  public Receipt(String outsideId, Runnable record) {
    this(outsideId, 1, record);
  }

  /** A receipt with nothing more to write down. */
  public static Receipt of(String outsideId) {
    return of(outsideId, 1);
  }

  /** A receipt of what several got. */
  public static Receipt of(String outsideId, int recipients) {
    return new Receipt(outsideId, recipients, () -> {});
  }
}
