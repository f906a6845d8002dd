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

  /** Shorter paragraphs are the same by chance. */
  private static final int DISTINCTIVE = 40;

  private final List<Map<Integer, Double>> byOld = new ArrayList<>();

  Likenesses(List<Paragraph> old, List<Paragraph> next, Profiles profiles) {
    List<List<Integer>> index = index(profiles);
    int tooCommon = Math.max(64, (int) (next.size() * COMMON));
    Map<String, Integer> oldOnce = once(old);
    Map<String, Integer> nextOnce = once(next);
    for (int i = 0; i < old.size(); i++) {
      String text = old.get(i).text();
      int unchanged = oldOnce.getOrDefault(text, -1) == i ? nextOnce.getOrDefault(text, -1) : -1;
      if (unchanged >= 0) {
        byOld.add(Map.of(unchanged, 1.0));
        continue;
      }
      Map<Integer, Double> likenesses = new LinkedHashMap<>();
      for (int j :
          candidates(i, old.size(), next.size(), profiles.old().get(i), index, tooCommon)) {
        double likeness = profiles.old().get(i).likeness(profiles.next().get(j));
        likenesses.put(j, Math.min(1.0, likeness + hint(old.get(i), next.get(j))));
      }
      byOld.add(likenesses);
    }
  }

  /** Where each text stands, -1 if there are several: one that stands once needs no comparing. */
  private static Map<String, Integer> once(List<Paragraph> paragraphs) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      boolean says = paragraphs.get(i).text().length() >= DISTINCTIVE;
      places.merge(paragraphs.get(i).text(), says ? i : -1, (one, other) -> -1);
    }
    return places;
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

  private static List<List<Integer>> index(Profiles profiles) {
    List<List<Integer>> index = new ArrayList<>();
    for (int feature = 0; feature < profiles.features(); feature++) {
      index.add(new ArrayList<>(2));
    }
    for (int j = 0; j < profiles.next().size(); j++) {
      for (int feature : profiles.next().get(j).features()) {
        index.get(feature).add(j);
      }
    }
    return index;
  }

  private static List<Integer> candidates(
      int i, int oldSize, int nextSize, Profile profile, List<List<Integer>> index, int tooCommon) {
    double[] sums = new double[nextSize];
    List<Integer> touched = new ArrayList<>();
    for (int at = 0; at < profile.features().length; at++) {
      List<Integer> holders = index.get(profile.features()[at]);
      if (holders.size() > tooCommon) {
        continue;
      }
      for (int j : holders) {
        if (sums[j] == 0) {
          touched.add(j);
        }
        sums[j] += profile.weight(at);
      }
    }
    double expected = oldSize == 0 ? 0 : (double) i * nextSize / oldSize;
    touched.sort(
        Comparator.comparingDouble((Integer j) -> -sums[j])
            .thenComparingDouble(j -> Math.abs(j - expected)));
    return touched.subList(0, Math.min(CANDIDATES, touched.size()));
  }
}
