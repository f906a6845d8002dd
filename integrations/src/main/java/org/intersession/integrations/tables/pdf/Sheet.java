package org.intersession.integrations.tables.pdf;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;

/** A landscape page that is being drawn, measured from the top left. */
final class Sheet implements AutoCloseable {
  static final float WIDTH = PDRectangle.A4.getHeight();
  static final float HEIGHT = PDRectangle.A4.getWidth();
  static final float MARGIN = 34;

  private final PDPageContentStream content;

  Sheet(PDDocument document) throws IOException {
    PDPage page = new PDPage(new PDRectangle(WIDTH, HEIGHT));
    document.addPage(page);
    this.content = new PDPageContentStream(document, page);
  }

  void fill(float x, float top, float width, float height, Color color) throws IOException {
    content.setNonStrokingColor(color);
    content.addRect(x, HEIGHT - top - height, width, height);
    content.fill();
    content.setNonStrokingColor(Color.BLACK);
  }

  void frame(float x, float top, float width, float height) throws IOException {
    content.setStrokingColor(new Color(0xa6a6a6));
    content.setLineWidth(0.4f);
    content.addRect(x, HEIGHT - top - height, width, height);
    content.stroke();
  }

  /** Draws a line of text on its baseline. */
  void text(Line line, float x, float baseline, float size, Color color) throws IOException {
    content.setNonStrokingColor(color);
    StringBuilder run = new StringBuilder();
    PDFont font = null;
    float from = x;
    float at = x;
    for (Fonts.Glyph glyph : line.glyphs()) {
      if (glyph.font() != font) {
        show(font, size, run, from, baseline);
        font = glyph.font();
        from = at;
      }
      if (glyph.outline() == null) {
        run.append(glyph.text());
      } else {
        draw(glyph, at, baseline, size);
      }
      at += glyph.width() * size;
    }
    show(font, size, run, from, baseline);
    content.setNonStrokingColor(Color.BLACK);
  }

  /** Draws a character whose font cannot be embedded, and says which it is. */
  private void draw(Fonts.Glyph glyph, float x, float baseline, float size) throws IOException {
    PDPropertyList says = PDPropertyList.create(new COSDictionary());
    says.getCOSObject().setString(COSName.ACTUAL_TEXT, glyph.text());
    content.beginMarkedContent(COSName.getPDFName("Span"), says);
    AffineTransform place = AffineTransform.getTranslateInstance(x, HEIGHT - baseline);
    place.scale(size, size);
    Outlines.fill(content, glyph, place);
    content.endMarkedContent();
  }

  private void show(@Nullable PDFont font, float size, StringBuilder run, float x, float baseline)
      throws IOException {
    if (font == null || run.isEmpty()) {
      return;
    }
    content.beginText();
    content.newLineAtOffset(x, HEIGHT - baseline);
    content.setFont(font, size);
    content.showText(run.toString());
    content.endText();
    run.setLength(0);
  }

  @Override
  public void close() throws IOException {
    content.close();
  }
}
