package org.intersession.integrations.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.intersession.integrations.CommentReader;
import org.intersession.integrations.ReadDocument;
import org.intersession.integrations.ReadLimits;
import org.intersession.integrations.SourceFile;
import org.intersession.integrations.UnreadableFileException;
import org.intersession.integrations.markup.TimeLimit;

/** Reads the annotations of a PDF with the text that they mark. Scripts in it are never run. */
public final class PdfCommentReader implements CommentReader {
  /** Programs find the header within the first thousand bytes. */
  private static final int HEAD = 1024;

  @Override
  public boolean reads(SourceFile file) throws IOException {
    try (InputStream in = Files.newInputStream(file.path())) {
      return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1).contains("%PDF-");
    }
  }

  @Override
  public ReadDocument read(SourceFile file, ReadLimits limits) throws IOException {
    TimeLimit time = TimeLimit.start(file.name(), limits);
    try (PDDocument document = OpenPdf.open(file, limits, time)) {
      return new PdfReading(file, limits, time, document).read();
    } catch (UnreadableFileException refused) {
      throw refused;
    } catch (IOException | RuntimeException | StackOverflowError damaged) {
      time.check();
      throw new UnreadableFileException(
          file.name(), "damaged", "the PDF is damaged and cannot be read.", damaged);
    } catch (OutOfMemoryError tooLarge) {
      throw new UnreadableFileException(
          file.name(), "too-large", "reading it takes more memory than there is.", tooLarge);
    }
  }
}
