package org.intersession.integrations.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the glyphs inside a mark without looking at all of them: the lines of a page are kept in
 * bands across it, and only those of the bands that a mark touches are looked at.
 */
final class QuoteIndex {
  private static final int BANDS = 128;

  private final List<List<TextLine>> bands = new ArrayList<>(BANDS);
  private final float bottom;
  private final float height;

  QuoteIndex(List<TextLine> lines) {
    float low = Float.MAX_VALUE;
    float high = -Float.MAX_VALUE;
    for (TextLine line : lines) {
      low = Math.min(low, line.minY);
      high = Math.max(high, line.maxY);
    }
    bottom = low;
    height = Math.max((high - low) / BANDS, 0.01f);
    for (int i = 0; i < BANDS; i++) {
      bands.add(new ArrayList<>());
    }
    lines.forEach(
        line -> {
          for (int i = band(line.minY); i <= band(line.maxY); i++) {
            bands.get(i).add(line);
          }
        });
  }

  /** The glyphs with ink whose middle lies in one of the quads, in reading order. */
  List<Glyph> inside(List<Quad> quads) {
    List<Glyph> found = new ArrayList<>();
    for (Quad quad : quads) {
      for (TextLine line : linesAt(quad)) {
        addInside(quad, line, found);
      }
    }
    found.sort(Comparator.comparingInt(glyph -> glyph.order));
    return distinct(found);
  }

  /** The lines whose glyphs may lie in the quad. */
  List<TextLine> linesAt(Quad quad) {
    int first = band(quad.minY);
    int last = band(quad.maxY);
    if (first == last) {
      return touching(quad, bands.get(first));
    }
    Set<TextLine> seen = new HashSet<>();
    List<TextLine> lines = new ArrayList<>();
    for (int i = first; i <= last; i++) {
      for (TextLine line : touching(quad, bands.get(i))) {
        if (seen.add(line)) {
          lines.add(line);
        }
      }
    }
    return lines;
  }

  private static List<TextLine> touching(Quad quad, List<TextLine> lines) {
    List<TextLine> touching = new ArrayList<>();
    for (TextLine line : lines) {
      if (line.maxY >= quad.minY
          && line.minY <= quad.maxY
          && line.maxX >= quad.minX
          && line.minX <= quad.maxX) {
        touching.add(line);
      }
    }
    return touching;
  }

  private static void addInside(Quad quad, TextLine line, List<Glyph> found) {
    for (Glyph glyph : line.glyphs) {
      if (!glyph.isBlank() && quad.contains(glyph.middleX(), glyph.middleY())) {
        found.add(glyph);
      }
    }
  }

  private static List<Glyph> distinct(List<Glyph> sorted) {
    List<Glyph> distinct = new ArrayList<>(sorted.size());
    Glyph before = null;
    for (Glyph glyph : sorted) {
      if (glyph != before) {
        distinct.add(glyph);
      }
      before = glyph;
    }
    return distinct;
  }

  private int band(float y) {
    return Math.max(0, Math.min(BANDS - 1, (int) ((y - bottom) / height)));
  }
}
