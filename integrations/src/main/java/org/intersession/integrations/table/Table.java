package org.intersession.integrations.table;

import java.util.List;

/**
 * A table as rows of cells; a cell that is merged with the one above holds the same text.
 *
 * @param name of the sheet, or empty
 */
record Table(String name, List<List<String>> rows) {
  Table {
    rows = List.copyOf(rows);
  }
}
