package org.intersession.integrations.pdf;

import java.util.ArrayList;
import java.util.List;

/** Makes lines of a page's glyphs, in the order in which the page draws them. */
final class LineBuilder {
  /** How many earlier lines a glyph may go on with (a bold word that is drawn after the rest). */
  private static final int LOOK_BACK = 6;

  private final List<TextLine> lines = new ArrayList<>();

  private LineBuilder() {}

  /** The lines of the glyphs, blank ones left out, each in the order of reading. */
  static List<TextLine> lines(List<Glyph> glyphs) {
    LineBuilder builder = new LineBuilder();
    glyphs.forEach(builder::add);
    List<TextLine> kept = new ArrayList<>(builder.lines.size());
    for (TextLine line : builder.lines) {
      if (!line.isBlank() && !isDrawnAgain(line, kept)) {
        kept.add(line);
      }
    }
    kept.forEach(ReadingDirection::order);
    return kept;
  }

  private void add(Glyph glyph) {
    for (int i = lines.size() - 1; i >= Math.max(0, lines.size() - LOOK_BACK); i--) {
      if (lines.get(i).continuesWith(glyph)) {
        lines.get(i).add(glyph);
        return;
      }
    }
    lines.add(new TextLine(glyph));
  }

  private static boolean isDrawnAgain(TextLine line, List<TextLine> kept) {
    int first = Math.max(0, kept.size() - LOOK_BACK);
    return kept.subList(first, kept.size()).stream().anyMatch(line::isDrawnAgainAs);
  }
}
