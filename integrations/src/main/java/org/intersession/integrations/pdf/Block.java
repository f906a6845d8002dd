package org.intersession.integrations.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lines below each other that share a column. */
final class Block {
  final List<TextLine> lines = new ArrayList<>();
  float from = Float.MAX_VALUE;
  float to = -Float.MAX_VALUE;

  void add(TextLine line) {
    lines.add(line);
    from = Math.min(from, line.from);
    to = Math.max(to, line.to);
  }

  TextLine last() {
    return lines.get(lines.size() - 1);
  }

  /** Whether a line stands right below the last one, or goes on with it after a tab. */
  boolean takes(TextLine line) {
    TextLine last = last();
    if (!last.hasSameDirectionAs(line)) {
      return false;
    }
    float larger = Math.max(last.size, line.size);
    float step = last.stepTo(line);
    boolean below = step > 0.45f * larger && step < 2.6f * larger;
    return below && line.from < to && line.to > from;
  }

  /** Whether a line goes on with the last one, which is a number before a tab. */
  boolean takesAfterNumber(TextLine line) {
    TextLine last = last();
    return last.hasSameDirectionAs(line)
        && Math.abs(last.stepTo(line)) < 0.3f * line.size
        && line.from > last.to
        && line.from - last.to < 8 * line.size
        && PrintedNumber.isAlone(text(last));
  }

  /** The blocks of a page's lines, in the order in which the page begins them. */
  static List<Block> of(List<TextLine> lines) {
    List<Block> blocks = new ArrayList<>();
    for (TextLine line : lines) {
      Block home = home(blocks, line);
      if (home == null) {
        home = new Block();
        blocks.add(home);
      }
      home.add(line);
    }
    return blocks;
  }

  private static @Nullable Block home(List<Block> blocks, TextLine line) {
    int oldest = Math.max(0, blocks.size() - 12);
    for (int i = blocks.size() - 1; i >= oldest; i--) {
      Block block = blocks.get(i);
      if (block.takes(line) || block.takesAfterNumber(line)) {
        return block;
      }
    }
    return null;
  }

  private static String text(TextLine line) {
    StringBuilder text = new StringBuilder();
    line.glyphs.forEach(glyph -> text.append(glyph.text));
    return text.toString().strip();
  }
}
