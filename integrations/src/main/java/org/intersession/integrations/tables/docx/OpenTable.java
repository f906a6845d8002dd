package org.intersession.integrations.tables.docx;

import java.util.ArrayList;
import java.util.List;

/** The table that is being read; a table inside a cell counts as text of that cell. */
final class OpenTable {
  private final List<List<String>> rows = new ArrayList<>();
  private List<String> row = new ArrayList<>();
  private StringBuilder cell = new StringBuilder();
  private int depth;
  private int deleted;
  private boolean inText;

  List<List<String>> rows() {
    return rows;
  }

  void start(String element) {
    switch (element) {
      case "tbl" -> depth++;
      case "tr" -> row = depth == 1 ? new ArrayList<>() : row;
      case "tc" -> cell = depth == 1 ? new StringBuilder() : cell;
      case "del", "moveFrom" -> deleted++;
      case "t" -> inText = true;
      case "br", "cr" -> cell.append('\n');
      case "tab" -> cell.append('\t');
      case "p" -> {
        if (depth > 0 && !cell.isEmpty()) {
          cell.append('\n');
        }
      }
      default -> {
        // Formatting.
      }
    }
  }

  void end(String element) {
    switch (element) {
      case "tbl" -> depth--;
      case "tc" -> {
        if (depth == 1) {
          row.add(cell.toString().strip());
          cell = new StringBuilder();
        }
      }
      case "tr" -> {
        if (depth == 1) {
          rows.add(row);
        }
      }
      case "del", "moveFrom" -> deleted--;
      case "t" -> inText = false;
      default -> {
        // Formatting.
      }
    }
  }

  void text(String text) {
    if (inText && depth > 0 && deleted == 0) {
      cell.append(text);
    }
  }
}
