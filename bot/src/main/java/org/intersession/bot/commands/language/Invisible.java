package org.intersession.bot.commands.language;

/** Characters that are not seen: controls, direction marks, zero widths. */
final class Invisible {
  private Invisible() {}

  /** Whether a character is never seen and never wanted; the joiners of scripts are. */
  static boolean in(int character) {
    int type = Character.getType(character);
    return type == Character.CONTROL && !Character.isWhitespace(character)
        || type == Character.FORMAT
        || type == Character.SURROGATE
        || character == 0x034F
        || character >= 0xFE00 && character <= 0xFE0F;
  }

  /** Whether a character is a blank of any width. */
  static boolean blank(int character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }

  /** A text for people without what is not seen, in one line. */
  static String strip(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints().forEach(c -> keep(kept, c));
    return trim(kept.toString());
  }

  /** A text without the blanks of any width around it. */
  static String trim(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && blank(text.charAt(start))) {
      start++;
    }
    while (end > start && blank(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static void keep(StringBuilder kept, int character) {
    boolean joiner = character == 0x200C || character == 0x200D;
    if (Character.getType(character) == Character.SURROGATE) {
      kept.append('\uFFFD');
    } else if (blank(character)) {
      kept.appendCodePoint(Character.isSpaceChar(character) ? character : ' ');
    } else if (joiner || character >= 0xFE00 && character <= 0xFE0F || !in(character)) {
      kept.appendCodePoint(character);
    }
  }
}
