package org.intersession.bot.consultations.anchoring;

/**
 * A place in a text.
 *
 * @param paragraph its index
 * @param start the first character in the paragraph; -1 for the paragraph as a whole
 * @param end after the last character, counted from the start of the same paragraph, a line feed
 *     for each end of a paragraph in between
 */
public record TextSpan(int paragraph, int start, int end) {
  /** The paragraph as a whole, without a quote. */
  public static TextSpan whole(int paragraph) {
    return new TextSpan(paragraph, -1, -1);
  }

  /** Whether it marks no text. */
  public boolean isPoint() {
    return start < 0 || end <= start;
  }
}
