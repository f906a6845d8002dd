package org.intersession.integrations.tables.pdf;

import java.util.List;

/** A line of a cell, in the order in which it is drawn from the left. */
record Line(List<Fonts.Glyph> glyphs, boolean rightToLeft) {
  float width() {
    float width = 0;
    for (Fonts.Glyph glyph : glyphs) {
      width += glyph.width();
    }
    return width;
  }
}
