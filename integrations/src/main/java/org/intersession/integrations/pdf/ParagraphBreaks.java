package org.intersession.integrations.pdf;

import java.util.List;

/** Where a column of lines breaks into paragraphs, judged by leading, indents and line ends. */
final class ParagraphBreaks {
  private final Block block;
  private final float leading;

  ParagraphBreaks(Block block) {
    this.block = block;
    this.leading = commonStep(block.lines);
  }

  /** Whether a paragraph ends between two neighbouring lines. */
  boolean between(TextLine above, TextLine below) {
    float step = above.stepTo(below);
    float larger = Math.max(above.size, below.size);
    if (step < 0.45f * larger) {
      return false;
    }
    if (step > 1.3f * leading || Math.abs(above.size - below.size) > 0.15f * larger) {
      return true;
    }
    boolean sentenceEnded = endsSentence(above);
    boolean fellShort = block.to - above.to > 0.12f * (block.to - block.from);
    boolean indented =
        below.from - block.from > 0.8f * larger && above.from - block.from < larger / 2;
    boolean numbered = !PrintedNumber.of(start(below)).isEmpty();
    return (sentenceEnded || fellShort) && (numbered || indented)
        || sentenceEnded && fellShort && !startsLower(below);
  }

  /** The usual distance of two lines: a low one, since paragraphs may all be of one line. */
  private static float commonStep(List<TextLine> lines) {
    float common = Float.MAX_VALUE;
    for (int i = 1; i < lines.size(); i++) {
      TextLine above = lines.get(i - 1);
      TextLine below = lines.get(i);
      float step = above.stepTo(below);
      if (step > 0.8f * Math.max(above.size, below.size)) {
        common = Math.min(common, step);
      }
    }
    return common == Float.MAX_VALUE ? common / 4 : Math.min(common, 1.7f * lines.get(0).size);
  }

  private static boolean endsSentence(TextLine line) {
    for (int i = line.glyphs.size() - 1; i >= 0; i--) {
      String text = line.glyphs.get(i).text;
      if (!text.isBlank()) {
        return ".;:?!。；：؟".contains(text);
      }
    }
    return false;
  }

  private static boolean startsLower(TextLine line) {
    return line.glyphs.stream()
        .filter(glyph -> !glyph.isBlank())
        .findFirst()
        .filter(glyph -> Character.isLowerCase(glyph.text.codePointAt(0)))
        .isPresent();
  }

  private static String start(TextLine line) {
    StringBuilder text = new StringBuilder();
    Glyph before = null;
    for (Glyph glyph : line.glyphs.subList(0, Math.min(24, line.glyphs.size()))) {
      if (before != null && Spacing.between(before, glyph)) {
        text.append(' ');
      }
      text.append(glyph.text);
      before = glyph;
    }
    return text.append(" x").toString().strip();
  }
}
