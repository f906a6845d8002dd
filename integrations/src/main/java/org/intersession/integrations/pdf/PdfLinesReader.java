package org.intersession.integrations.pdf;

import java.io.IOException;
import org.intersession.integrations.PageLines;
import org.intersession.integrations.PageLinesReader;
import org.intersession.integrations.ReadLimits;
import org.intersession.integrations.SourceFile;
import org.intersession.integrations.UnreadableFileException;

/** Reads the lines of a PDF. */
public final class PdfLinesReader implements PageLinesReader {
  /** Made by {@link java.util.ServiceLoader}. */
  public PdfLinesReader() {}

  @Override
  public PageLines lines(SourceFile file, ReadLimits limits) throws IOException {
    if (!new PdfCommentReader().reads(file)) {
      throw new UnreadableFileException(
          file.name(), "kind", "the file is no PDF, and only a PDF has pages and lines.", null);
    }
    return LineIndex.of(file, limits);
  }
}
