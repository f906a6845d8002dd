package org.intersession.bot.consultations.anchoring;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word of a text; in scripts without spaces each character is one.
 *
 * @param text in lower case
 * @param start its first character in the text
 * @param end after its last
 */
record Word(String text, int start, int end) {
  static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    int start = -1;
    for (int at = 0; at < text.length(); ) {
      int codePoint = text.codePointAt(at);
      int next = at + Character.charCount(codePoint);
      boolean alone = standsAlone(codePoint);
      boolean letter = !alone && isPartOfWord(codePoint);
      if (start >= 0 && !letter) {
        words.add(word(text, start, at));
        start = -1;
      }
      if (alone) {
        words.add(new Word(text.substring(at, next), at, next));
      } else if (letter && start < 0) {
        start = at;
      }
      at = next;
    }
    if (start >= 0) {
      words.add(word(text, start, text.length()));
    }
    return words;
  }

  private static Word word(String text, int start, int end) {
    String letters = text.substring(start, end);
    for (int i = 0; i < letters.length(); i++) {
      if (letters.charAt(i) >= 0x80) {
        letters = PlainText.textOf(Normalizer.normalize(letters, Normalizer.Form.NFKC));
        break;
      }
    }
    return new Word(letters.toLowerCase(Locale.ROOT), start, end);
  }

  private static boolean isPartOfWord(int codePoint) {
    if (codePoint < 0x80) {
      return (codePoint | 0x20) >= 'a' && (codePoint | 0x20) <= 'z'
          || codePoint >= '0' && codePoint <= '9';
    }
    return Character.isLetterOrDigit(codePoint)
        || codePoint == 0xad
        || Character.getType(codePoint) == Character.NON_SPACING_MARK
        || Character.getType(codePoint) == Character.COMBINING_SPACING_MARK;
  }

  private static boolean standsAlone(int codePoint) {
    if (codePoint < 0xe00) {
      return false;
    }
    return switch (Character.UnicodeScript.of(codePoint)) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
      default -> false;
    };
  }
}
