package org.intersession.integrations.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.intersession.integrations.ReadComment.Place;
import org.intersession.integrations.markup.Drawn;
import org.intersession.integrations.markup.Markup;
import org.intersession.integrations.markup.TimeLimit;

/**
 * Finds where on the pages marks belong. A quote that stands there more than once, and no place to
 * tell which, is not guessed: its comment becomes a note on the page.
 */
final class MarkPlacing {
  private static final float NOTE = 18;

  private final PDDocument document;
  private final GlyphEngine engine;
  private final Map<String, Found> found = new HashMap<>();
  private final Map<Integer, Integer> notes = new HashMap<>();

  MarkPlacing(PDDocument document, TimeLimit time) {
    this.document = document;
    this.engine = new GlyphEngine(time);
  }

  /** The marks with their rectangles and quads, in the order given. */
  List<Drawn> place(List<Markup> markups) throws IOException {
    List<COSDictionary> pages = PageTree.pages(document);
    int paragraphs = 0;
    for (int i = 0; i < pages.size(); i++) {
      PDPage page = new CachingPage(pages.get(i), document.getResourceCache());
      PageText text = PageText.of(engine.glyphs(page), i + 1, paragraphs);
      paragraphs += text.paragraphs().size();
      search(markups, text, i + 1);
    }
    Map<String, Drawn> drawn = new HashMap<>();
    List<Drawn> all = new ArrayList<>(markups.size());
    for (Markup markup : markups) {
      Drawn placed = draw(markup, pages, drawn);
      drawn.put(markup.id(), placed);
      all.add(placed);
    }
    return all;
  }

  private void search(List<Markup> markups, PageText text, int page) {
    QuoteOnPage quotes = new QuoteOnPage(text);
    for (Markup markup : markups) {
      int wanted = markup.place().page();
      if (markup.quote().isEmpty() || wanted != 0 && wanted != page) {
        continue;
      }
      List<List<Glyph>> places = quotes.find(markup.quote(), markup.place());
      for (List<Glyph> glyphs : places) {
        Found before = found.get(markup.id());
        found.put(markup.id(), new Found(page, glyphs, before == null ? 1 : before.times() + 1));
      }
    }
  }

  private Drawn draw(Markup markup, List<COSDictionary> pages, Map<String, Drawn> drawn) {
    Found quote = found.get(markup.id());
    if (quote != null && quote.times() == 1) {
      List<Float> quads = MarkedLines.quads(quote.glyphs());
      return new Drawn(on(markup, quote.page(), markup.type()), MarkedLines.around(quads), quads);
    }
    Drawn parent = markup.parent() == null ? null : drawn.get(markup.parent());
    String type = markup.is("highlight") || markup.is("strikeout") ? "text" : markup.type();
    if (parent != null) {
      int page = parent.markup().place().page();
      return new Drawn(on(markup, page, type), parent.rectangle(), List.of());
    }
    int page = Math.max(1, Math.min(markup.place().page(), pages.size()));
    return new Drawn(on(markup, page, type), margin(pages.get(page - 1), page), List.of());
  }

  private List<Float> margin(COSDictionary page, int number) {
    PDRectangle box = new PDPage(page).getCropBox();
    int before = notes.merge(number, 1, Integer::sum) - 1;
    float rows = Math.max(1, (float) Math.floor(box.getHeight() / (NOTE + 4)) - 1);
    float left = box.getLowerLeftX() + 4 + (float) Math.floor(before / rows) * 4;
    float top = box.getUpperRightY() - 4 - (before % (int) rows) * (NOTE + 4);
    return List.of(left, top - NOTE, left + NOTE, top);
  }

  private static Markup on(Markup markup, int page, String type) {
    Place from = markup.place();
    return new Markup(
        markup.id(),
        type,
        markup.parent(),
        markup.group(),
        markup.model(),
        markup.state(),
        markup.author(),
        markup.date(),
        markup.text(),
        markup.quote(),
        new Place(from.paragraph(), from.start(), from.end(), page, from.line(), from.section()));
  }

  private record Found(int page, List<Glyph> glyphs, int times) {}
}
