package org.intersession.integrations;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads one kind of file of rows (text with separators, a spreadsheet's first sheet), row by row,
 * so that a long one costs no more memory than a short one. Found by {@link
 * java.util.ServiceLoader}, so that the command line reads without Spring.
 */
public interface RowReader {
  /** Whether the file is of this kind, judged by its content. */
  boolean reads(SourceFile file) throws IOException;

  /**
   * Gives every row that is not blank, in order.
   *
   * @throws UnreadableFileException when the file is damaged, hostile or too large
   */
  void read(SourceFile file, ReadLimits limits, Consumer<Row> rows) throws IOException;

  /**
   * A row.
   *
   * @param number as a person counts it in the file, from 1
   * @param cells as text, blanks at the ends taken off
   */
  record Row(int number, List<String> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }
}
