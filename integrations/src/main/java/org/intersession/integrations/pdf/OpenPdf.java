package org.intersession.integrations.pdf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.intersession.integrations.ReadLimits;
import org.intersession.integrations.SourceFile;
import org.intersession.integrations.UnreadableFileException;
import org.intersession.integrations.markup.TimeLimit;

/** Opens a PDF whose file may be anything. */
final class OpenPdf {
  /** Programs that append to a file leave its end within so many bytes. */
  private static final int TAIL = 4096;

  private OpenPdf() {}

  /** The document; what PDFBox cannot open is refused with a sentence. */
  static PDDocument open(SourceFile file, ReadLimits limits, TimeLimit time) throws IOException {
    TimedBytes bytes = bytes(file, limits, time);
    if (isCutOff(bytes.all())) {
      throw new UnreadableFileException(
          file.name(),
          "damaged",
          "the PDF is cut off: its end is missing, and comments may be lost with it.",
          null);
    }
    try {
      return Loader.loadPDF(bytes, IOUtils.createTempFileOnlyStreamCache());
    } catch (InvalidPasswordException locked) {
      throw new UnreadableFileException(
          file.name(), "encrypted", "the PDF is encrypted and opens only with a password.", locked);
    }
  }

  /** What is cut off could be read up to there, and would pass for a copy with fewer comments. */
  private static boolean isCutOff(ByteBuffer bytes) {
    int from = Math.max(0, bytes.limit() - TAIL);
    byte[] last = new byte[bytes.limit() - from];
    bytes.duplicate().position(from).get(last);
    String tail = new String(last, StandardCharsets.ISO_8859_1);
    return !tail.contains("%%EOF") && !tail.contains("startxref");
  }

  /** The bytes of a file that is no larger, and unpacks to no more, than it may. */
  static TimedBytes bytes(SourceFile file, ReadLimits limits, TimeLimit time) throws IOException {
    long size = Files.size(file.path());
    if (size > limits.fileBytes() || size > Integer.MAX_VALUE) {
      String most = limits.fileBytes() / (1 << 20) + " MB";
      throw new UnreadableFileException(
          file.name(), "too-large", "the file is larger than " + most + ".", null);
    }
    TimedBytes bytes = TimedBytes.of(file.path(), time);
    StreamSizes.check(bytes.all(), file, limits, time);
    return bytes;
  }
}
