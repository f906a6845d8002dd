package org.intersession.integrations;

import java.util.regex.Pattern;

/** Texts that go into a mail's head. */
final class MailText {
  /** Control characters, line and paragraph separators, and what turns the direction of text. */
  private static final Pattern BREAKS =
      Pattern.compile("[\\p{Cntrl}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]+");

  private static final Pattern BLANKS = Pattern.compile("\\s{2,}");

  private MailText() {}

  /** On one line. */
  static String line(String text) {
    return BLANKS.matcher(BREAKS.matcher(text).replaceAll(" ")).replaceAll(" ").strip();
  }

  /** At most so many code points. */
  static String cut(String text, int most) {
    return text.codePointCount(0, text.length()) <= most
        ? text
        : text.substring(0, text.offsetByCodePoints(0, most));
  }
}
