package org.intersession.integrations.table;

import java.util.ArrayList;
import java.util.List;
import org.intersession.integrations.ColumnMapping;
import org.intersession.integrations.ColumnMapping.Column;
import org.intersession.integrations.ReadComment;
import org.intersession.integrations.ReadLimits;
import org.intersession.integrations.SourceFile;
import org.intersession.integrations.UnreadableFileException;
import org.jspecify.annotations.Nullable;

/** Makes comments of the filled rows of tables. */
final class TableComments {
  private final SourceFile file;
  private final ReadLimits limits;
  private final @Nullable ColumnMapping given;
  private final List<ReadComment> comments = new ArrayList<>();
  private final List<String> notices = new ArrayList<>();
  private String sender = "";
  private @Nullable ColumnMapping found;

  TableComments(SourceFile file, ReadLimits limits, @Nullable ColumnMapping given) {
    this.file = file;
    this.limits = limits;
    this.given = given;
  }

  List<ReadComment> comments() {
    return comments;
  }

  List<String> notices() {
    return notices;
  }

  /** The columns of the first table that was recognised, to be remembered. */
  @Nullable ColumnMapping mapping() {
    return found;
  }

  /** Reads a table: who sent it from the rows above its heading, a comment from each below. */
  void read(Table table, int number) throws UnreadableFileException {
    ColumnMapping mapping = given;
    List<String> heading = List.of();
    for (int i = 0; i < table.rows().size(); i++) {
      List<String> row = table.rows().get(i);
      ColumnMapping headed = Headings.of(row);
      if (headed.isTemplate() && isHeading(row)) {
        mapping = given == null ? headed : given;
        heading = row;
      } else if (mapping == null || given != null && heading.isEmpty() && i == 0) {
        noteSender(row);
      } else {
        add(new TableRow(row, heading, mapping), label(table, number, i));
      }
    }
    if (mapping != null && found == null) {
      found = mapping;
    }
  }

  /** Headings are short and all different; a filled row hardly is both and all known words. */
  private static boolean isHeading(List<String> row) {
    List<String> cells = row.stream().filter(cell -> !cell.isBlank()).toList();
    return cells.size() > 1
        && cells.stream().allMatch(cell -> cell.length() < 120)
        && cells.stream().filter(cell -> Headings.column(cell) != Column.OTHER).count() * 2
            >= cells.size();
  }

  /** A row such as "Country | Uruguay" above the table says who fills it in. */
  private void noteSender(List<String> row) {
    List<String> cells = row.stream().filter(cell -> !cell.isBlank()).distinct().toList();
    if (cells.size() == 2 && Headings.column(cells.get(0)) == Column.PARTY) {
      sender = cells.get(1).strip();
    } else if (cells.size() == 2
        && sender.isEmpty()
        && Headings.column(cells.get(0)) == Column.NAME) {
      sender = cells.get(1).strip();
    }
  }

  private void add(TableRow row, String id) throws UnreadableFileException {
    if (!row.isFilled()) {
      return;
    }
    if (comments.size() >= limits.comments()) {
      throw new UnreadableFileException(
          file.name(), "too-large", "it has more than " + limits.comments() + " comments.", null);
    }
    comments.add(row.comment(id, sender, limits.commentCharacters()));
  }

  private static String label(Table table, int number, int row) {
    String name = table.name().isEmpty() ? "table " + number : table.name();
    return name + " row " + (row + 1);
  }
}
