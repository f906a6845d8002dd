package org.intersession.bot.consultations.anchoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.intersession.integrations.ReadDocument.Paragraph;

/** How alike each old paragraph is to those of the next draft that come into question. */
final class Likenesses {
  /** More rivals than this are never looked at for one paragraph. */
  private static final int CANDIDATES = 32;

  private static final double COMMON = 0.25;

  private final List<Map<Integer, Double>> byOld = new ArrayList<>();

  Likenesses(List<Paragraph> old, List<Paragraph> next, Profiles profiles) {
    Map<String, List<Integer>> index = index(profiles.next());
    int tooCommon = Math.max(64, (int) (next.size() * COMMON));
    for (int i = 0; i < old.size(); i++) {
      Map<Integer, Double> likenesses = new LinkedHashMap<>();
      for (int j :
          candidates(i, old.size(), next.size(), profiles.old().get(i), index, tooCommon)) {
        double likeness = profiles.old().get(i).likeness(profiles.next().get(j));
        likenesses.put(j, Math.min(1.0, likeness + hint(old.get(i), next.get(j))));
      }
      byOld.add(likenesses);
    }
  }

  /** The next paragraphs that come into question for an old one, with their likeness. */
  Map<Integer, Double> of(int old) {
    return byOld.get(old);
  }

  double of(int old, int next) {
    return old < 0 || old >= byOld.size() ? 0 : byOld.get(old).getOrDefault(next, 0.0);
  }

  /** Word keeps a paragraph's id through edits, other programs rewrite it: a hint, no more. */
  private static double hint(Paragraph old, Paragraph next) {
    double hint = !old.id().isEmpty() && old.id().equals(next.id()) ? 0.08 : 0;
    return hint + (!old.number().isEmpty() && old.number().equals(next.number()) ? 0.01 : 0);
  }

  private static Map<String, List<Integer>> index(List<Profile> profiles) {
    Map<String, List<Integer>> index = new HashMap<>();
    for (int j = 0; j < profiles.size(); j++) {
      for (String feature : profiles.get(j).weights().keySet()) {
        index.computeIfAbsent(feature, any -> new ArrayList<>()).add(j);
      }
    }
    return index;
  }

  private static List<Integer> candidates(
      int i,
      int oldSize,
      int nextSize,
      Profile profile,
      Map<String, List<Integer>> index,
      int tooCommon) {
    double[] sums = new double[nextSize];
    List<Integer> touched = new ArrayList<>();
    profile
        .weights()
        .forEach(
            (feature, weight) -> {
              List<Integer> holders = index.getOrDefault(feature, List.of());
              if (holders.size() > tooCommon) {
                return;
              }
              for (int j : holders) {
                if (sums[j] == 0) {
                  touched.add(j);
                }
                sums[j] += weight;
              }
            });
    double expected = oldSize == 0 ? 0 : (double) i * nextSize / oldSize;
    touched.sort(
        Comparator.comparingDouble((Integer j) -> -sums[j])
            .thenComparingDouble(j -> Math.abs(j - expected)));
    return touched.subList(0, Math.min(CANDIDATES, touched.size()));
  }
}
