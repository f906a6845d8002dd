package org.intersession.bot.delivery;

/**
 * The outside has it.
 *
 * @param outsideId what the outside calls it
 * @param record writes down what came back; runs in the transaction that settles the delivery
 */
public record Receipt(String outsideId, Runnable record) {
  /** A receipt with nothing more to write down. */
  public static Receipt of(String outsideId) {
    return new Receipt(outsideId, () -> {});
  }
}
