package org.intersession.integrations.files;

/** Makes text of damaged files whole. */
final class Surrogates {
  private Surrogates() {}

  /** The text with each lone half of a pair replaced by the sign for what is not known. */
  static String whole(String text) {
    StringBuilder whole = new StringBuilder(text.length());
    text.codePoints()
        .map(point -> point >= 0xD800 && point <= 0xDFFF ? 0xFFFD : point)
        .forEach(whole::appendCodePoint);
    return whole.toString();
  }
}
