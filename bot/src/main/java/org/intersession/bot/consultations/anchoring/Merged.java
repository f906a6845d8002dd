package org.intersession.bot.consultations.anchoring;

import java.util.Arrays;
import java.util.Map;

/** Paragraphs that were put together with the one before or after them. */
final class Merged {
  private static final double SHARE = 0.6;
  private static final double ADVANTAGE = 0.25;
  private static final double CLOSE = 0.1;

  private final Fit fit;
  private final Unmoved unmoved;
  private final int[] into;
  private final boolean[] doubtful;

  Merged(Fit fit, Unmoved unmoved) {
    this.fit = fit;
    this.unmoved = unmoved;
    this.into = new int[fit.oldSize()];
    this.doubtful = new boolean[fit.oldSize()];
    Arrays.fill(into, -1);
    for (int i = 0; i < fit.oldSize(); i++) {
      if (unmoved.nextOf(i) >= 0 && into[i] < 0) {
        findNeighbour(i);
      }
    }
  }

  /** The next paragraph that it became a part of, or -1. */
  int into(int i) {
    return into[i];
  }

  void add(int i, int j) {
    into[i] = j;
  }

  /** Whether the paragraph on the other side could as well be the one that was put together. */
  boolean isDoubtful(int i) {
    return doubtful[i];
  }

  private void findNeighbour(int i) {
    double before = gain(i, i - 1);
    double after = gain(i, i + 1);
    int neighbour = after >= before ? i + 1 : i - 1;
    if (Math.max(before, after) > 0) {
      into[neighbour] = unmoved.nextOf(i);
      doubtful[neighbour] = Math.min(before, after) > Math.max(before, after) - CLOSE;
    }
  }

  /** How much better a neighbour is explained by a merger than by any place of its own. */
  private double gain(int i, int neighbour) {
    boolean there = neighbour >= 0 && neighbour < fit.oldSize();
    if (!there || fit.old(neighbour).isEmpty() || into[neighbour] >= 0) {
      return -1;
    }
    int both = unmoved.nextOf(i);
    double share = fit.old(neighbour).containedIn(fit.next(both).without(fit.old(i)));
    double alone =
        fit.likenesses(neighbour).entrySet().stream()
            .filter(each -> each.getKey() != both)
            .mapToDouble(Map.Entry::getValue)
            .max()
            .orElse(0);
    return share < SHARE ? -1 : share + ADVANTAGE - alone;
  }
}
