package org.intersession.bot.consultations.truth;

import org.intersession.bot.consultations.truth.LegalText.Manner;
import org.intersession.bot.consultations.truth.NextDraft.Edits;

/** Prints the score of carrying comments: {@code CarryScore FIRST_SEED LAST_SEED}. */
final class CarryScore {
  private CarryScore() {}

  /** Scores every manner of text at several amounts of editing. */
  public static void main(String[] arguments) {
    int from = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1001;
    int to = arguments.length > 1 ? Integer.parseInt(arguments[1]) : from + 19;
    System.out.printf("seeds %d to %d, 360 paragraphs, 300 comments each%n", from, to);
    for (Manner manner : Manner.values()) {
      for (double words : new double[] {0.05, 0.15, 0.30}) {
        Edits edits = new Edits(words, 0.10, 0.03);
        Score score = Score.of(manner, edits, 360, 300, from, to);
        System.out.printf("%-10s %2.0f %% of words edited: %s%n", manner, words * 100, score);
      }
    }
    for (double words : new double[] {0.05, 0.15, 0.30}) {
      Score score = Score.negotiated(words, 360, 300, from, to);
      System.out.printf("%-10s %2.0f %% of words edited: %s%n", "NEGOTIATED", words * 100, score);
    }
  }
}
