package org.intersession.integrations.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.intersession.integrations.AnnotatedPdfWriter;
import org.intersession.integrations.ReadDocument;
import org.intersession.integrations.ReadLimits;
import org.intersession.integrations.SourceFile;
import org.intersession.integrations.markup.Drawn;
import org.intersession.integrations.markup.MarkupsOf;
import org.intersession.integrations.markup.TimeLimit;
import org.intersession.integrations.xfdf.XfdfWriter;

/** Writes comments onto a PDF, or beside it as XFDF or FDF. */
public final class PdfAnnotator implements AnnotatedPdfWriter {
  @Override
  public void write(SourceFile original, ReadDocument comments, Path target) throws IOException {
    try (PDDocument document = open(original)) {
      new AnnotationPainter(document).paint(drawn(original, document, comments));
      document.save(target.toFile());
    }
  }

  @Override
  public void writeXfdf(SourceFile original, ReadDocument comments, Path target)
      throws IOException {
    try (PDDocument document = open(original);
        OutputStream out = Files.newOutputStream(target)) {
      XfdfWriter.write(drawn(original, document, comments), original.name(), out);
    }
  }

  @Override
  public void writeFdf(SourceFile original, ReadDocument comments, Path target) throws IOException {
    try (PDDocument document = open(original);
        OutputStream out = Files.newOutputStream(target)) {
      FdfWriter.write(drawn(original, document, comments), original.name(), out);
    }
  }

  private static List<Drawn> drawn(SourceFile original, PDDocument document, ReadDocument comments)
      throws IOException {
    return new MarkPlacing(document, TimeLimit.start(original.name(), ReadLimits.DEFAULT))
        .place(MarkupsOf.document(comments));
  }

  private static PDDocument open(SourceFile original) throws IOException {
    TimeLimit time = TimeLimit.start(original.name(), ReadLimits.DEFAULT);
    return OpenPdf.open(original, ReadLimits.DEFAULT, time);
  }
}
