package org.intersession.integrations.tables.pdf;

import java.awt.Color;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;

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
    content.beginText();
    content.newLineAtOffset(x, HEIGHT - baseline);
    StringBuilder run = new StringBuilder();
    PDFont font = null;
    for (Fonts.Glyph glyph : line.glyphs()) {
      if (glyph.font() != font && font != null) {
        show(font, size, run);
      }
      font = glyph.font();
      run.append(glyph.text());
    }
    if (font != null) {
      show(font, size, run);
    }
    content.endText();
    content.setNonStrokingColor(Color.BLACK);
  }

  private void show(PDFont font, float size, StringBuilder run) throws IOException {
    content.setFont(font, size);
    content.showText(run.toString());
    run.setLength(0);
  }

  @Override
  public void close() throws IOException {
    content.close();
  }
}
