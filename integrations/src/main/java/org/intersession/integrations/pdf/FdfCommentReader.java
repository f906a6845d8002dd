package org.intersession.integrations.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.apache.pdfbox.pdfparser.FDFParser;
import org.apache.pdfbox.pdmodel.fdf.FDFDocument;
import org.intersession.integrations.CommentReader;
import org.intersession.integrations.ReadDocument;
import org.intersession.integrations.ReadLimits;
import org.intersession.integrations.SourceFile;
import org.intersession.integrations.UnreadableFileException;
import org.intersession.integrations.markup.TimeLimit;

/** Reads the annotations of an FDF file, which has the syntax of PDF and names parents by text. */
public final class FdfCommentReader implements CommentReader {
  private static final int HEAD = 1024;

  @Override
  public boolean reads(SourceFile file) throws IOException {
    try (InputStream in = Files.newInputStream(file.path())) {
      return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1).contains("%FDF-");
    }
  }

  @Override
  public ReadDocument read(SourceFile file, ReadLimits limits) throws IOException {
    TimeLimit time = TimeLimit.start(file.name(), limits);
    TimedBytes bytes = OpenPdf.bytes(file, limits, time);
    try (FDFDocument document = new FDFParser(bytes).parse()) {
      return new FdfReading(file, limits).read(document);
    } catch (UnreadableFileException refused) {
      throw refused;
    } catch (IOException | RuntimeException | StackOverflowError damaged) {
      time.check();
      throw new UnreadableFileException(
          file.name(), "damaged", "the FDF is damaged and cannot be read.", damaged);
    }
  }
}
