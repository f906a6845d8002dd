package org.intersession.bot.consultations.anchoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds a quote of one text again in a later state of the same text. The words around it say where
 * it should stand; approximate matching says where it stands if its words went elsewhere.
 */
final class QuoteAnchor {
  private static final int DISTINCTIVE = 12;
  private static final double MOST_ERRORS = 0.4;
  private static final double EDITED = 0.5;

  private final String old;
  private final PlainText oldPlain;
  private final PlainText nextPlain;
  private final String nextText;
  private final WordAlignment words;

  QuoteAnchor(String old, String next) {
    this.old = old;
    this.oldPlain = PlainText.of(old);
    this.nextPlain = PlainText.of(next);
    this.nextText = nextPlain.text();
    this.words = WordAlignment.of(old, next);
  }

  /**
   * A place in the later text.
   *
   * @param likeness from 0 to 1
   * @param displaced whether it left its place among the words around it
   */
  record Found(int start, int end, double likeness, boolean verbatim, boolean displaced) {}

  /** Where the characters from start to end stand now; empty when they are gone. */
  Optional<Found> find(int start, int end) {
    String quote = PlainText.textOf(old.substring(start, end));
    if (quote.isEmpty()) {
      return Optional.of(point(start));
    }
    int[] expected = expected(start, end);
    Optional<Found> verbatim = verbatim(quote, start, expected);
    if (verbatim.isPresent()) {
      return verbatim;
    }
    double asExpected = likeness(quote, expected);
    Optional<Found> elsewhere = elsewhere(quote, expected, asExpected);
    if (elsewhere.isPresent()) {
      return elsewhere;
    }
    if (expected[0] >= expected[1] || asExpected < 0.3 && !framed(start, end)) {
      return Optional.empty();
    }
    return Optional.of(found(expected[0], expected[1], asExpected, false, false));
  }

  /** Whether the later text has more than one place that reads like these characters. */
  boolean repeats(int start, int end) {
    String quote = PlainText.textOf(old.substring(start, end));
    int limit = (int) (quote.length() * MOST_ERRORS);
    return !quote.isEmpty() && new ApproximateSearch(quote).search(nextText, limit).size() > 1;
  }

  /** Where a mark without characters would stand now. */
  Found point(int at) {
    int[] expected = expected(at, at);
    int original = nextPlain.originalStart(expected[0]);
    return new Found(original, original, 1, true, false);
  }

  private Found found(int from, int to, double likeness, boolean verbatim, boolean displaced) {
    int start = nextPlain.originalStart(from);
    int end = to == from ? start : nextPlain.originalEnd(to - 1);
    return new Found(start, end, likeness, verbatim, displaced);
  }

  /** The plain range that the words of the quote have become, by the words around them. */
  private int[] expected(int start, int end) {
    int from = Integer.MAX_VALUE;
    int to = -1;
    int before = 0;
    int after = nextPlain.length();
    for (int i = 0; i < words.oldWords().size(); i++) {
      Word word = words.oldWords().get(i);
      if (words.targetOf(i) < 0) {
        continue;
      }
      Word target = words.nextWords().get(words.targetOf(i));
      if (word.end() <= start) {
        before = nextPlain.plainIndex(target.end());
      } else if (word.start() >= end) {
        after = nextPlain.plainIndex(target.start());
        break;
      } else {
        int[] range = inside(word, target, start, end, words.kept(i));
        from = Math.min(from, range[0]);
        to = Math.max(to, range[1]);
      }
    }
    return to < 0 ? wordless(start, before, after) : new int[] {from, to};
  }

  /** A quote may begin or end in the middle of a word. */
  private int[] inside(Word word, Word target, int start, int end, boolean kept) {
    int from = nextPlain.plainIndex(target.start());
    int to = nextPlain.plainIndex(target.end());
    if (!kept) {
      return new int[] {from, to};
    }
    int skipped = plainBetween(word.start(), start);
    int cut = plainBetween(end, word.end());
    return new int[] {Math.min(to, from + skipped), Math.max(from, to - cut)};
  }

  private int plainBetween(int from, int to) {
    return to <= from ? 0 : oldPlain.plainIndex(to) - oldPlain.plainIndex(from);
  }

  /** For marks of punctuation and for points: the gap between the words around them. */
  private int[] wordless(int start, int before, int after) {
    int wordEnd = 0;
    for (Word word : words.oldWords()) {
      if (word.end() > start) {
        break;
      }
      wordEnd = word.end();
    }
    int at = Math.min(after, before + plainBetween(wordEnd, start));
    return new int[] {Math.max(before, at), Math.max(before, at)};
  }

  private Optional<Found> verbatim(String quote, int start, int[] expected) {
    List<Integer> places = occurrences(quote, nextText);
    Optional<Integer> inPlace =
        places.stream()
            .filter(
                at -> at < expected[1] && at + quote.length() > expected[0] || at == expected[0])
            .min(Comparator.comparingInt(at -> Math.abs(at - expected[0])));
    if (inPlace.isPresent()) {
      int at = inPlace.get();
      return Optional.of(found(at, at + quote.length(), 1, true, false));
    }
    boolean once = places.size() == 1 && occurrences(quote, oldPlain.text()).size() == 1;
    // Where an edited copy stands in its place, the words elsewhere are another paragraph's.
    boolean edited = likeness(quote, expected) >= EDITED;
    if (once
        && !edited
        && quote.length() >= DISTINCTIVE
        && isFree(places.get(0), places.get(0) + quote.length())) {
      int at = places.get(0);
      return Optional.of(found(at, at + quote.length(), 1, true, true));
    }
    return Optional.empty();
  }

  static List<Integer> occurrences(String quote, String text) {
    List<Integer> places = new ArrayList<>();
    for (int at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
      places.add(at);
    }
    return places;
  }

  /** Whether the words there are not for the most part those of another place of the old text. */
  private boolean isFree(int from, int to) {
    int start = nextPlain.originalStart(from);
    int end = nextPlain.originalEnd(to - 1);
    int taken = 0;
    int all = 0;
    for (Word word : words.nextWords()) {
      all += word.end() > start && word.start() < end ? 1 : 0;
    }
    for (int i = 0; i < words.oldWords().size(); i++) {
      if (words.kept(i)) {
        Word word = words.nextWords().get(words.targetOf(i));
        taken += word.end() > start && word.start() < end ? 1 : 0;
      }
    }
    return 2 * taken <= all;
  }

  private double likeness(String quote, int[] range) {
    if (range[0] >= range[1]) {
      return 0;
    }
    String there = nextText.substring(range[0], range[1]);
    int longer = Math.max(quote.length(), there.length());
    return 1 - (double) ApproximateSearch.distance(quote, there) / longer;
  }

  /** A place that fits clearly better than the expected one, and better than any other. */
  private Optional<Found> elsewhere(String quote, int[] expected, double asExpected) {
    if (quote.length() < DISTINCTIVE || asExpected > 0.7) {
      return Optional.empty();
    }
    int limit = (int) (quote.length() * MOST_ERRORS);
    List<ApproximateSearch.Hit> hits =
        new ArrayList<>(new ApproximateSearch(quote).search(nextText, limit));
    hits.sort(Comparator.comparingInt(ApproximateSearch.Hit::errors));
    if (hits.isEmpty()) {
      return Optional.empty();
    }
    ApproximateSearch.Hit best = hits.get(0);
    double likeness = 1 - (double) best.errors() / quote.length();
    boolean alone =
        hits.size() == 1 || hits.get(1).errors() - best.errors() >= quote.length() * 0.15;
    if (!alone || likeness < asExpected + 0.2 || !isFree(best.start(), best.end())) {
      return Optional.empty();
    }
    boolean displaced = best.end() <= expected[0] || best.start() >= expected[1];
    return Optional.of(found(best.start(), best.end(), likeness, best.errors() == 0, displaced));
  }

  /** Whether a word just before or just after the quote still stands. */
  private boolean framed(int start, int end) {
    boolean before = true;
    boolean after = true;
    boolean seenAfter = false;
    for (int i = 0; i < words.oldWords().size(); i++) {
      Word word = words.oldWords().get(i);
      if (word.end() <= start) {
        before = words.kept(i);
      } else if (word.start() >= end && !seenAfter) {
        seenAfter = true;
        after = words.kept(i);
      }
    }
    return before || after;
  }
}
