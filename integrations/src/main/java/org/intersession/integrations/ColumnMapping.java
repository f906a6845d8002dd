package org.intersession.integrations;

import java.util.List;

/**
 * What the columns of a comment template hold, from the first on: recognised by their headings, or
 * set once by a person and remembered for the next file of the kind.
 */
public record ColumnMapping(List<Column> columns) {
  /** What a column holds. */
  public enum Column {
    NUMBER,
    PAGE,
    LINE,
    SECTION,
    PARAGRAPH,
    ORIGINAL,
    COMMENT,
    PROPOSED,
    PARTY,
    NAME,
    DATE,
    RESPONSE,
    OTHER
  }

  public ColumnMapping {
    columns = List.copyOf(columns);
  }

  /** What a column holds, counted from 0; beyond the last one it is unknown. */
  public Column column(int index) {
    return index < columns.size() ? columns.get(index) : Column.OTHER;
  }

  /** Whether rows can be read as comments: comment or proposed text, and one thing more. */
  public boolean isTemplate() {
    boolean words = columns.contains(Column.COMMENT) || columns.contains(Column.PROPOSED);
    return words && columns.stream().filter(column -> column != Column.OTHER).count() >= 2;
  }
}
