package org.intersession.bot.consultations.anchoring;

import java.text.Normalizer;

/**
 * A text without what programs change on the way: white space, the style of quotes and dashes,
 * invisible characters and composed letters. Knows which characters of the original each comes
 * from.
 */
final class PlainText {
  private final char[] letters;
  private final int[] starts;
  private final int[] ends;
  private int length;

  private PlainText(int capacity) {
    this.letters = new char[capacity];
    this.starts = new int[capacity];
    this.ends = new int[capacity];
  }

  static PlainText of(String text) {
    PlainText plain = new PlainText(capacityFor(text));
    for (int at = 0; at < text.length(); ) {
      int next = endOfCluster(text, at);
      plain.append(text, at, next);
      at = next;
    }
    return plain;
  }

  /** The plain form alone. */
  static String textOf(String text) {
    return of(text).text();
  }

  int length() {
    return length;
  }

  String text() {
    return new String(letters, 0, length);
  }

  /** Where in the original the plain character begins; the end of the text for the one after. */
  int originalStart(int index) {
    return index < length ? starts[index] : length == 0 ? 0 : ends[length - 1];
  }

  /** Where in the original the plain character ends. */
  int originalEnd(int index) {
    return ends[index];
  }

  /** How many plain characters begin before this place of the original. */
  int plainIndex(int original) {
    int low = 0;
    int high = length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (starts[middle] < original) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static int capacityFor(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        // A compatibility character may become up to 18.
        return text.length() * 18;
      }
    }
    return text.length();
  }

  private static int endOfCluster(String text, int from) {
    int at = from + Character.charCount(text.codePointAt(from));
    while (at < text.length() && isMark(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  private static boolean isMark(int codePoint) {
    if (codePoint < 0x300) {
      return false;
    }
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private void append(String text, int from, int to) {
    if (to == from + 1 && text.charAt(from) < 0x80) {
      put(text.charAt(from), from, to);
      return;
    }
    String normal = Normalizer.normalize(text.substring(from, to), Normalizer.Form.NFKC);
    for (int i = 0; i < normal.length(); i++) {
      put(normal.charAt(i), from, to);
    }
  }

  private void put(char letter, int from, int to) {
    if (letter <= ' ' || Character.isSpaceChar(letter) || isInvisible(letter)) {
      return;
    }
    if (length == letters.length) {
      return;
    }
    letters[length] = sameStyle(letter);
    starts[length] = from;
    ends[length] = to;
    length++;
  }

  private static boolean isInvisible(char letter) {
    return letter >= 0x7f
        && (Character.getType(letter) == Character.FORMAT
            || Character.getType(letter) == Character.CONTROL
            || letter == '\u0640');
  }

  private static char sameStyle(char letter) {
    if (letter < 0x80) {
      return letter == '`' ? '\'' : letter;
    }
    return switch (letter) {
      case '\u2018', '\u2019', '\u201a', '\u201b', '\u02bc', '\u2032', '\u2039', '\u203a' -> '\'';
      case '\u201c', '\u201d', '\u201e', '\u201f', '\u00ab', '\u00bb', '\u2033' -> '"';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
      default -> letter;
    };
  }
}
