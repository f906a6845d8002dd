package org.intersession.bot.consultations.anchoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssignmentTest {
  private static final Offset<Double> NEARLY = within(1e-9);

  @Test
  void aLikelyPairDoesNotTakeTheOnlyExplanationOfAnother() {
    Assignment pairs = new Assignment(List.of(Map.of(0, 5.0, 1, 6.0), Map.of(1, 6.0)), 2);

    assertThat(pairs.nextOf(0)).isZero();
    assertThat(pairs.nextOf(1)).isEqualTo(1);
  }

  @Test
  void twinsAreLostForNothing() {
    Assignment pairs = new Assignment(List.of(Map.of(0, 5.0, 1, 5.0), Map.of(0, 5.0, 1, 5.0)), 2);

    assertThat(pairs.lossWithout(0, 9)).isZero();
    assertThat(pairs.rivals(0, 1)).containsExactly(1 - pairs.nextOf(0));
  }

  @Test
  void whatIsInNoPairSaysWhatItWouldCostToBeInOne() {
    Assignment pairs = new Assignment(List.of(Map.of(0, 5.0), Map.of(0, 3.0)), 1);

    assertThat(pairs.nextOf(1)).isEqualTo(-1);
    assertThat(pairs.lossWithout(1, 9)).isEqualTo(2, NEARLY);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void noOtherPairsWeighMoreAndTheLossIsThatToTheNextBest(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 40; round++) {
      int size = 1 + random.nextInt(5);
      List<Map<Integer, Double>> weights = weights(random, 1 + random.nextInt(5), size);
      Assignment pairs = new Assignment(weights, size);
      double best = best(weights, 0, new boolean[size]);

      assertThat(weight(weights, pairs)).isEqualTo(best, NEARLY);
      for (int i = 0; i < weights.size(); i++) {
        if (pairs.nextOf(i) >= 0) {
          double without = best(without(weights, i, pairs.nextOf(i)), 0, new boolean[size]);
          assertThat(pairs.lossWithout(i, 1_000)).isEqualTo(best - without, NEARLY);
        }
      }
    }
  }

  private static List<Map<Integer, Double>> weights(Random random, int old, int next) {
    List<Map<Integer, Double>> weights = new ArrayList<>();
    for (int i = 0; i < old; i++) {
      Map<Integer, Double> row = new LinkedHashMap<>();
      for (int j = 0; j < next; j++) {
        if (random.nextInt(3) > 0) {
          row.put(j, 1.0 + random.nextInt(9));
        }
      }
      weights.add(row);
    }
    return weights;
  }

  private static List<Map<Integer, Double>> without(
      List<Map<Integer, Double>> weights, int old, int next) {
    List<Map<Integer, Double>> rest = new ArrayList<>(weights);
    Map<Integer, Double> row = new LinkedHashMap<>(weights.get(old));
    row.remove(next);
    rest.set(old, row);
    return rest;
  }

  private static double weight(List<Map<Integer, Double>> weights, Assignment pairs) {
    double weight = 0;
    for (int i = 0; i < weights.size(); i++) {
      int j = pairs.nextOf(i);
      weight += j < 0 ? 0 : weights.get(i).get(j);
      assertThat(j < 0 || pairs.oldOf(j) == i).isTrue();
    }
    return weight;
  }

  /** Tries all ways. */
  private static double best(List<Map<Integer, Double>> weights, int from, boolean[] taken) {
    if (from == weights.size()) {
      return 0;
    }
    double best = best(weights, from + 1, taken);
    for (Map.Entry<Integer, Double> each : weights.get(from).entrySet()) {
      if (!taken[each.getKey()]) {
        taken[each.getKey()] = true;
        best = Math.max(best, each.getValue() + best(weights, from + 1, taken));
        taken[each.getKey()] = false;
      }
    }
    return best;
  }
}
