package org.intersession.bot.consultations.anchoring;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a comment's place.
 *
 * @param place where it stands now; absent when it is gone or unsure
 * @param quote the text that stands there now, empty for a point
 * @param difference from the text that was quoted
 * @param candidates the places that could be meant, the likeliest first, when it is unsure; for one
 *     that is gone, where it would stand
 */
public record Carried(
    Verdict verdict,
    @Nullable TextSpan place,
    String quote,
    Difference difference,
    List<TextSpan> candidates) {
  /** Keeps a copy. */
  public Carried {
    candidates = List.copyOf(candidates);
  }

  static Carried gone(List<TextSpan> candidates) {
    return new Carried(Verdict.GONE, null, "", Difference.NONE, candidates);
  }

  static Carried unsure(List<TextSpan> candidates) {
    return new Carried(Verdict.UNSURE, null, "", Difference.NONE, candidates);
  }
}
