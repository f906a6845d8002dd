package org.intersession.bot.people;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import org.intersession.integrations.ReadLimits;
import org.intersession.integrations.RowReader;
import org.intersession.integrations.SourceFile;
import org.intersession.integrations.UnreadableFileException;

/** A file of rows under a heading, whichever kind of file it is. */
final class Rows {
  private Rows() {}

  /** A row with its cells by the names of their columns; what is absent is empty. */
  record Line(int number, Map<String, String> cells) {
    String get(String... columns) {
      for (String column : columns) {
        String cell = cells.getOrDefault(column, "");
        if (!cell.isBlank()) {
          return cell.strip();
        }
      }
      return "";
    }

    boolean longer() {
      return cells.containsKey("");
    }
  }

  /** Gives every row under the first, which names the columns. */
  static List<String> read(SourceFile file, ReadLimits limits, Consumer<Line> lines)
      throws IOException {
    List<String> heading = new ArrayList<>();
    reader(file)
        .read(
            file,
            limits,
            row -> {
              if (heading.isEmpty()) {
                row.cells().forEach(cell -> heading.add(column(cell)));
              } else {
                lines.accept(line(heading, row));
              }
            });
    return heading;
  }

  private static RowReader reader(SourceFile file) throws IOException {
    for (RowReader reader : ServiceLoader.load(RowReader.class)) {
      if (reader.reads(file)) {
        return reader;
      }
    }
    throw new UnreadableFileException(
        file.name(), "unknown-type", "The file is neither a CSV nor an Excel file (.xlsx).", null);
  }

  /** A column's name as it is compared. */
  static String column(String heading) {
    return PartyNames.fold(heading).replace(' ', '-');
  }

  private static Line line(List<String> heading, RowReader.Row row) {
    Map<String, String> cells = new HashMap<>();
    for (int i = 0; i < row.cells().size(); i++) {
      String column = i < heading.size() ? heading.get(i) : "";
      String cell = row.cells().get(i);
      if (!cell.isBlank()) {
        cells.putIfAbsent(column, cell);
      }
    }
    return new Line(row.number(), cells);
  }
}
