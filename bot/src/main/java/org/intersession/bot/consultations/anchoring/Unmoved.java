package org.intersession.bot.consultations.anchoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The paragraphs that kept their place among the others: the heaviest run of pairs that goes
 * forward in both versions, then, between two of them, what was edited much but has nowhere else to
 * go.
 */
final class Unmoved {
  private static final double NEIGHBOURS = 0.3;
  private static final double THRESHOLD = 0.35;
  private static final double IN_A_GAP = 0.2;
  private static final double MARGIN = 0.3;

  private final Fit fit;
  private final Pairing pairs;
  private final int[] after;
  private final int[] before;

  Unmoved(Fit fit) {
    this.fit = fit;
    this.pairs = new Pairing(fit.oldSize(), fit.nextSize());
    this.after = new int[fit.oldSize()];
    this.before = new int[fit.oldSize()];
    findChain();
    findBounds();
    fillGaps();
  }

  int nextOf(int i) {
    return pairs.nextOf(i);
  }

  boolean holds(int i, int j) {
    return j >= 0 && pairs.holds(i, j);
  }

  /** The last next paragraph that surely stands before this one if it did not move, or -1. */
  int after(int i) {
    return after[i];
  }

  /** The first next paragraph that surely stands after this one if it did not move. */
  int before(int i) {
    return before[i];
  }

  /** Whether it could have become the other without moving. */
  boolean allows(int i, int j) {
    return after[i] < j && j < before[i];
  }

  private void findChain() {
    List<OrderedChain.Pair> candidates = new ArrayList<>();
    for (int i = 0; i < fit.oldSize(); i++) {
      for (Map.Entry<Integer, Double> each : fit.likenesses(i).entrySet()) {
        int j = each.getKey();
        double weight = each.getValue() + NEIGHBOURS * fit.support(i, j) - THRESHOLD;
        if (weight > 0 && fit.acceptable(i, j)) {
          candidates.add(new OrderedChain.Pair(i, j, weight));
        }
      }
    }
    OrderedChain.heaviest(candidates, fit.nextSize())
        .forEach(pair -> pairs.pair(pair.old(), pair.next()));
  }

  private void findBounds() {
    int last = -1;
    for (int i = 0; i < fit.oldSize(); i++) {
      after[i] = pairs.nextOf(i) >= 0 ? pairs.nextOf(i) - 1 : last;
      last = Math.max(last, pairs.nextOf(i));
    }
    int first = fit.nextSize();
    for (int i = fit.oldSize() - 1; i >= 0; i--) {
      before[i] = pairs.nextOf(i) >= 0 ? pairs.nextOf(i) + 1 : first;
      first = pairs.nextOf(i) >= 0 ? pairs.nextOf(i) : first;
    }
  }

  private void fillGaps() {
    int last = -1;
    for (int i = 0; i <= fit.oldSize(); i++) {
      if (i == fit.oldSize() || pairs.nextOf(i) >= 0) {
        int from = last < 0 ? -1 : pairs.nextOf(last);
        int to = i == fit.oldSize() ? fit.nextSize() : pairs.nextOf(i);
        fillGap(last, i, from, to);
        last = i;
      }
    }
  }

  /** Pairs what lies between two old and between two next paragraphs, the ends left out. */
  private void fillGap(int first, int last, int from, int to) {
    List<Scored> candidates = new ArrayList<>();
    for (int i = first + 1; i < last; i++) {
      if (fit.old(i).isEmpty()) {
        continue;
      }
      double elsewhere = elsewhere(i, from, to);
      for (int j = from + 1; j < to; j++) {
        double likeness = fit.anyLikeness(i, j);
        boolean likely = likeness >= IN_A_GAP && elsewhere < likeness + MARGIN;
        if (likely && fit.sameLevel(i, j)) {
          candidates.add(new Scored(i, j, likeness));
        }
      }
    }
    candidates.sort(Scored.BEST_FIRST);
    for (Scored pair : candidates) {
      if (keepsOrder(pair, first, last)) {
        pairs.pair(pair.old(), pair.next());
      }
    }
  }

  /** How alike the paragraph is to one that it could have become by moving. */
  private double elsewhere(int i, int from, int to) {
    return fit.likenesses(i).entrySet().stream()
        .filter(each -> each.getKey() <= from || each.getKey() >= to)
        .filter(each -> pairs.oldOf(each.getKey()) < 0)
        .mapToDouble(Map.Entry::getValue)
        .max()
        .orElse(0);
  }

  private boolean keepsOrder(Scored pair, int first, int last) {
    for (int i = first + 1; i < last; i++) {
      int j = pairs.nextOf(i);
      boolean crosses = i < pair.old() ? j >= pair.next() : j <= pair.next();
      if (j >= 0 && (i == pair.old() || crosses)) {
        return false;
      }
    }
    return true;
  }
}
