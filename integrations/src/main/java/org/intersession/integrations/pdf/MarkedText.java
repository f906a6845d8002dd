package org.intersession.integrations.pdf;

import java.util.List;
import org.intersession.integrations.ReadComment.Place;

/** The text that a mark covers and where it stands, read off the glyphs inside it. */
record MarkedText(String quote, Place place) {

  /** Reads the glyphs, given in reading order; at least one. */
  static MarkedText of(List<Glyph> glyphs, PageText page, int pageNumber) {
    Glyph first = glyphs.get(0);
    Glyph last = glyphs.get(glyphs.size() - 1);
    Place place =
        new Place(first.paragraph, first.start, end(first, last, page), pageNumber, 0, "");
    return new MarkedText(quote(glyphs, page), place);
  }

  private static int end(Glyph first, Glyph last, PageText page) {
    int end = last.end;
    for (int i = first.paragraph; i < last.paragraph; i++) {
      end += page.paragraph(i).length() + 1;
    }
    return end;
  }

  private static String quote(List<Glyph> glyphs, PageText page) {
    StringBuilder quote = new StringBuilder();
    Glyph before = null;
    for (Glyph glyph : glyphs) {
      if (before != null) {
        quote.append(between(before, glyph, page, quote));
      }
      quote.append(page.paragraph(glyph.paragraph), glyph.start, glyph.end);
      before = glyph;
    }
    return quote.toString();
  }

  /** What stands between two marked glyphs: what the text has there, or a space for a jump. */
  private static String between(Glyph before, Glyph glyph, PageText page, StringBuilder quote) {
    if (before.paragraph != glyph.paragraph) {
      return Hyphen.breaksWord(quote, glyph.text) ? dropHyphen(quote) : "\n";
    }
    String written = page.paragraph(glyph.paragraph).substring(before.end, glyph.start);
    if (written.isBlank()) {
      return written;
    }
    return Hyphen.breaksWord(quote, glyph.text) ? dropHyphen(quote) : " ";
  }

  private static String dropHyphen(StringBuilder quote) {
    quote.setLength(quote.length() - 1);
    return "";
  }
}
