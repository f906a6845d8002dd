package org.intersession.integrations.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;
import org.intersession.integrations.ReadDocument;
import org.intersession.integrations.ReadLimits;
import org.intersession.integrations.SourceFile;

/** A small PDF made by hand: text where a test wants it, annotations as it spells them. */
final class MarkedPdf implements AutoCloseable {
  static final PDFont FONT = new PDType1Font(FontName.HELVETICA);

  final PDDocument document = new PDDocument();
  PDPage page = new PDPage(PDRectangle.A4);

  MarkedPdf() {
    document.addPage(page);
  }

  /** A line of Helvetica, 12 points. */
  MarkedPdf line(float x, float y, String text) {
    return line(Matrix.getTranslateInstance(x, y), text);
  }

  MarkedPdf line(Matrix matrix, String text) {
    try (PDPageContentStream content =
        new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
      content.beginText();
      content.setFont(FONT, 12);
      content.setTextMatrix(matrix);
      content.showText(text);
      content.endText();
      return this;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** An annotation of the page; its rectangle is a note's unless set. */
  COSDictionary mark(String type, String name, String contents) {
    COSDictionary mark = new COSDictionary();
    mark.setName(COSName.SUBTYPE, type);
    mark.setItem(COSName.NM, new COSString(name));
    mark.setItem(COSName.CONTENTS, new COSString(contents));
    mark.setItem(COSName.RECT, numbers(10, 10, 30, 30));
    COSArray all = page.getCOSObject().getCOSArray(COSName.ANNOTS);
    if (all == null) {
      all = new COSArray();
      page.getCOSObject().setItem(COSName.ANNOTS, all);
    }
    all.add(mark);
    return mark;
  }

  COSDictionary reply(String name, COSDictionary to, String contents) {
    COSDictionary reply = mark("Text", name, contents);
    reply.setItem(COSName.IRT, to);
    return reply;
  }

  ReadDocument read(Path folder) throws IOException {
    return read(folder, ReadLimits.DEFAULT);
  }

  ReadDocument read(Path folder, ReadLimits limits) throws IOException {
    Path file = folder.resolve("marked.pdf");
    document.save(file.toFile());
    return new PdfCommentReader().read(new SourceFile("marked.pdf", file), limits);
  }

  static COSArray numbers(float... values) {
    COSArray array = new COSArray();
    for (float value : values) {
      array.add(new COSFloat(value));
    }
    return array;
  }

  static float width(String text) {
    try {
      return FONT.getStringWidth(text) / 1000 * 12;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
