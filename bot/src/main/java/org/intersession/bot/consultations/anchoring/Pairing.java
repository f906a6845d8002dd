package org.intersession.bot.consultations.anchoring;

import java.util.Arrays;

/** Which old paragraph goes with which next one, as far as is known; -1 for none. */
final class Pairing {
  private final int[] nextOf;
  private final int[] oldOf;

  Pairing(int oldSize, int nextSize) {
    this.nextOf = new int[oldSize];
    this.oldOf = new int[nextSize];
    Arrays.fill(nextOf, -1);
    Arrays.fill(oldOf, -1);
  }

  int nextOf(int i) {
    return i < 0 || i >= nextOf.length ? -1 : nextOf[i];
  }

  int oldOf(int j) {
    return oldOf[j];
  }

  boolean holds(int i, int j) {
    return nextOf(i) == j;
  }

  boolean isOpen(int i, int j) {
    return nextOf[i] < 0 && oldOf[j] < 0;
  }

  void pair(int i, int j) {
    nextOf[i] = j;
    oldOf[j] = i;
  }
}
