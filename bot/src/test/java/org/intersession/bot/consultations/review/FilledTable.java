package org.intersession.bot.consultations.review;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** A table for comments that a delegate has filled in. */
final class FilledTable {
  private FilledTable() {}

  /** With a comment in a row, counted from the headings. */
  static byte[] of(byte[] table, int row, String comment) throws IOException {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(table))) {
      document.getTables().get(0).getRow(row).getCell(2).setText(comment);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.write(out);
      return out.toByteArray();
    }
  }
}
