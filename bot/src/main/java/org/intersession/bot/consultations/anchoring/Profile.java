package org.intersession.bot.consultations.anchoring;

import java.util.Arrays;

/**
 * What a paragraph is made of: its words and pairs of words, each with its weight. Words are
 * numbers in rising order, so that two paragraphs are compared in one walk.
 */
final class Profile {
  private final int[] features;
  private final double[] weights;
  private final double total;

  Profile(int[] features, double[] weights) {
    this.features = features;
    this.weights = weights;
    this.total = Arrays.stream(weights).sum();
  }

  int[] features() {
    return features;
  }

  double weight(int at) {
    return weights[at];
  }

  /** How much all of it says. */
  double total() {
    return total;
  }

  boolean isEmpty() {
    return features.length == 0;
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
    int[] left = new int[features.length];
    double[] rest = new double[features.length];
    int size = 0;
    int theirs = 0;
    for (int mine = 0; mine < features.length; mine++) {
      while (theirs < other.features.length && other.features[theirs] < features[mine]) {
        theirs++;
      }
      boolean both = theirs < other.features.length && other.features[theirs] == features[mine];
      double weight = weights[mine] - (both ? other.weights[theirs] : 0);
      if (weight > 0) {
        left[size] = features[mine];
        rest[size++] = weight;
      }
    }
    return new Profile(Arrays.copyOf(left, size), Arrays.copyOf(rest, size));
  }

  private double shared(Profile other) {
    double shared = 0;
    int mine = 0;
    int theirs = 0;
    while (mine < features.length && theirs < other.features.length) {
      int order = Integer.compare(features[mine], other.features[theirs]);
      if (order == 0) {
        shared += Math.min(weights[mine], other.weights[theirs]);
      }
      mine += order <= 0 ? 1 : 0;
      theirs += order >= 0 ? 1 : 0;
    }
    return shared;
  }
}
