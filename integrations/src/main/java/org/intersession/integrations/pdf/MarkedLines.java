package org.intersession.integrations.pdf;

import java.util.ArrayList;
import java.util.List;

/** The quads around marked glyphs, one for each line. */
final class MarkedLines {
  private MarkedLines() {}

  /** Eight coordinates for each line: top left, top right, bottom left, bottom right. */
  static List<Float> quads(List<Glyph> glyphs) {
    List<Float> quads = new ArrayList<>();
    int begin = 0;
    for (int i = 1; i <= glyphs.size(); i++) {
      if (i == glyphs.size() || !sameLine(glyphs.get(begin), glyphs.get(i))) {
        addQuad(glyphs.subList(begin, i), quads);
        begin = i;
      }
    }
    return quads;
  }

  /** The rectangle around quads. */
  static List<Float> around(List<Float> quads) {
    float left = Float.MAX_VALUE;
    float bottom = Float.MAX_VALUE;
    float right = -Float.MAX_VALUE;
    float top = -Float.MAX_VALUE;
    for (int i = 0; i < quads.size(); i += 2) {
      left = Math.min(left, quads.get(i));
      right = Math.max(right, quads.get(i));
      bottom = Math.min(bottom, quads.get(i + 1));
      top = Math.max(top, quads.get(i + 1));
    }
    return List.of(left, bottom, right, top);
  }

  private static boolean sameLine(Glyph first, Glyph other) {
    return first.ux * other.ux + first.uy * other.uy > 0.99f
        && Math.abs(first.baseline() - other.baseline()) < 0.45f * first.size;
  }

  private static void addQuad(List<Glyph> line, List<Float> quads) {
    Glyph first = line.get(0);
    float from = Float.MAX_VALUE;
    float to = -Float.MAX_VALUE;
    float size = 0;
    for (Glyph glyph : line) {
      from = Math.min(from, glyph.from());
      to = Math.max(to, glyph.to());
      size = Math.max(size, glyph.size);
    }
    float low = first.baseline() - 0.25f * size;
    float high = first.baseline() + 0.85f * size;
    addPoint(first, from, high, quads);
    addPoint(first, to, high, quads);
    addPoint(first, from, low, quads);
    addPoint(first, to, low, quads);
  }

  private static void addPoint(Glyph frame, float along, float across, List<Float> quads) {
    quads.add(along * frame.ux - across * frame.uy);
    quads.add(along * frame.uy + across * frame.ux);
  }
}
