package org.intersession.bot.waitingroom;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Folded Latin words letter by letter, so that those that begin alike are read together. */
final class LetterTree {
  private static final String SHORT_VOWELS = "aeiou";
  private static final int LONGEST_WORD = 60;

  private final @Nullable LetterTree parent;
  private final char letter;
  private final Map<Character, LetterTree> next = new HashMap<>();
  private final List<Integer> names = new ArrayList<>();
  private String word = "";

  LetterTree() {
    this(null, ' ');
  }

  private LetterTree(@Nullable LetterTree parent, char letter) {
    this.parent = parent;
    this.letter = letter;
  }

  /** Adds a word that a name has. */
  void add(String word, int name) {
    if (word.length() > LONGEST_WORD) {
      return;
    }
    LetterTree at = this;
    for (char one : word.toCharArray()) {
      LetterTree before = at;
      at = at.next.computeIfAbsent(one, any -> new LetterTree(before, one));
    }
    at.word = word;
    if (at.names.isEmpty() || at.names.get(at.names.size() - 1) != name) {
      at.names.add(name);
    }
  }

  /** Where these letters lead from here; nowhere when no word goes on so. */
  @Nullable LetterTree after(String letters) {
    LetterTree at = this;
    for (int i = 0; i < letters.length() && at != null; i++) {
      at = at.next.get(letters.charAt(i));
    }
    return at;
  }

  /** Where one letter leads from here. */
  @Nullable LetterTree after(char one) {
    return next.get(one);
  }

  /** The names that have the word that ends here. */
  List<Integer> names() {
    return names;
  }

  /** The word that ends here; empty if none does. */
  String word() {
    return word;
  }

  /** Whether two short vowels lead here. */
  boolean endsInTwoVowels() {
    return vowel(letter) && parent != null && vowel(parent.letter);
  }

  private static boolean vowel(char letter) {
    return SHORT_VOWELS.indexOf(letter) >= 0;
  }
}
