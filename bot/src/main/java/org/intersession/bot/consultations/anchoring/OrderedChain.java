package org.intersession.bot.consultations.anchoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** The heaviest run of pairs in which both sides go forward: the paragraphs that did not move. */
final class OrderedChain {
  private OrderedChain() {}

  /** A pair that could be in the chain. */
  record Pair(int old, int next, double weight) {}

  /**
   * @param pairs sorted by their old side
   */
  static List<Pair> heaviest(List<Pair> pairs, int nextSize) {
    double[] best = new double[pairs.size()];
    int[] before = new int[pairs.size()];
    Tops tops = new Tops(nextSize);
    for (int from = 0; from < pairs.size(); ) {
      int to = from;
      while (to < pairs.size() && pairs.get(to).old() == pairs.get(from).old()) {
        int last = tops.below(pairs.get(to).next());
        before[to] = last;
        best[to] = pairs.get(to).weight() + (last < 0 ? 0 : best[last]);
        to++;
      }
      for (int i = from; i < to; i++) {
        tops.offer(pairs.get(i).next(), i, best);
      }
      from = to;
    }
    return walk(pairs, before, tops.below(nextSize));
  }

  private static List<Pair> walk(List<Pair> pairs, int[] before, int last) {
    List<Pair> chain = new ArrayList<>();
    for (int at = last; at >= 0; at = before[at]) {
      chain.add(pairs.get(at));
    }
    Collections.reverse(chain);
    return chain;
  }

  /** The best pair so far for each prefix of the next draft (a Fenwick tree of maxima). */
  private static final class Tops {
    private final int[] holder;
    private final double[] value;

    Tops(int size) {
      holder = new int[size + 1];
      value = new double[size + 1];
      Arrays.fill(holder, -1);
    }

    int below(int next) {
      int top = -1;
      double most = 0;
      for (int at = next; at > 0; at -= at & -at) {
        if (holder[at] >= 0 && value[at] > most) {
          most = value[at];
          top = holder[at];
        }
      }
      return top;
    }

    void offer(int next, int pair, double[] best) {
      for (int at = next + 1; at < holder.length; at += at & -at) {
        if (holder[at] < 0 || best[pair] > value[at]) {
          holder[at] = pair;
          value[at] = best[pair];
        }
      }
    }
  }
}
