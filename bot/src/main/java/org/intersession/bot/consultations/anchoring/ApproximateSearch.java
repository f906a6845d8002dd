package org.intersession.bot.consultations.anchoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds where a pattern stands in a text with some errors: Myers' bit-vector algorithm, in blocks
 * of 64 for long patterns.
 */
final class ApproximateSearch {
  private final String pattern;
  private final int blocks;
  private final Map<Character, long[]> masks = new HashMap<>();
  private final long[] none;

  ApproximateSearch(String pattern) {
    if (pattern.isEmpty()) {
      throw new IllegalArgumentException("nothing to search for");
    }
    this.pattern = pattern;
    this.blocks = (pattern.length() + 63) / 64;
    this.none = new long[blocks];
    for (int i = 0; i < pattern.length(); i++) {
      masks.computeIfAbsent(pattern.charAt(i), any -> new long[blocks])[i >> 6] |= 1L << (i & 63);
    }
  }

  /** A place where the pattern stands. */
  record Hit(int start, int end, int errors) {}

  /** The fewest insertions, deletions and replacements that make one text of the other. */
  static int distance(String one, String other) {
    if (one.isEmpty() || other.isEmpty()) {
      return Math.max(one.length(), other.length());
    }
    int[] errors = new ApproximateSearch(one).errorsByEnd(other, false);
    return errors[errors.length - 1];
  }

  /** The places with the fewest errors in their neighbourhood, none of them above the limit. */
  List<Hit> search(String text, int limit) {
    int[] errors = errorsByEnd(text, true);
    List<Hit> hits = new ArrayList<>();
    for (int end = 0; end < errors.length; end++) {
      if (errors[end] > limit || !lowest(errors, end)) {
        continue;
      }
      int start = startOf(text, end, errors[end]);
      Hit last = hits.isEmpty() ? null : hits.get(hits.size() - 1);
      if (last != null && start < last.end() && start < end) {
        if (errors[end] < last.errors()) {
          hits.set(hits.size() - 1, new Hit(start, end, errors[end]));
        }
        continue;
      }
      hits.add(new Hit(start, end, errors[end]));
    }
    return hits;
  }

  private static boolean lowest(int[] errors, int at) {
    boolean descends = at == 0 || errors[at - 1] > errors[at];
    boolean rises = at == errors.length - 1 || errors[at + 1] >= errors[at];
    return descends && rises;
  }

  private int startOf(String text, int end, int errors) {
    int from = Math.max(0, end - pattern.length() - errors);
    String window = new StringBuilder(text.substring(from, end)).reverse().toString();
    String reversed = new StringBuilder(pattern).reverse().toString();
    int[] backward = new ApproximateSearch(reversed).errorsByEnd(window, false);
    int best = 0;
    for (int i = 0; i < backward.length; i++) {
      boolean nearer = Math.abs(i - pattern.length()) < Math.abs(best - pattern.length());
      if (backward[i] < backward[best] || backward[i] == backward[best] && nearer) {
        best = i;
      }
    }
    return end - best;
  }

  /** For each end in the text, the fewest errors of a match that ends there. */
  private int[] errorsByEnd(String text, boolean anyStart) {
    long[] up = new long[blocks];
    long[] down = new long[blocks];
    Arrays.fill(up, -1L);
    long lastBit = 1L << ((pattern.length() - 1) & 63);
    int[] errors = new int[text.length() + 1];
    errors[0] = pattern.length();
    for (int i = 0; i < text.length(); i++) {
      long[] mask = masks.getOrDefault(text.charAt(i), none);
      int carry = anyStart ? 0 : 1;
      for (int block = 0; block < blocks; block++) {
        long bit = block == blocks - 1 ? lastBit : 1L << 63;
        carry = advance(up, down, block, mask[block], carry, bit);
      }
      errors[i + 1] = errors[i] + carry;
    }
    return errors;
  }

  /** One character of the text against 64 of the pattern; hands on the change of the last row. */
  private static int advance(
      long[] up, long[] down, int block, long mask, int carry, long lastBit) {
    long positive = up[block];
    long negative = down[block];
    long vertical = mask | negative;
    long equal = carry < 0 ? mask | 1L : mask;
    long horizontal = (((equal & positive) + positive) ^ positive) | equal;
    long rise = negative | ~(horizontal | positive);
    long fall = positive & horizontal;
    int out = (rise & lastBit) != 0 ? 1 : (fall & lastBit) != 0 ? -1 : 0;
    rise = (rise << 1) | (carry > 0 ? 1L : 0L);
    fall = (fall << 1) | (carry < 0 ? 1L : 0L);
    up[block] = fall | ~(vertical | rise);
    down[block] = rise & vertical;
    return out;
  }
}
