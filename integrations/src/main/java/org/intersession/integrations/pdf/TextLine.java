package org.intersession.integrations.pdf;

import java.util.ArrayList;
import java.util.List;

/** Glyphs that follow each other on one baseline, without a gap as wide as between columns. */
final class TextLine {
  /** A gap of this many sizes ends a line: no justified text has one, every gutter has. */
  private static final float WIDEST_GAP = 1.8f;

  final List<Glyph> glyphs = new ArrayList<>();
  final float ux;
  final float uy;
  final float baseline;
  float size;
  float from;
  float to;
  float minX = Float.MAX_VALUE;
  float minY = Float.MAX_VALUE;
  float maxX = -Float.MAX_VALUE;
  float maxY = -Float.MAX_VALUE;

  TextLine(Glyph first) {
    ux = first.ux;
    uy = first.uy;
    baseline = first.baseline();
    from = first.from();
    to = first.to();
    add(first);
  }

  /** Whether a glyph goes on where this line ends, in either direction of writing. */
  boolean continuesWith(Glyph next) {
    float larger = Math.max(size, next.size);
    if (next.ux * ux + next.uy * uy < 0.99f
        || Math.abs(next.baseline() - baseline) > 0.45f * larger) {
      return false;
    }
    float gap = next.from() - to;
    if (gap > -0.6f * larger && gap < WIDEST_GAP * larger) {
      return true;
    }
    float gapBefore = from - next.to();
    return gapBefore > -0.6f * larger
        && gapBefore < WIDEST_GAP * larger
        && (Spelling.isRightToLeft(next.text) || next.isBlank());
  }

  /** Adds a glyph, unless it is the last one drawn again to look bold. */
  void add(Glyph glyph) {
    if (!glyphs.isEmpty() && repeats(glyphs.get(glyphs.size() - 1), glyph)) {
      return;
    }
    glyphs.add(glyph);
    size = Math.max(size, glyph.size);
    from = Math.min(from, glyph.from());
    to = Math.max(to, glyph.to());
    minX = Math.min(minX, glyph.middleX());
    minY = Math.min(minY, glyph.middleY());
    maxX = Math.max(maxX, glyph.middleX());
    maxY = Math.max(maxY, glyph.middleY());
  }

  /** Whether another line says the same at the same place. */
  boolean isDrawnAgainAs(TextLine other) {
    if (glyphs.size() != other.glyphs.size()
        || Math.abs(from - other.from) > 0.2f * size
        || Math.abs(baseline - other.baseline) > 0.2f * size
        || Math.abs(to - other.to) > 0.2f * size) {
      return false;
    }
    for (int i = 0; i < glyphs.size(); i++) {
      if (!glyphs.get(i).text.equals(other.glyphs.get(i).text)) {
        return false;
      }
    }
    return true;
  }

  boolean isBlank() {
    return glyphs.stream().allMatch(Glyph::isBlank);
  }

  boolean hasSameDirectionAs(TextLine other) {
    return ux * other.ux + uy * other.uy > 0.99f;
  }

  /** How far below this line another stands, across the direction of writing. */
  float stepTo(TextLine next) {
    return baseline - next.baseline;
  }

  /** Whether two lines share a part of their width. */
  boolean overlaps(TextLine other) {
    return Math.min(to, other.to) - Math.max(from, other.from) > 0;
  }

  private static boolean repeats(Glyph before, Glyph glyph) {
    float near = 0.1f * glyph.size;
    return Math.abs(before.x - glyph.x) < near
        && Math.abs(before.y - glyph.y) < near
        && before.text.equals(glyph.text)
        && glyph.advance > 2 * near;
  }
}
