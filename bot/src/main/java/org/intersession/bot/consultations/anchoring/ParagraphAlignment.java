package org.intersession.bot.consultations.anchoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.intersession.integrations.ReadDocument.Paragraph;

/**
 * Which paragraph of the next draft each old paragraph has become, although paragraphs were edited,
 * moved, split, merged, renumbered, added and dropped.
 */
public final class ParagraphAlignment {
  private static final double ALIKE = 0.5;
  private static final double CONTAINED = 0.7;
  private static final double PART = 0.5;
  private static final double ORDERED = 0.04;
  private static final double SUPPORTED = 0.05;

  private final List<Paragraph> old;
  private final List<Paragraph> next;
  private final Profiles profiles;
  private final Likenesses likenesses;
  private final int[] matchOfOld;
  private final int[] matchOfNext;
  private final int[] chain;
  private final int[] mergedInto;
  private final boolean[] doubtful;
  private final List<List<Integer>> parts = new ArrayList<>();

  /** Aligns two versions. */
  public ParagraphAlignment(List<Paragraph> old, List<Paragraph> next) {
    this.old = old;
    this.next = next;
    this.profiles = new Profiles(old, next);
    this.likenesses = new Likenesses(old, next, profiles);
    this.matchOfOld = filled(old.size());
    this.matchOfNext = filled(next.size());
    this.chain = filled(old.size());
    this.mergedInto = filled(old.size());
    this.doubtful = new boolean[old.size()];
    findChain();
    findMergedNeighbours();
    matchBest();
    exchangeWhereBetter();
    matchGaps();
    findParts();
  }

  /** The paragraph that it has become, or -1. */
  public int matchOf(int paragraph) {
    return matchOfOld[paragraph];
  }

  /** Whether the paragraph kept its place among the others. */
  public boolean inOrder(int paragraph) {
    int at = lastPartOf(paragraph);
    return at >= 0 && chain[paragraph] == at;
  }

  /** The old paragraphs in sequence that were merged into one with this, this among them. */
  int[] mergedWith(int paragraph) {
    int into = lastPartOf(paragraph);
    int from = paragraph;
    int to = paragraph;
    while (into >= 0 && from > 0 && lastPartOf(from - 1) == into) {
      from--;
    }
    while (into >= 0 && to + 1 < old.size() && lastPartOf(to + 1) == into) {
      to++;
    }
    return new int[] {from, to};
  }

  /** Whether the match says much the same, and is not just a part of it. */
  boolean isClose(int paragraph) {
    int match = matchOfOld[paragraph];
    return match >= 0 && likenesses.of(paragraph, match) >= ALIKE;
  }

  /** The paragraphs that it was split into or merged with, its match first. */
  List<Integer> partsOf(int paragraph) {
    return parts.get(paragraph);
  }

  /**
   * The other paragraphs that could as well be the match: none when the match is certain. Where two
   * paragraphs say nearly the same, the pair is certain only if exchanging the two would clearly be
   * worse, or both kept their order.
   */
  List<Integer> rivalsOf(int paragraph) {
    int match = matchOfOld[paragraph];
    List<Integer> rivals = new ArrayList<>();
    if (mergedInto[paragraph] >= 0) {
      return rivals;
    }
    double own = match < 0 ? 0 : likenesses.of(paragraph, match);
    double near = match < 0 ? ALIKE : own - 0.10;
    likenesses
        .of(paragraph)
        .forEach(
            (other, likeness) -> {
              boolean close = other != match && likeness >= near && likeness >= ALIKE / 2;
              if (close && !parts.get(paragraph).contains(other) && couldBe(paragraph, other)) {
                rivals.add(other);
              }
            });
    rivals.sort(Comparator.comparingDouble(j -> -likenesses.of(paragraph, j)));
    return rivals;
  }

  /** Whether another old paragraph that is gone could as well have become this one's match. */
  boolean contested(int paragraph) {
    int match = matchOfOld[paragraph];
    if (match < 0) {
      return doubtful[paragraph];
    }
    double own = likenesses.of(paragraph, match);
    for (int other = 0; other < old.size(); other++) {
      if (other == paragraph || matchOfOld[other] >= 0 || mergedInto[other] >= 0) {
        continue;
      }
      double theirs = likenesses.of(other, match);
      if (theirs >= own - 0.04 && support(other, match) >= support(paragraph, match) - 0.2) {
        return true;
      }
    }
    return false;
  }

  private boolean couldBe(int paragraph, int other) {
    int match = matchOfOld[paragraph];
    int holder = matchOfNext[other];
    double theirs = likenesses.of(paragraph, other);
    if (match < 0) {
      return holder < 0;
    }
    double own = likenesses.of(paragraph, match);
    if (holder < 0) {
      boolean clearlyBetter = own - theirs >= 0.05;
      return !clearlyBetter && support(paragraph, match) - support(paragraph, other) < 0.3;
    }
    double exchange = theirs + likenesses.of(holder, match);
    double asItIs = own + likenesses.of(holder, other);
    return asItIs - exchange < 0.03 && !(inOrder(paragraph) && inOrder(holder));
  }

  private static int[] filled(int size) {
    int[] array = new int[size];
    Arrays.fill(array, -1);
    return array;
  }

  private void findChain() {
    List<OrderedChain.Pair> pairs = new ArrayList<>();
    for (int i = 0; i < old.size(); i++) {
      for (Map.Entry<Integer, Double> each : likenesses.of(i).entrySet()) {
        double weight = each.getValue() + 0.3 * support(i, each.getKey()) - 0.35;
        if (weight > 0 && acceptable(i, each.getKey())) {
          pairs.add(new OrderedChain.Pair(i, each.getKey(), weight));
        }
      }
    }
    OrderedChain.heaviest(pairs, next.size()).forEach(pair -> chain[pair.old()] = pair.next());
  }

  private boolean acceptable(int i, int j) {
    double likeness = likenesses.of(i, j);
    if (likeness >= ALIKE) {
      return true;
    }
    Profile mine = profiles.old().get(i);
    Profile theirs = profiles.next().get(j);
    return likeness >= 0.15
        && Math.max(mine.containedIn(theirs), theirs.containedIn(mine)) >= CONTAINED;
  }

  /** How well the neighbours fit as well. */
  private double support(int i, int j) {
    double before =
        Math.max(
            likenesses.of(i - 1, j - 1),
            Math.max(likenesses.of(i - 1, j - 2), likenesses.of(i - 2, j - 1)));
    double after =
        Math.max(
            likenesses.of(i + 1, j + 1),
            Math.max(likenesses.of(i + 1, j + 2), likenesses.of(i + 2, j + 1)));
    return (before + after) / 2;
  }

  private record Scored(int old, int next, double score) {}

  private void matchBest() {
    List<Scored> pairs = new ArrayList<>();
    for (int i = 0; i < old.size(); i++) {
      for (int j : likenesses.of(i).keySet()) {
        if (mergedInto[i] < 0 && acceptable(i, j)) {
          pairs.add(new Scored(i, j, score(i, j)));
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(pair -> -pair.score()));
    for (Scored pair : pairs) {
      if (matchOfOld[pair.old()] < 0 && matchOfNext[pair.next()] < 0) {
        match(pair.old(), pair.next());
      }
    }
  }

  private double score(int i, int j) {
    double ordered = chain[i] == j ? ORDERED : 0;
    return likenesses.of(i, j) + ordered + SUPPORTED * support(i, j);
  }

  private void match(int i, int j) {
    matchOfOld[i] = j;
    matchOfNext[j] = i;
  }

  /** Among near-identical paragraphs the greedy choice can cross two pairs. */
  private void exchangeWhereBetter() {
    for (int i = 0; i < old.size(); i++) {
      for (int j : likenesses.of(i).keySet()) {
        int mine = matchOfOld[i];
        int holder = matchOfNext[j];
        if (mine < 0 || holder < 0 || holder == i || !acceptable(holder, mine)) {
          continue;
        }
        double asItIs = score(i, mine) + score(holder, j);
        if (score(i, j) + score(holder, mine) > asItIs + 1e-9) {
          match(i, j);
          match(holder, mine);
        }
      }
    }
  }

  /** A paragraph that stayed between two known neighbours needs less likeness. */
  private void matchGaps() {
    for (int i = 0; i < old.size(); i++) {
      int before = i == 0 ? -1 : lastPartOf(i - 1);
      int candidate = before + 1;
      boolean known = i == 0 || before >= 0;
      boolean open = matchOfOld[i] < 0 && mergedInto[i] < 0 && known && candidate < next.size();
      if (open && matchOfNext[candidate] < 0 && fitsGap(i, candidate)) {
        match(i, candidate);
        chain[i] = i == 0 || inOrder(i - 1) ? candidate : -1;
      }
    }
  }

  private int lastPartOf(int paragraph) {
    return matchOfOld[paragraph] >= 0 ? matchOfOld[paragraph] : mergedInto[paragraph];
  }

  private boolean fitsGap(int i, int j) {
    if (profiles.old().get(i).isEmpty() || profiles.next().get(j).isEmpty()) {
      return profiles.old().get(i).isEmpty()
          && profiles.next().get(j).isEmpty()
          && PlainText.textOf(old.get(i).text()).equals(PlainText.textOf(next.get(j).text()));
    }
    if (old.get(i).headingLevel() != next.get(j).headingLevel()) {
      return false;
    }
    boolean followed = i + 1 == old.size() || j + 1 < next.size() && matchOfOld[i + 1] == j + 1;
    Profile mine = profiles.old().get(i);
    Profile theirs = profiles.next().get(j);
    return followed && mine.likeness(theirs) >= 0.15 || theirs.containedIn(mine) >= PART;
  }

  /** Two paragraphs in sequence that have become one. */
  private void findMergedNeighbours() {
    for (int i = 0; i < old.size(); i++) {
      if (chain[i] < 0 || mergedInto[i] >= 0) {
        continue;
      }
      double before = mergedGain(i, i - 1);
      double after = mergedGain(i, i + 1);
      int neighbour = after >= before ? i + 1 : i - 1;
      if (Math.max(before, after) > 0) {
        mergedInto[neighbour] = chain[i];
        doubtful[neighbour] = Math.min(before, after) > Math.max(before, after) - 0.1;
      }
    }
  }

  /** How much better a neighbour is explained by a merger than by any place of its own. */
  private double mergedGain(int i, int neighbour) {
    boolean there = neighbour >= 0 && neighbour < old.size();
    if (!there || profiles.old().get(neighbour).isEmpty() || mergedInto[neighbour] >= 0) {
      return -1;
    }
    Profile both = profiles.next().get(chain[i]);
    double share = profiles.old().get(neighbour).containedIn(both.without(profiles.old().get(i)));
    double alone =
        likenesses.of(neighbour).entrySet().stream()
            .filter(each -> each.getKey() != chain[i])
            .mapToDouble(Map.Entry::getValue)
            .max()
            .orElse(0);
    return share < 0.6 ? -1 : share + 0.25 - alone;
  }

  private void findParts() {
    for (int i = 0; i < old.size(); i++) {
      int part = lastPartOf(i);
      parts.add(new ArrayList<>(part < 0 ? List.of() : List.of(part)));
    }
    for (int j = 0; j < next.size(); j++) {
      if (matchOfNext[j] < 0 && !profiles.next().get(j).isEmpty()) {
        findWhole(j);
      }
    }
    for (int i = 0; i < old.size(); i++) {
      if (parts.get(i).isEmpty() && !profiles.old().get(i).isEmpty()) {
        findMerged(i);
      }
    }
  }

  /** The old paragraph that a new one was split off from. */
  private void findWhole(int j) {
    int best = -1;
    double most = PART;
    for (int i = 0; i < old.size(); i++) {
      if (matchOfOld[i] < 0 || likenesses.of(i, j) == 0) {
        continue;
      }
      Profile rest = profiles.old().get(i).without(profiles.next().get(matchOfOld[i]));
      double share = profiles.next().get(j).containedIn(rest);
      if (share > most) {
        most = share;
        best = i;
      }
    }
    if (best >= 0) {
      parts.get(best).add(j);
    }
  }

  /** The paragraph that an old one was merged into. */
  private void findMerged(int i) {
    int best = -1;
    double most = PART;
    for (int j : likenesses.of(i).keySet()) {
      int holder = matchOfNext[j];
      if (holder < 0 || Math.abs(holder - i) != 1) {
        continue;
      }
      Profile rest = profiles.next().get(j).without(profiles.old().get(holder));
      double share = profiles.old().get(i).containedIn(rest);
      if (share > most) {
        most = share;
        best = j;
      }
    }
    if (best >= 0) {
      parts.get(i).add(best);
      mergedInto[i] = best;
    }
  }
}
