package org.intersession.integrations;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Puts comments back on the PDF that was sent out, as annotations with their threads. Found by
 * {@link java.util.ServiceLoader}.
 */
public interface AnnotatedPdfWriter {
  /**
   * Writes a copy of the PDF with the comments, proposed changes and review states on it. A quote
   * that stands once on its page is highlighted there; any other comment becomes a note.
   */
  void write(SourceFile original, ReadDocument comments, Path target) throws IOException;

  /** Writes the same annotations as XFDF, to be imported into the PDF by its readers. */
  void writeXfdf(SourceFile original, ReadDocument comments, Path target) throws IOException;

  /** Writes the same annotations as FDF. */
  void writeFdf(SourceFile original, ReadDocument comments, Path target) throws IOException;
}
