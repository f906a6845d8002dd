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
   * @param byHand whether a person has to read it
   */
  record Submission(
      int number, String receipt, String party, String name, boolean late, boolean byHand) {}
}
