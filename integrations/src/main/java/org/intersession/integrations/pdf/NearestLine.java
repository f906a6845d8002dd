package org.intersession.integrations.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The line beside a point of the page. */
final class NearestLine {
  private NearestLine() {}

  /**
   * The line at the height of a point: the one it lies on, else the only one beside it. With
   * several columns beside the point there is none, since it may belong to either.
   */
  static @Nullable TextLine to(float x, float y, List<TextLine> lines) {
    TextLine beside = null;
    int found = 0;
    for (TextLine line : lines) {
      float across = y * line.ux - x * line.uy - line.baseline;
      if (across < -0.45f * line.size || across > line.size) {
        continue;
      }
      float along = x * line.ux + y * line.uy;
      if (along >= line.from - line.size && along <= line.to + line.size) {
        return line;
      }
      beside = line;
      found++;
    }
    return found == 1 ? beside : null;
  }

  /** How many characters of the line's paragraph stand before a point. */
  static int offset(TextLine line, float x, float y) {
    float along = x * line.ux + y * line.uy;
    int offset = line.glyphs.get(0).start;
    for (Glyph glyph : line.glyphs) {
      if (glyph.from() + glyph.advance / 2 < along) {
        offset = Math.max(offset, glyph.end);
      }
    }
    return offset;
  }
}
