package org.intersession.integrations.tables.pdf;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.jspecify.annotations.Nullable;

/** Fills the outline of a character. */
final class Outlines {
  private Outlines() {}

  static void fill(PDPageContentStream content, Fonts.Glyph glyph, AffineTransform place)
      throws IOException {
    @Nullable Shape outline = glyph.outline();
    if (outline == null) {
      return;
    }
    float[] at = new float[6];
    boolean any = false;
    PathIterator path = outline.getPathIterator(place);
    for (; !path.isDone(); path.next()) {
      any = true;
      switch (path.currentSegment(at)) {
        case PathIterator.SEG_MOVETO -> content.moveTo(at[0], at[1]);
        case PathIterator.SEG_LINETO -> content.lineTo(at[0], at[1]);
        case PathIterator.SEG_CUBICTO -> content.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
        case PathIterator.SEG_CLOSE -> content.closePath();
        default -> content.curveTo1(at[0], at[1], at[2], at[3]);
      }
    }
    if (any) {
      content.fill();
    }
  }
}
