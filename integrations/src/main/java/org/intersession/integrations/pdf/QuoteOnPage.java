package org.intersession.integrations.pdf;

import java.util.ArrayList;
import java.util.List;
import org.intersession.integrations.ReadComment.Place;

/** Finds quotes in the text of a page, whatever white space either has. */
final class QuoteOnPage {
  private final StringBuilder text = new StringBuilder();
  private final List<Glyph> glyphs = new ArrayList<>();

  QuoteOnPage(PageText page) {
    for (TextLine line : page.lines()) {
      for (Glyph glyph : line.glyphs) {
        if (!glyph.isBlank() && !glyph.brokenHere) {
          text.append(glyph.text);
          for (int i = 0; i < glyph.text.length(); i++) {
            glyphs.add(glyph);
          }
        }
      }
    }
  }

  /** Every place where the quote stands; only the one at the place given, if it stands there. */
  List<List<Glyph>> find(String quote, Place place) {
    String ink = quote.replaceAll("\\s+", "");
    List<List<Glyph>> places = new ArrayList<>();
    int at = ink.isEmpty() ? -1 : text.indexOf(ink);
    while (at >= 0) {
      List<Glyph> marked = glyphs.subList(at, at + ink.length()).stream().distinct().toList();
      if (marked.get(0).paragraph == place.paragraph() && marked.get(0).start == place.start()) {
        return List.of(marked);
      }
      places.add(marked);
      at = text.indexOf(ink, at + 1);
    }
    return places;
  }
}
