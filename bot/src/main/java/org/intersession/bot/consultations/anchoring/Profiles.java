package org.intersession.bot.consultations.anchoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.intersession.integrations.ReadDocument.Paragraph;

/**
 * The profiles of two versions. What every paragraph says weighs little, so that paragraphs that
 * repeat a phrase are told apart by the rest.
 */
final class Profiles {
  private final List<Profile> old;
  private final List<Profile> next;

  Profiles(List<Paragraph> old, List<Paragraph> next) {
    List<Map<String, Integer>> oldCounts = old.stream().map(Profiles::count).toList();
    List<Map<String, Integer>> nextCounts = next.stream().map(Profiles::count).toList();
    Map<String, Double> rarity = rarity(oldCounts, nextCounts);
    this.old = oldCounts.stream().map(counts -> Profile.of(counts, rarity)).toList();
    this.next = nextCounts.stream().map(counts -> Profile.of(counts, rarity)).toList();
  }

  List<Profile> old() {
    return old;
  }

  List<Profile> next() {
    return next;
  }

  private static Map<String, Integer> count(Paragraph paragraph) {
    Map<String, Integer> counts = new HashMap<>();
    String before = "";
    for (Word word : Word.of(paragraph.text())) {
      counts.merge(word.text(), 1, Integer::sum);
      counts.merge(before + ' ' + word.text(), 1, Integer::sum);
      before = word.text();
    }
    return counts;
  }

  private static Map<String, Double> rarity(
      List<Map<String, Integer>> old, List<Map<String, Integer>> next) {
    Map<String, Integer> holders = new HashMap<>();
    List<Map<String, Integer>> all = new ArrayList<>(old);
    all.addAll(next);
    all.forEach(
        counts -> counts.keySet().forEach(feature -> holders.merge(feature, 1, Integer::sum)));
    Map<String, Double> rarity = new HashMap<>(holders.size() * 2);
    holders.forEach(
        (feature, count) -> {
          double scale = feature.indexOf(' ') < 0 ? 1.0 : 0.5;
          rarity.put(feature, scale * Math.log(1.0 + (double) all.size() / count));
        });
    return rarity;
  }
}
