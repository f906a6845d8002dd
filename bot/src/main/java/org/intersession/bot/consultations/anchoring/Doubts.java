package org.intersession.bot.consultations.anchoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Where another paragraph could as well be meant, so that nothing is stated as certain. */
final class Doubts {
  private static final double NEARLY = 0.10;
  private static final double BETTER = 0.05;
  private static final double BETTER_SUPPORTED = 0.3;
  private static final double EXCHANGE = 0.03;
  private static final double AS_GOOD = 0.04;
  private static final double AS_SUPPORTED = 0.2;
  private static final double MOVED_SURELY = 0.6;
  private static final double MOVED_CLEARLY = 0.15;

  private final Fit fit;
  private final Unmoved unmoved;
  private final Merged merged;
  private final Matches matches;
  private final Parts parts;

  Doubts(Fit fit, Unmoved unmoved, Merged merged, Matches matches, Parts parts) {
    this.fit = fit;
    this.unmoved = unmoved;
    this.merged = merged;
    this.matches = matches;
    this.parts = parts;
  }

  /**
   * The other paragraphs that could as well be the match: none when the match is certain. Where two
   * paragraphs say nearly the same, the pair is certain only if exchanging the two would clearly be
   * worse, or both kept their order.
   */
  List<Integer> rivalsOf(int i) {
    List<Integer> rivals = new ArrayList<>();
    if (merged.into(i) >= 0) {
      return rivals;
    }
    int match = matches.nextOf(i);
    double near = match < 0 ? Fit.ALIKE : fit.likeness(i, match) - NEARLY;
    fit.likenesses(i)
        .forEach(
            (other, likeness) -> {
              boolean close = other != match && likeness >= near && likeness >= Fit.ALIKE / 2;
              if (close && !parts.of(i).contains(other) && couldBe(i, other)) {
                rivals.add(other);
              }
            });
    rivals.sort(Comparator.comparingDouble(j -> -fit.likeness(i, j)));
    return rivals;
  }

  private boolean couldBe(int i, int other) {
    int match = matches.nextOf(i);
    int holder = matches.oldOf(other);
    if (match < 0) {
      return holder < 0;
    }
    if (fit.support(i, match) - fit.support(i, other) >= BETTER_SUPPORTED) {
      return false;
    }
    double own = fit.likeness(i, match);
    double theirs = fit.likeness(i, other);
    if (holder < 0) {
      return own - theirs < BETTER;
    }
    double exchange = theirs + fit.likeness(holder, match);
    double asItIs = own + fit.likeness(holder, other);
    return asItIs - exchange < EXCHANGE && !(keptOrder(i) && keptOrder(holder));
  }

  private boolean keptOrder(int i) {
    return unmoved.holds(i, matches.placeOf(i));
  }

  /** Whether the match could as well be another's, or none at all. */
  boolean isContested(int i) {
    int match = matches.nextOf(i);
    if (match < 0) {
      return merged.isDoubtful(i);
    }
    if (movedUnclearly(i, match)) {
      return true;
    }
    for (int other = 0; other < fit.oldSize(); other++) {
      boolean gone = matches.nextOf(other) < 0 && merged.into(other) < 0;
      if (other != i
          && gone
          && fit.likeness(other, match) >= fit.likeness(i, match) - AS_GOOD
          && fit.support(other, match) >= fit.support(i, match) - AS_SUPPORTED) {
        return true;
      }
    }
    return false;
  }

  /** What went elsewhere and was edited much can be told from the rest of the text only just. */
  private boolean movedUnclearly(int i, int match) {
    double own = fit.likeness(i, match);
    return !unmoved.holds(i, match)
        && own < MOVED_SURELY
        && own - secondBest(i, match) < MOVED_CLEARLY;
  }

  private double secondBest(int i, int match) {
    double best =
        fit.likenesses(i).entrySet().stream()
            .filter(each -> each.getKey() != match)
            .mapToDouble(Map.Entry::getValue)
            .max()
            .orElse(0);
    for (int other = 0; other < fit.oldSize(); other++) {
      if (other != i) {
        best = Math.max(best, fit.likeness(other, match));
      }
    }
    return best;
  }
}
