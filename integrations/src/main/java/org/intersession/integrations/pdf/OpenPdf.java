package org.intersession.integrations.pdf;

import java.io.IOException;
import java.nio.file.Files;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.intersession.integrations.ReadLimits;
import org.intersession.integrations.SourceFile;
import org.intersession.integrations.UnreadableFileException;
import org.intersession.integrations.markup.TimeLimit;

/** Opens a PDF whose file may be anything. */
final class OpenPdf {
  private OpenPdf() {}

  /** The document; what PDFBox cannot open is refused with a sentence. */
  static PDDocument open(SourceFile file, ReadLimits limits, TimeLimit time) throws IOException {
    if (Files.size(file.path()) > limits.fileBytes()) {
      String most = limits.fileBytes() / (1 << 20) + " MB";
      throw new UnreadableFileException(
          file.name(), "too-large", "the file is larger than " + most + ".", null);
    }
    StreamSizes.check(file, limits, time);
    try {
      return Loader.loadPDF(
          new TimedBytes(new RandomAccessReadBufferedFile(file.path()), time),
          IOUtils.createTempFileOnlyStreamCache());
    } catch (InvalidPasswordException locked) {
      throw new UnreadableFileException(
          file.name(), "encrypted", "the PDF is encrypted and opens only with a password.", locked);
    }
  }
}
