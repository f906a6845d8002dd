package org.intersession.bot.consultations.anchoring;

import java.util.HashMap;
import java.util.Map;

/** What a paragraph is made of: its words and pairs of words, each with its weight. */
final class Profile {
  private final Map<String, Double> weights;
  private final double total;

  private Profile(Map<String, Double> weights) {
    this.weights = weights;
    this.total = weights.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  static Profile of(Map<String, Integer> counts, Map<String, Double> rarity) {
    Map<String, Double> weights = new HashMap<>(counts.size() * 2);
    counts.forEach(
        (feature, count) -> weights.put(feature, count * rarity.getOrDefault(feature, 0.0)));
    return new Profile(weights);
  }

  Map<String, Double> weights() {
    return weights;
  }

  boolean isEmpty() {
    return weights.isEmpty();
  }

  /** How alike two paragraphs are, from 0 to 1. */
  double likeness(Profile other) {
    return total + other.total == 0 ? 0 : 2 * shared(other) / (total + other.total);
  }

  /** How much of this is found in the other, from 0 to 1. */
  double containedIn(Profile other) {
    return total == 0 ? 0 : shared(other) / total;
  }

  /** What is left of this when the other is taken away. */
  Profile without(Profile other) {
    Map<String, Double> left = new HashMap<>();
    weights.forEach(
        (feature, weight) -> {
          double rest = weight - other.weights.getOrDefault(feature, 0.0);
          if (rest > 0) {
            left.put(feature, rest);
          }
        });
    return new Profile(left);
  }

  private double shared(Profile other) {
    if (other.weights.size() < weights.size()) {
      return other.shared(this);
    }
    double shared = 0;
    for (Map.Entry<String, Double> each : weights.entrySet()) {
      Double theirs = other.weights.get(each.getKey());
      if (theirs != null) {
        shared += Math.min(each.getValue(), theirs);
      }
    }
    return shared;
  }
}
