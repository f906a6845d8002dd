package org.intersession.bot.consultations.rounds;

import java.util.List;

/** What Parties handed in as files. */
public interface Submissions {
  /** What was handed in in a round, in the order in which it came. */
  List<Submission> of(int consultation, int round);

  /** A new address under which the secretariat fetches a file. */
  String address(int consultation, int number);

  /**
   * A file that a Party handed in.
   *
   * @param receipt its number as its sender knows it
   * @param party its code; empty if it is of somebody who was not asked
   */
  record Submission(
      int number, String receipt, String party, String name, boolean late, Standing standing) {
    /** What became of it. */
    public enum Standing {
      READ,
      /** A person has to read it. */
      BY_HAND,
      /** Nobody can tell yet whether it does harm. */
      HELD,
      /** It does harm and is not kept. */
      REFUSED
    }

    /** Whether a person has to read it. */
    public boolean byHand() {
      return standing == Standing.BY_HAND;
    }

    /** Whether it waits to be looked into. */
    public boolean held() {
      return standing == Standing.HELD;
    }
  }
}
