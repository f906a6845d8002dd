package org.intersession.integrations;

import java.io.IOException;
import java.util.List;

/** Reads the tables of a file that people worked in. Found by {@link java.util.ServiceLoader}. */
public interface TableReader {
  /** Whether the file is of its kind, by its content. */
  boolean reads(SourceFile file) throws IOException;

  /**
   * The rows of all tables, each as the text of its cells; lines are separated by a line feed.
   *
   * @throws UnreadableFileException when the file is damaged or too large
   */
  List<List<String>> rows(SourceFile file, ReadLimits limits) throws IOException;
}
