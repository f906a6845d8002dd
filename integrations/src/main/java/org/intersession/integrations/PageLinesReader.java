package org.intersession.integrations;

import java.io.IOException;

/** Reads where the lines of a laid-out text stand. Found by {@link java.util.ServiceLoader}. */
public interface PageLinesReader {
  /**
   * The lines of a text, by page and line.
   *
   * @throws UnreadableFileException when the file is not laid out in pages or cannot be read
   */
  PageLines lines(SourceFile file, ReadLimits limits) throws IOException;
}
