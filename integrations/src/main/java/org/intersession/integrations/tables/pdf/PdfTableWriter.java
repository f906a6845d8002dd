package org.intersession.integrations.tables.pdf;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.intersession.integrations.TableDocument;
import org.intersession.integrations.TableWriter;

/** Writes a landscape PDF with the heat strip first and the headings on every page. */
public final class PdfTableWriter implements TableWriter {
  /** Made by {@link java.util.ServiceLoader}. */
  public PdfTableWriter() {}

  @Override
  public String format() {
    return "pdf";
  }

  @Override
  public void write(TableDocument table, OutputStream out) throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.getDocumentInformation().setTitle(table.title());
      document.getDocumentCatalog().setLanguage(table.language());
      new PdfLayout(document, table).draw();
      document.save(out);
    }
  }
}
