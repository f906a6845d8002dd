package org.intersession.integrations.pdf;

import java.util.Comparator;
import java.util.List;
import org.intersession.integrations.ReadComment.Place;
import org.intersession.integrations.markup.Markup;
import org.jspecify.annotations.Nullable;

/** Finds what each annotation of a page marks. */
final class PageMarks {
  /** By the text where it is known, else from the top of the page down. */
  static final Comparator<Placed> DOCUMENT_ORDER =
      Comparator.<Placed>comparingInt(placed -> known(placed.markup().place().paragraph()))
          .thenComparingInt(placed -> placed.markup().place().start())
          .thenComparingDouble(placed -> placed.rectangle() == null ? 0 : -placed.rectangle().maxY);

  private final PageText text;
  private final int page;
  private final QuoteIndex index;

  PageMarks(PageText text, int page) {
    this.text = text;
    this.page = page;
    this.index = new QuoteIndex(text.lines());
  }

  /** The text that an annotation marks, or for a note the paragraph beside it. */
  MarkedText of(PdfAnnotation annotation) {
    List<Glyph> glyphs = index.inside(annotation.quads());
    if (!glyphs.isEmpty()) {
      return MarkedText.of(glyphs, text, page);
    }
    Quad rectangle = annotation.rectangle();
    Place place = rectangle == null ? nowhere() : beside(rectangle, annotation);
    return new MarkedText("", place);
  }

  private Place beside(Quad rectangle, PdfAnnotation annotation) {
    float x = (rectangle.minX + rectangle.maxX) / 2;
    boolean caret = annotation.type().equals("caret");
    float y = caret ? rectangle.maxY : (rectangle.minY + rectangle.maxY) / 2;
    TextLine line = NearestLine.to(x, y, text.lines());
    if (line == null) {
      return nowhere();
    }
    int paragraph = line.glyphs.get(0).paragraph;
    if (!caret) {
      return new Place(paragraph, -1, -1, page, 0, "");
    }
    int offset = NearestLine.offset(line, x, y);
    return new Place(paragraph, offset, offset, page, 0, "");
  }

  private Place nowhere() {
    return new Place(-1, -1, -1, page, 0, "");
  }

  private static int known(int paragraph) {
    return paragraph < 0 ? Integer.MAX_VALUE : paragraph;
  }

  /** A markup with the rectangle by which it is ordered where it marks no text. */
  record Placed(Markup markup, @Nullable Quad rectangle) {}
}
