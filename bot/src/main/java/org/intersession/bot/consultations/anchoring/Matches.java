package org.intersession.bot.consultations.anchoring;

import java.util.ArrayList;
import java.util.List;

/** Pairs each old paragraph with the one that it has become, the likeliest pairs first. */
final class Matches {
  private static final double ORDERED = 0.04;
  private static final double SUPPORTED = 0.05;
  private static final double BETWEEN_KNOWN = 0.15;
  private static final double PART = 0.5;

  private final Fit fit;
  private final Unmoved unmoved;
  private final Merged merged;
  private final Pairing pairs;

  Matches(Fit fit, Unmoved unmoved, Merged merged) {
    this.fit = fit;
    this.unmoved = unmoved;
    this.merged = merged;
    this.pairs = new Pairing(fit.oldSize(), fit.nextSize());
    matchBest();
    matchUnmoved();
    exchangeWhereBetter();
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

  private void matchBest() {
    List<Scored> candidates = new ArrayList<>();
    for (int i = 0; i < fit.oldSize(); i++) {
      for (int j : fit.likenesses(i).keySet()) {
        if (merged.into(i) < 0 && fit.acceptable(i, j)) {
          candidates.add(new Scored(i, j, score(i, j)));
        }
      }
    }
    candidates.sort(Scored.BEST_FIRST);
    for (Scored pair : candidates) {
      if (pairs.isOpen(pair.old(), pair.next())) {
        pairs.pair(pair.old(), pair.next());
      }
    }
  }

  private double score(int i, int j) {
    double ordered = unmoved.holds(i, j) ? ORDERED : 0;
    return fit.likeness(i, j) + ordered + SUPPORTED * fit.support(i, j);
  }

  private void matchUnmoved() {
    for (int i = 0; i < fit.oldSize(); i++) {
      int j = unmoved.nextOf(i);
      if (j >= 0 && merged.into(i) < 0 && pairs.isOpen(i, j)) {
        pairs.pair(i, j);
      }
    }
  }

  /** Among near-identical paragraphs the greedy choice can cross two pairs. */
  private void exchangeWhereBetter() {
    for (int i = 0; i < fit.oldSize(); i++) {
      for (int j : fit.likenesses(i).keySet()) {
        int mine = pairs.nextOf(i);
        int holder = pairs.oldOf(j);
        if (mine < 0 || holder < 0 || holder == i || !fit.acceptable(holder, mine)) {
          continue;
        }
        double asItIs = score(i, mine) + score(holder, j);
        if (score(i, j) + score(holder, mine) > asItIs + 1e-9) {
          pairs.pair(i, j);
          pairs.pair(holder, mine);
        }
      }
    }
  }

  /** A paragraph that stayed between two known neighbours needs less likeness. */
  private void matchBetweenKnown() {
    for (int i = 0; i < fit.oldSize(); i++) {
      int before = i == 0 ? -1 : placeOf(i - 1);
      int candidate = before + 1;
      boolean known = i == 0 || before >= 0;
      boolean open = merged.into(i) < 0 && known && candidate < fit.nextSize();
      if (open && pairs.isOpen(i, candidate) && fitsBetween(i, candidate)) {
        pairs.pair(i, candidate);
        if (i == 0 || unmoved.holds(i - 1, before)) {
          unmoved.add(i, candidate);
        }
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
