package org.intersession.bot.consultations.rounds;

import java.util.List;
import org.intersession.bot.consultations.anchoring.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A comment of the round before, and where it stands in the new draft.
 *
 * @param paragraph in the first language, or -1
 * @param candidates where an unsure one may stand
 * @param decidedBy the code of the Party that decided an unsure one; empty for the secretariat
 */
public record CarriedRemark(
    Remark remark,
    Verdict verdict,
    int paragraph,
    List<Integer> candidates,
    @Nullable String decidedBy) {
  /** Whether the program could not say where it stands. */
  public boolean unsure() {
    return verdict == Verdict.UNSURE;
  }

  /** Whether somebody has to say where it stands. */
  public boolean undecided() {
    return verdict == Verdict.UNSURE && decidedBy == null;
  }
}
