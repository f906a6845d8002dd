package org.intersession.bot.consultations.anchoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Pairs each old paragraph with the one that it has become: all of them together in the way that
 * explains most, so that a likely pair does not take away the only explanation of another.
 */
final class Matches {
  /** Nine of ten stay, and one that moves can go anywhere: worth some rare words. */
  private static final double IN_PLACE = 10;

  /** What it is worth that the neighbours are the same. */
  private static final double SUPPORTED = 10;

  /** Half as alike two are by chance. */
  private static final double THRESHOLD = 0.35;

  private static final double LEAST = 0.15;
  private static final double BARELY = 0.02;
  private static final double BETWEEN_KNOWN = 0.15;
  private static final double PART = 0.5;

  /** So many next paragraphs between two that stayed are all looked at. */
  private static final int GAP = 48;

  private final Fit fit;
  private final Unmoved unmoved;
  private final Merged merged;
  private final Splits splits;
  private final Assignment assignment;
  private final Pairing pairs;

  Matches(Fit fit, Unmoved unmoved, Merged merged, Splits splits) {
    this.fit = fit;
    this.unmoved = unmoved;
    this.merged = merged;
    this.splits = splits;
    this.pairs = new Pairing(fit.oldSize(), fit.nextSize());
    this.assignment = new Assignment(weights(), fit.nextSize());
    for (int i = 0; i < fit.oldSize(); i++) {
      if (assignment.nextOf(i) >= 0) {
        pairs.pair(i, assignment.nextOf(i));
      }
    }
    matchBetweenKnown();
  }

  int nextOf(int i) {
    return pairs.nextOf(i);
  }

  int oldOf(int j) {
    return pairs.oldOf(j);
  }

  /** The paragraph that it has become, whole or as a part. */
  int placeOf(int i) {
    return pairs.nextOf(i) >= 0 ? pairs.nextOf(i) : merged.into(i);
  }

  /** How much less all would be explained if this one were elsewhere, up to the limit. */
  double lossWithout(int i, double limit) {
    boolean late = pairs.nextOf(i) != assignment.nextOf(i);
    return late ? limit : assignment.lossWithout(i, limit);
  }

  /** The next paragraphs that it could be at less than this loss. */
  List<Integer> rivals(int i, double limit) {
    return assignment.rivals(i, limit);
  }

  private List<Map<Integer, Double>> weights() {
    List<Map<Integer, Double>> weights = new ArrayList<>();
    for (int i = 0; i < fit.oldSize(); i++) {
      weights.add(merged.into(i) >= 0 || fit.old(i).isEmpty() ? Map.of() : weights(i));
    }
    return weights;
  }

  private Map<Integer, Double> weights(int i) {
    Map<Integer, Double> weights = new LinkedHashMap<>();
    for (int j : fit.likenesses(i).keySet()) {
      if (!splits.isPart(j) && fit.acceptable(i, j)) {
        weights.put(j, Math.max(BARELY, weight(i, j, fit.likeness(i, j))));
      }
    }
    int last = Math.min(unmoved.before(i), unmoved.after(i) + GAP);
    for (int j = unmoved.after(i) + 1; j < last; j++) {
      double likeness = fit.anyLikeness(i, j);
      if (!splits.isPart(j) && likeness >= LEAST && fit.sameLevel(i, j)) {
        double weight = weight(i, j, Math.max(likeness, fit.likeness(i, j)));
        if (weight > 0) {
          weights.merge(j, weight, Math::max);
        }
      }
    }
    return weights;
  }

  /** In units of what the words of the two say, as the logarithm of how unlikely chance is. */
  private double weight(int i, int j, double likeness) {
    double inPlace = unmoved.allows(i, j) ? IN_PLACE : 0;
    double says = (fit.old(i).total() + fit.next(j).total()) / 2;
    return (likeness - THRESHOLD) * says + inPlace + SUPPORTED * fit.support(i, j);
  }

  /** A paragraph that stayed between two known neighbours needs less likeness. */
  private void matchBetweenKnown() {
    for (int i = 0; i < fit.oldSize(); i++) {
      int before = i == 0 ? -1 : placeOf(i - 1);
      int candidate = before + 1;
      boolean known = i == 0 || before >= 0;
      boolean open =
          merged.into(i) < 0 && known && candidate < fit.nextSize() && !splits.isPart(candidate);
      if (open && pairs.isOpen(i, candidate) && fitsBetween(i, candidate)) {
        pairs.pair(i, candidate);
      }
    }
  }

  private boolean fitsBetween(int i, int j) {
    if (fit.old(i).isEmpty() || fit.next(j).isEmpty()) {
      return fit.old(i).isEmpty() && fit.next(j).isEmpty() && fit.sameText(i, j);
    }
    if (!fit.sameLevel(i, j)) {
      return false;
    }
    boolean last = i + 1 == fit.oldSize();
    boolean followed = last || j + 1 < fit.nextSize() && pairs.holds(i + 1, j + 1);
    return followed && fit.anyLikeness(i, j) >= BETWEEN_KNOWN
        || fit.next(j).containedIn(fit.old(i)) >= PART;
  }
}
