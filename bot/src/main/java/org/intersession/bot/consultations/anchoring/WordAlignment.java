package org.intersession.bot.consultations.anchoring;

import java.util.Arrays;
import java.util.List;

/** Which word of one text each word of another has become, by the cheapest editing. */
final class WordAlignment {
  /** Above this many cells the words are compared along the diagonal only. */
  private static final int CELLS = 16_000_000;

  private static final int SKIP = 4;
  private static final int REPLACE = 7;

  private final List<Word> old;
  private final List<Word> next;
  private final int[] target;
  private final boolean[] replaced;

  private WordAlignment(List<Word> old, List<Word> next) {
    this.old = old;
    this.next = next;
    this.target = new int[old.size()];
    this.replaced = new boolean[old.size()];
    Arrays.fill(target, -1);
  }

  static WordAlignment of(String old, String next) {
    WordAlignment alignment = new WordAlignment(Word.of(old), Word.of(next));
    alignment.align();
    return alignment;
  }

  /** The words of the old text. */
  List<Word> oldWords() {
    return old;
  }

  List<Word> nextWords() {
    return next;
  }

  /** The word's place in the other text, or -1 if it was dropped. */
  int targetOf(int word) {
    return target[word];
  }

  /** Whether the word stands unchanged in its place. */
  boolean kept(int word) {
    return target[word] >= 0 && !replaced[word];
  }

  private void align() {
    int from = 0;
    int oldEnd = old.size();
    int nextEnd = next.size();
    while (from < oldEnd && from < nextEnd && same(from, from)) {
      target[from] = from;
      from++;
    }
    while (oldEnd > from && nextEnd > from && same(oldEnd - 1, nextEnd - 1)) {
      oldEnd--;
      nextEnd--;
      target[oldEnd] = nextEnd;
    }
    if (from < oldEnd && from < nextEnd) {
      if ((long) (oldEnd - from) * (nextEnd - from) <= CELLS) {
        alignMiddle(from, oldEnd, nextEnd);
      }
    }
  }

  private boolean same(int i, int j) {
    return old.get(i).text().equals(next.get(j).text());
  }

  private void alignMiddle(int from, int oldEnd, int nextEnd) {
    int rows = oldEnd - from;
    int columns = nextEnd - from;
    int[] above = new int[columns + 1];
    int[] here = new int[columns + 1];
    byte[][] step = new byte[rows + 1][columns + 1];
    for (int j = 1; j <= columns; j++) {
      above[j] = j * SKIP;
      step[0][j] = 2;
    }
    for (int i = 1; i <= rows; i++) {
      here[0] = i * SKIP;
      step[i][0] = 1;
      for (int j = 1; j <= columns; j++) {
        int meet = above[j - 1] + (same(from + i - 1, from + j - 1) ? 0 : REPLACE);
        int drop = above[j] + SKIP;
        int add = here[j - 1] + SKIP;
        here[j] = Math.min(meet, Math.min(drop, add));
        step[i][j] = (byte) (here[j] == meet ? 0 : here[j] == drop ? 1 : 2);
      }
      int[] swap = above;
      above = here;
      here = swap;
    }
    trace(from, rows, columns, step);
  }

  private void trace(int from, int rows, int columns, byte[][] step) {
    int i = rows;
    int j = columns;
    while (i > 0 && j > 0) {
      switch (step[i][j]) {
        case 0 -> {
          i--;
          j--;
          target[from + i] = from + j;
          replaced[from + i] = !same(from + i, from + j);
        }
        case 1 -> i--;
        default -> j--;
      }
    }
  }
}
