package org.intersession.bot.consultations.anchoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Pairs old paragraphs with next ones so that all pairs together weigh most, each in one pair at
 * most: the Hungarian method over the few pairs that come into question. Knows for each pair how
 * much all would lose without it.
 */
final class Assignment {
  /** A person chooses among these. */
  private static final int MOST_RIVALS = 6;

  private final List<Map<Integer, Double>> weights;
  private final List<List<Integer>> couldBe = new ArrayList<>();
  private final int[] nextOf;
  private final int[] oldOf;
  private final double[] profit;
  private final double[] price;

  /**
   * @param weights for each old paragraph, the next ones that it could be, all above 0
   */
  Assignment(List<Map<Integer, Double>> weights, int nextSize) {
    this.weights = weights;
    this.nextOf = new int[weights.size()];
    this.oldOf = new int[nextSize];
    this.profit = new double[weights.size()];
    this.price = new double[nextSize];
    Arrays.fill(nextOf, -1);
    Arrays.fill(oldOf, -1);
    for (int j = 0; j < nextSize; j++) {
      couldBe.add(new ArrayList<>(2));
    }
    for (int i = 0; i < weights.size(); i++) {
      for (int j : weights.get(i).keySet()) {
        couldBe.get(j).add(i);
      }
      add(i);
    }
  }

  int nextOf(int i) {
    return nextOf[i];
  }

  int oldOf(int j) {
    return oldOf[j];
  }

  /**
   * How much all pairs together would weigh less if this paragraph were anywhere else, or, if it is
   * in no pair, if it were in one; at most the limit.
   */
  double lossWithout(int i, double limit) {
    return new Search(i, nextOf[i], limit).cheapest;
  }

  /** Some next paragraphs that it could be for a loss below the limit, the likeliest first. */
  List<Integer> rivals(int i, double limit) {
    List<Integer> rivals = new ArrayList<>();
    for (int j : weights.get(i).keySet()) {
      if (j != nextOf[i] && slack(i, j) < limit) {
        rivals.add(j);
      }
    }
    rivals.sort(Comparator.comparingDouble(j -> slack(i, j)));
    return rivals.subList(0, Math.min(MOST_RIVALS, rivals.size()));
  }

  private double slack(int i, int j) {
    return Math.max(0, profit[i] + price[j] - weights.get(i).getOrDefault(j, 0.0));
  }

  private void add(int i) {
    for (Map.Entry<Integer, Double> each : weights.get(i).entrySet()) {
      profit[i] = Math.max(profit[i], each.getValue() - price[each.getKey()]);
    }
    Search search = new Search(i, -1, Double.MAX_VALUE);
    search.distances.forEach(
        (j, distance) -> {
          if (distance < search.cheapest) {
            price[j] += search.cheapest - distance;
            if (oldOf[j] >= 0) {
              profit[oldOf[j]] -= search.cheapest - distance;
            }
          }
        });
    profit[i] -= search.cheapest;
    search.exchange();
  }

  /**
   * What is lost when a paragraph is given up: it stays without a pair, or another takes it and
   * gives up its own in turn, until one that had none is served.
   */
  private double givenUp(int next, int by) {
    Map<Integer, Double> distances = new HashMap<>(Map.of(next, 0.0));
    PriorityQueue<Step> open = new PriorityQueue<>(Comparator.comparingDouble(Step::distance));
    open.add(new Step(next, 0));
    double cheapest = price[next];
    while (!open.isEmpty() && open.peek().distance() < cheapest) {
      Step step = open.poll();
      cheapest = Math.min(cheapest, step.distance() + price[step.next()]);
      for (int other : couldBe.get(step.next())) {
        double there = step.distance() + slack(other, step.next());
        if (other == by || oldOf[step.next()] == other || there >= cheapest) {
          continue;
        }
        if (nextOf[other] < 0) {
          cheapest = there;
        } else if (there < distances.getOrDefault(nextOf[other], Double.MAX_VALUE)) {
          distances.put(nextOf[other], there);
          open.add(new Step(nextOf[other], there));
        }
      }
    }
    return cheapest;
  }

  private record Step(int next, double distance) {}

  /** The cheapest way to find a place for one, where others make room for it. */
  private final class Search {
    private final int from;
    private final int without;
    private final Map<Integer, Double> distances = new HashMap<>();
    private final Map<Integer, Integer> cameFrom = new HashMap<>();
    private final PriorityQueue<Step> open =
        new PriorityQueue<>(Comparator.comparingDouble(Step::distance));
    private final double emptied;
    private double cheapest;
    private int end = -1;
    private int left = -1;

    /**
     * @param without the next paragraph that it must not take; -1 for none
     */
    Search(int from, int without, double limit) {
      this.from = from;
      this.without = without;
      this.emptied = without < 0 ? 0 : givenUp(without, from);
      this.cheapest = limit;
      boolean placed = nextOf[from] >= 0;
      // What has a pair may give it up; what has none must find one.
      if (placed || limit == Double.MAX_VALUE) {
        leaves(from, 0);
      }
      spread(from, 0);
      while (!open.isEmpty() && open.peek().distance() < cheapest) {
        Step step = open.poll();
        if (step.distance() <= distances.getOrDefault(step.next(), 0.0)) {
          arrive(step);
        }
      }
    }

    private void arrive(Step step) {
      int holder = oldOf[step.next()];
      if (holder == from) {
        ends(step.next(), step.distance());
      } else if (holder < 0) {
        ends(step.next(), step.distance() + emptied);
      } else {
        leaves(holder, step.distance());
        spread(holder, step.distance());
      }
    }

    private void leaves(int old, double distance) {
      double cost = distance + profit[old] + emptied;
      if (cost < cheapest) {
        cheapest = cost;
        left = old;
        end = -1;
      }
    }

    private void ends(int next, double cost) {
      if (cost < cheapest) {
        cheapest = cost;
        end = next;
        left = -1;
      }
    }

    private void spread(int old, double distance) {
      for (int j : weights.get(old).keySet()) {
        if (old == from && j == without || nextOf[old] == j) {
          continue;
        }
        double there = distance + slack(old, j);
        if (there < cheapest && there < distances.getOrDefault(j, Double.MAX_VALUE)) {
          distances.put(j, there);
          cameFrom.put(j, old);
          open.add(new Step(j, there));
        }
      }
    }

    /** Makes the pairs that were found. */
    void exchange() {
      int free = end >= 0 ? end : left == from ? -1 : nextOf[left];
      if (end < 0) {
        nextOf[left] = -1;
      }
      while (free >= 0) {
        int old = cameFrom.getOrDefault(free, from);
        int before = nextOf[old];
        nextOf[old] = free;
        oldOf[free] = old;
        free = old == from ? -1 : before;
      }
    }
  }
}
