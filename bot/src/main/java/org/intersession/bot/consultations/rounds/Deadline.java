package org.intersession.bot.consultations.rounds;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whether a Party may still comment in a round. */
public final class Deadline {
  private Deadline() {}

  /** What a comment is now. */
  public enum Door {
    OPEN,
    /** Taken, and marked late. */
    LATE,
    CLOSED
  }

  /**
   * What a comment of a Party is at a moment.
   *
   * @param extension until when this Party has more time, if it has
   * @param late whether late comments are taken
   */
  public static Door at(Instant now, Round round, @Nullable Instant extension, boolean late) {
    if (extension != null && !now.isAfter(extension)) {
      return Door.OPEN;
    }
    boolean over = round.closedAt() != null || now.isAfter(round.deadline());
    return !over ? Door.OPEN : late ? Door.LATE : Door.CLOSED;
  }
}
