package org.intersession.bot.waitingroom;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of display names that are not names. */
final class Vocabulary {
  static final Vocabulary LISTED = new Vocabulary();

  private final Map<String, Set<WordKind>> phrases = new HashMap<>();

  private Vocabulary() {
    for (String line : Resource.lines("name-words.txt")) {
      int colon = line.indexOf(':');
      WordKind kind = WordKind.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
      for (String phrase : line.substring(colon + 1).split(",")) {
        String folded = Written.phrase(phrase);
        if (!folded.isEmpty()) {
          phrases.computeIfAbsent(folded, any -> EnumSet.noneOf(WordKind.class)).add(kind);
        }
      }
    }
  }

  /** What a folded phrase can be; empty for none of the listed words. */
  Set<WordKind> kinds(String phrase) {
    return phrases.getOrDefault(phrase, Set.of());
  }

  boolean is(String phrase, WordKind kind) {
    return kinds(phrase).contains(kind);
  }
}
