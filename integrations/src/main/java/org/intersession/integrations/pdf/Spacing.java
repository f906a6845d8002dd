package org.intersession.integrations.pdf;

/** Where a page leaves a space between two glyphs without drawing one. */
final class Spacing {
  private Spacing() {}

  /** Whether there is a space between two neighbours of one line, whatever their order. */
  static boolean between(Glyph first, Glyph second) {
    float gap = Math.max(second.from() - first.to(), first.from() - second.to());
    return gap > 0.17f * Math.min(first.size, second.size);
  }
}
