package org.intersession.bot.consultations.rounds;

/**
 * Something that the other rooms may follow; in the transaction in which it happens.
 *
 * @param round the present one
 */
public record Happened(int consultation, int round, What what) {
  /** What it was. */
  public enum What {
    OPENED,
    CLOSED,
    PUBLISHED
  }
}
