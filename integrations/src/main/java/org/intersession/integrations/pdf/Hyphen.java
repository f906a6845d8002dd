package org.intersession.integrations.pdf;

/** Words broken at the end of a line. */
final class Hyphen {
  private static final String HYPHENS = "-\u00AD\u2010";

  private Hyphen() {}

  /** Whether the text ends with a word that goes on in {@code next}. */
  static boolean breaksWord(CharSequence text, String next) {
    int end = lastInk(text);
    if (end < 1 || HYPHENS.indexOf(text.charAt(end)) < 0) {
      return false;
    }
    return text.charAt(end) == '\u00AD'
        || Character.isLetter(text.charAt(end - 1)) && Character.isLowerCase(next.codePointAt(0));
  }

  /** Whether two lines join without a space: after a dash inside a word, or between ideographs. */
  static boolean needsNoSpace(CharSequence text, String next) {
    int end = lastInk(text);
    if (end < 1) {
      return true;
    }
    char before = text.charAt(end);
    if (HYPHENS.indexOf(before) >= 0 && Character.isLetterOrDigit(text.charAt(end - 1))) {
      return Character.isLetterOrDigit(next.codePointAt(0));
    }
    return isIdeographic(before) && isIdeographic(next.charAt(0));
  }

  /** Chinese and Japanese letters and their punctuation. */
  private static boolean isIdeographic(char letter) {
    return Character.isIdeographic(letter)
        || letter >= 0x3000 && letter <= 0x30FF
        || letter >= 0xFF00 && letter <= 0xFF60;
  }

  private static int lastInk(CharSequence text) {
    int end = text.length() - 1;
    while (end >= 0 && text.charAt(end) == ' ') {
      end--;
    }
    return end;
  }
}
