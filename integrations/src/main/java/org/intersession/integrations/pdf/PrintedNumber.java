package org.intersession.integrations.pdf;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number that a paragraph begins with, where it is typed: {@code 12 bis.}, {@code (c)(ii)}. */
final class PrintedNumber {
  private static final String SUFFIX = "(?: ?(?:bis|ter|quater|quinquies|sexies|alt\\.?))?";
  private static final String PLAIN = "\\d{1,3}(?:\\.\\d{1,3}){0,5}" + SUFFIX;
  private static final String ITEM = "\\((?:[a-z]{1,4}|[A-Z]|\\d{1,2})\\)" + SUFFIX;
  private static final String LETTER = "(?:[a-z]{1,4}|[A-Z])\\)";
  private static final Pattern ALONE =
      Pattern.compile(
          "(?:" + PLAIN + "[.)]?(?: ?" + ITEM + ")*|(?:" + ITEM + " ?)+|" + LETTER + ")");
  private static final Pattern LEADING =
      Pattern.compile(
          "("
              + PLAIN
              + "(?=[.)]?\\s|\\()(?:[.)]?(?: ?"
              + ITEM
              + ")+|)|(?:"
              + ITEM
              + " ?)+|"
              + LETTER
              + "(?= ))[.)]?\\s*(?=\\S)");

  private PrintedNumber() {}

  /** Whether a text is a paragraph's number and nothing else. */
  static boolean isAlone(String text) {
    return text.length() < 24 && ALONE.matcher(text).matches();
  }

  /** The number at the beginning of a paragraph, or empty. */
  static String of(String paragraph) {
    Matcher number = LEADING.matcher(paragraph.substring(0, Math.min(32, paragraph.length())));
    return number.lookingAt() ? number.group(1).strip() : "";
  }
}
