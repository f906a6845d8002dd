package org.intersession.bot.consultations.anchoring;

import java.util.ArrayList;
import java.util.List;

/** The next paragraphs that old ones were split into or merged with. */
final class Parts {
  private static final double PART = 0.5;

  private final Fit fit;
  private final Matches matches;
  private final Merged merged;
  private final List<List<Integer>> parts = new ArrayList<>();

  Parts(Fit fit, Matches matches, Merged merged, Splits splits) {
    this.fit = fit;
    this.matches = matches;
    this.merged = merged;
    for (int i = 0; i < fit.oldSize(); i++) {
      int place = matches.placeOf(i);
      parts.add(new ArrayList<>(place < 0 ? List.of() : List.of(place)));
    }
    for (int j = 0; j < fit.nextSize(); j++) {
      if (splits.isPart(j)) {
        parts.get(splits.from(j)).add(j);
      } else if (matches.oldOf(j) < 0 && !fit.next(j).isEmpty()) {
        findWhole(j);
      }
    }
    findMergers();
  }

  /** The match first. */
  List<Integer> of(int i) {
    return parts.get(i);
  }

  /** The old paragraph that a new one was split off from. */
  private void findWhole(int j) {
    int best = -1;
    double most = PART;
    for (int i = 0; i < fit.oldSize(); i++) {
      if (matches.nextOf(i) < 0 || fit.likeness(i, j) == 0) {
        continue;
      }
      double share = fit.next(j).containedIn(fit.old(i).without(fit.next(matches.nextOf(i))));
      if (share > most) {
        most = share;
        best = i;
      }
    }
    if (best >= 0) {
      parts.get(best).add(j);
    }
  }

  private void findMergers() {
    for (int i = 0; i < fit.oldSize(); i++) {
      if (parts.get(i).isEmpty() && !fit.old(i).isEmpty()) {
        findMerger(i);
      }
    }
  }

  /** The paragraph that an old one was merged into. */
  private void findMerger(int i) {
    int best = -1;
    double most = PART;
    for (int j : fit.likenesses(i).keySet()) {
      int holder = matches.oldOf(j);
      if (holder < 0 || Math.abs(holder - i) != 1) {
        continue;
      }
      double share = fit.old(i).containedIn(fit.next(j).without(fit.old(holder)));
      if (share > most) {
        most = share;
        best = j;
      }
    }
    if (best >= 0) {
      parts.get(i).add(best);
      merged.add(i, best);
    }
  }
}
