package org.intersession.bot.consultations.anchoring;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where another paragraph could as well be meant, so that nothing is stated as certain. */
final class Doubts {
  /** So much all pairs together must lose without one, for it to be certain: odds of a hundred. */
  private static final double MARGIN = 5;

  private static final double AS_GOOD = 0.05;
  private static final double AS_SUPPORTED = 0.3;

  private final Fit fit;
  private final Merged merged;
  private final Matches matches;
  private final Parts parts;

  Doubts(Fit fit, Merged merged, Matches matches, Parts parts) {
    this.fit = fit;
    this.merged = merged;
    this.matches = matches;
    this.parts = parts;
  }

  /** The other paragraphs that could as well be the match: none when the match is certain. */
  List<Integer> rivalsOf(int i) {
    if (merged.into(i) >= 0) {
      return List.of();
    }
    Stream<Integer> near =
        matches.lossWithout(i, MARGIN) < MARGIN
            ? matches.rivals(i, MARGIN).stream()
            : fit.likenesses(i).keySet().stream().filter(j -> isFreeAndAsGood(i, j));
    return near.filter(j -> !parts.of(i).contains(j)).toList();
  }

  /** One that nobody became is as good wherever it stands. */
  private boolean isFreeAndAsGood(int i, int j) {
    int match = matches.nextOf(i);
    return match >= 0
        && matches.oldOf(j) < 0
        && fit.likeness(i, j) >= Math.max(Fit.ALIKE, fit.likeness(i, match) - AS_GOOD)
        && fit.support(i, j) > fit.support(i, match) - AS_SUPPORTED;
  }

  /** Whether the match could as well be another's, or none at all. */
  boolean isContested(int i) {
    int match = matches.nextOf(i);
    if (match < 0) {
      return merged.isDoubtful(i);
    }
    return matches.lossWithout(i, MARGIN) < MARGIN
        || IntStream.range(0, fit.oldSize()).anyMatch(other -> isGoneAndAsGood(other, i, match));
  }

  /** One that became nothing could have become the same. */
  private boolean isGoneAndAsGood(int other, int i, int match) {
    return other != i
        && matches.placeOf(other) < 0
        && fit.likeness(other, match) >= Math.max(Fit.ALIKE, fit.likeness(i, match) - AS_GOOD)
        && fit.support(other, match) > fit.support(i, match) - AS_SUPPORTED;
  }
}
