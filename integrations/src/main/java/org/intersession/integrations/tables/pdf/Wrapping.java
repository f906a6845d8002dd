package org.intersession.integrations.tables.pdf;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BreakIterator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Breaks text into lines, shapes Arabic and puts each line in its visual order. */
final class Wrapping {
  private final Fonts fonts;
  private final float size;

  Wrapping(Fonts fonts, float size) {
    this.fonts = fonts;
    this.size = size;
  }

  List<Line> lines(String text, float width, boolean bold) throws IOException {
    List<Line> lines = new ArrayList<>();
    for (String paragraph : text.split("\n", -1)) {
      boolean rightToLeft = startsRightToLeft(paragraph);
      for (String line : breaks(paragraph, width, bold)) {
        lines.add(new Line(glyphs(visual(line, rightToLeft), bold), rightToLeft));
      }
    }
    return lines;
  }

  private List<String> breaks(String paragraph, float width, boolean bold) throws IOException {
    List<String> lines = new ArrayList<>();
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    breaks.setText(paragraph);
    StringBuilder line = new StringBuilder();
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
      String piece = paragraph.substring(from, to);
      if (line.isEmpty() || width(line + piece.stripTrailing(), bold) <= width) {
        line.append(piece);
      } else {
        lines.add(line.toString());
        line = new StringBuilder(piece);
      }
      while (width(line.toString().stripTrailing(), bold) > width && line.length() > 1) {
        int cut = fitting(line, width, bold);
        lines.add(line.substring(0, cut));
        line.delete(0, cut);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  private int fitting(StringBuilder line, float width, boolean bold) throws IOException {
    int cut = 0;
    float taken = 0;
    while (cut < line.length()) {
      int codePoint = line.codePointAt(cut);
      taken += width(Character.toString(codePoint), bold);
      if (taken > width && cut > 0) {
        break;
      }
      cut += Character.charCount(codePoint);
    }
    return cut;
  }

  private float width(String text, boolean bold) throws IOException {
    float width = 0;
    for (Fonts.Glyph glyph : glyphs(text, bold)) {
      width += glyph.width() * size;
    }
    return width;
  }

  private List<Fonts.Glyph> glyphs(String text, boolean bold) throws IOException {
    List<Fonts.Glyph> glyphs = new ArrayList<>();
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      i += Character.charCount(codePoint);
      int type = Character.getType(codePoint);
      if (type == Character.CONTROL || Character.isSpaceChar(codePoint)) {
        glyphs.add(fonts.glyph(' ', bold));
      } else if (type != Character.FORMAT) {
        glyphs.add(fonts.glyph(codePoint, bold));
      }
    }
    return glyphs;
  }

  private static boolean startsRightToLeft(String text) {
    return Bidi.getBaseDirection(text) == Bidi.RTL;
  }

  private static String visual(String line, boolean rightToLeft) {
    char[] letters = line.toCharArray();
    if (!Bidi.requiresBidi(letters, 0, letters.length)) {
      return line;
    }
    Bidi bidi = new Bidi();
    bidi.setPara(shaped(line), rightToLeft ? Bidi.RTL : Bidi.LTR, null);
    return bidi.writeReordered(Bidi.DO_MIRRORING | Bidi.REMOVE_BIDI_CONTROLS);
  }

  private static String shaped(String line) {
    try {
      return new ArabicShaping(
              ArabicShaping.LETTERS_SHAPE
                  | ArabicShaping.TEXT_DIRECTION_LOGICAL
                  | ArabicShaping.LENGTH_GROW_SHRINK)
          .shape(line);
    } catch (ArabicShapingException notShaped) {
      return line;
    }
  }
}
