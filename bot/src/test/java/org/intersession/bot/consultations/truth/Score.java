package org.intersession.bot.consultations.truth;

import java.util.Locale;
import org.intersession.bot.consultations.anchoring.Carried;
import org.intersession.bot.consultations.anchoring.Carry;
import org.intersession.bot.consultations.anchoring.TextSpan;
import org.intersession.bot.consultations.anchoring.Verdict;
import org.intersession.bot.consultations.truth.LegalText.Manner;
import org.intersession.bot.consultations.truth.NextDraft.Edits;
import org.intersession.bot.consultations.truth.TruePair.Marked;
import org.intersession.bot.consultations.truth.TruePair.Piece;

/** How often a comment is carried to its true place. */
final class Score {
  /** A place is right in the true paragraph and within this many characters of the true start. */
  private static final int TOLERANCE = 40;

  int marks;
  int there;
  int placed;
  int right;
  int unsure;
  int unsureWithTruth;
  int goneRightly;
  int goneWrongly;
  int unchanged;
  int wrongUnchanged;
  long nanos;

  /** Adds the pairs of these seeds. */
  static Score of(Manner manner, Edits edits, int paragraphs, int quotes, int from, int to) {
    Score score = new Score();
    for (int seed = from; seed <= to; seed++) {
      score.add(TruePair.make(seed, manner, paragraphs, edits, quotes));
    }
    return score;
  }

  /** Adds treaties as negotiators edit them. */
  static Score negotiated(double words, int paragraphs, int quotes, int from, int to) {
    Score score = new Score();
    for (int seed = from; seed <= to; seed++) {
      score.add(TruePair.negotiated(seed, paragraphs, words, quotes));
    }
    return score;
  }

  void add(TruePair pair) {
    long began = System.nanoTime();
    Carry carry = new Carry(pair.old(), pair.next());
    for (Marked mark : pair.marks()) {
      Carried carried = carry.carry(new TextSpan(mark.paragraph(), mark.start(), mark.end()));
      count(mark, carried);
    }
    nanos += System.nanoTime() - began;
  }

  private void count(Marked mark, Carried carried) {
    marks++;
    there += mark.pieces().isEmpty() ? 0 : 1;
    TextSpan place = carried.place();
    if (place != null) {
      placed++;
      boolean good = isRight(mark, place);
      right += good ? 1 : 0;
      boolean same = carried.verdict() != Verdict.CHANGED;
      unchanged += same ? 1 : 0;
      wrongUnchanged += same && !good ? 1 : 0;
    } else if (carried.verdict() == Verdict.UNSURE) {
      unsure++;
      unsureWithTruth += carried.candidates().stream().anyMatch(c -> isRight(mark, c)) ? 1 : 0;
    } else if (mark.pieces().isEmpty()) {
      goneRightly++;
    } else {
      goneWrongly++;
    }
  }

  static boolean isRight(Marked mark, TextSpan place) {
    for (Piece piece : mark.pieces()) {
      boolean near = Math.abs(piece.start() - place.start()) <= TOLERANCE;
      if (piece.paragraph() == place.paragraph() && (place.start() < 0 || near)) {
        return true;
      }
    }
    return false;
  }

  double rightAmongPlaced() {
    return 100.0 * right / Math.max(1, placed);
  }

  double rightAmongUnchanged() {
    return 100 - 100.0 * wrongUnchanged / Math.max(1, unchanged);
  }

  double found() {
    return 100.0 * right / Math.max(1, there);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%d marks, %d still there: right among placed %.2f %%, found %.2f %%,"
            + " unsure %d (%d with the truth among the candidates), gone %d rightly %d wrongly,"
            + " wrong %d of %d called same or moved, %.2f ms each",
        marks,
        there,
        rightAmongPlaced(),
        found(),
        unsure,
        unsureWithTruth,
        goneRightly,
        goneWrongly,
        wrongUnchanged,
        unchanged,
        nanos / 1e6 / Math.max(1, marks));
  }
}
