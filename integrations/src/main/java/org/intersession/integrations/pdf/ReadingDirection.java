package org.intersession.integrations.pdf;

import java.text.Bidi;
import java.util.Comparator;
import java.util.List;

/** Puts the glyphs of a line in the order in which they are read, from either side. */
final class ReadingDirection {
  private ReadingDirection() {}

  /** Orders a line: by place, then runs written from right to left turned round. */
  static void order(TextLine line) {
    boolean rightToLeft =
        line.glyphs.stream().anyMatch(glyph -> Spelling.isRightToLeft(glyph.text));
    if (!rightToLeft && isOrdered(line.glyphs)) {
      return;
    }
    line.glyphs.sort(Comparator.comparing(glyph -> glyph.from() + glyph.advance / 2));
    if (rightToLeft) {
      turn(line.glyphs);
    }
  }

  private static boolean isOrdered(List<Glyph> glyphs) {
    for (int i = 1; i < glyphs.size(); i++) {
      if (glyphs.get(i).from() < glyphs.get(i - 1).from()) {
        return false;
      }
    }
    return true;
  }

  private static void turn(List<Glyph> visual) {
    StringBuilder firsts = new StringBuilder(visual.size());
    visual.forEach(glyph -> firsts.append(glyph.text.charAt(0)));
    long letters = visual.stream().filter(glyph -> Spelling.isRightToLeft(glyph.text)).count();
    boolean mostly = letters * 2 > visual.stream().filter(glyph -> !glyph.isBlank()).count();
    Bidi bidi =
        new Bidi(
            firsts.toString(),
            mostly ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
    byte[] levels = new byte[visual.size()];
    for (int i = 0; i < levels.length; i++) {
      levels[i] = (byte) bidi.getLevelAt(i);
    }
    Glyph[] logical = visual.toArray(Glyph[]::new);
    Bidi.reorderVisually(levels, 0, logical, 0, logical.length);
    visual.clear();
    visual.addAll(List.of(logical));
  }
}
