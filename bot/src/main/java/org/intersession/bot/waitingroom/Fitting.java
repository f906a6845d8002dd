package org.intersession.bot.waitingroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Tells how one display name fits registered names. */
final class Fitting {
  /** A family name in Chinese or Korean has one or two characters, a whole name up to five. */
  private static final int LONGEST_FAMILY = 2;

  private static final int LONGEST_EASTERN = 5;

  private final DisplayName display;
  private final List<Word> words;
  private final Map<Integer, NameToken> joined;
  private final Likenesses likenesses = new Likenesses();

  Fitting(DisplayName display) {
    this.display = display;
    this.words = display.words();
    this.joined = Alignment.joined(words);
  }

  /** Every word, alone, joined with the next ones, or cut where a family name may end. */
  List<NameToken> tokens() {
    List<NameToken> tokens = new ArrayList<>(joined.values());
    for (Word word : words) {
      String text = word.token().text();
      if (word.token().runsTogether() && text.length() <= LONGEST_EASTERN) {
        for (int cut = 1; cut < Math.min(text.length(), LONGEST_FAMILY + 1); cut++) {
          tokens.add(likenesses.piece(text.substring(0, cut)));
        }
      }
    }
    return tokens;
  }

  Fit of(PersonName name) {
    return new Overlay(display, name, Alignment.best(words, joined, likenesses, name)).fit();
  }
}
