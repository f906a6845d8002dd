package org.intersession.bot.consultations.anchoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.intersession.integrations.ReadDocument.Paragraph;

/**
 * The profiles of two versions. What every paragraph says weighs little, so that paragraphs that
 * repeat a phrase are told apart by the rest.
 */
final class Profiles {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final BitSet pairs = new BitSet();
  private final List<Profile> old;
  private final List<Profile> next;

  Profiles(List<Paragraph> old, List<Paragraph> next) {
    List<int[]> oldWords = old.stream().map(this::features).toList();
    List<int[]> nextWords = next.stream().map(this::features).toList();
    double[] rarity = rarity(oldWords, nextWords);
    this.old = oldWords.stream().map(words -> profile(words, rarity)).toList();
    this.next = nextWords.stream().map(words -> profile(words, rarity)).toList();
  }

  List<Profile> old() {
    return old;
  }

  List<Profile> next() {
    return next;
  }

  /** How many words and pairs of words there are. */
  int features() {
    return numbers.size();
  }

  /** The words and pairs of a paragraph in rising order, each as often as it stands there. */
  private int[] features(Paragraph paragraph) {
    List<Word> words = Word.of(paragraph.text());
    int[] features = new int[2 * words.size()];
    String before = "";
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i).text();
      features[2 * i] = number(word);
      features[2 * i + 1] = number(before + ' ' + word);
      pairs.set(features[2 * i + 1]);
      before = word;
    }
    Arrays.sort(features);
    return features;
  }

  private int number(String feature) {
    Integer known = numbers.putIfAbsent(feature, numbers.size());
    return known == null ? numbers.size() - 1 : known;
  }

  private static Profile profile(int[] sorted, double[] rarity) {
    int[] features = new int[sorted.length];
    double[] weights = new double[sorted.length];
    int size = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        features[size++] = sorted[i];
      }
      weights[size - 1] += rarity[sorted[i]];
    }
    return new Profile(Arrays.copyOf(features, size), Arrays.copyOf(weights, size));
  }

  private double[] rarity(List<int[]> old, List<int[]> next) {
    int[] holders = new int[numbers.size()];
    List<int[]> all = new ArrayList<>(old);
    all.addAll(next);
    for (int[] sorted : all) {
      for (int i = 0; i < sorted.length; i++) {
        holders[sorted[i]] += i == 0 || sorted[i] != sorted[i - 1] ? 1 : 0;
      }
    }
    double[] rarity = new double[holders.length];
    for (int feature = 0; feature < rarity.length; feature++) {
      double scale = pairs.get(feature) ? 0.5 : 1.0;
      rarity[feature] = scale * Math.log(1.0 + (double) all.size() / holders[feature]);
    }
    return rarity;
  }
}
