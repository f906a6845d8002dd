package org.intersession.bot.consultations.anchoring;

import java.util.Arrays;

/** Next paragraphs that were a part of an old one, and now stand before or after the rest of it. */
final class Splits {
  private static final double SHARE = 0.6;
  private static final double ADVANTAGE = 0.25;

  private final Fit fit;
  private final int[] from;

  Splits(Fit fit, Unmoved unmoved, Merged merged) {
    this.fit = fit;
    this.from = new int[fit.nextSize()];
    Arrays.fill(from, -1);
    for (int i = 0; i < fit.oldSize(); i++) {
      int j = unmoved.nextOf(i);
      if (j >= 0 && merged.into(i) < 0 && from[j] < 0) {
        find(i, j, j - 1);
        find(i, j, j + 1);
      }
    }
  }

  /** Whether it is only a part of what another belongs to as well. */
  boolean isPart(int j) {
    return from[j] >= 0;
  }

  /** The old paragraph that it was a part of, or -1. */
  int from(int j) {
    return from[j];
  }

  /** Takes a neighbour that is explained better by a split than by any paragraph of its own. */
  private void find(int i, int j, int neighbour) {
    boolean there = neighbour >= 0 && neighbour < fit.nextSize();
    if (!there || fit.next(neighbour).isEmpty() || from[neighbour] >= 0) {
      return;
    }
    double share = fit.next(neighbour).containedIn(fit.old(i).without(fit.next(j)));
    if (share >= SHARE && share + ADVANTAGE > alone(i, neighbour)) {
      from[neighbour] = i;
    }
  }

  private double alone(int i, int neighbour) {
    double alone = 0;
    for (int other = 0; other < fit.oldSize(); other++) {
      if (other != i) {
        alone = Math.max(alone, fit.likeness(other, neighbour));
      }
    }
    return alone;
  }
}
