package org.intersession.bot.consultations.tools;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.intersession.integrations.TableDocument;

/** A matrix after a drafter worked in it. */
final class EditedMatrix {
  private EditedMatrix() {}

  /** Fills in a row, turns the order of all round and saves it beside the first. */
  static Path answer(Path matrix, String number, String response, String status)
      throws IOException {
    List<List<String>> rows = new ArrayList<>(Run.rows(matrix));
    List<String> headings = rows.remove(0);
    for (int i = 0; i < rows.size(); i++) {
      List<String> row = new ArrayList<>(rows.get(i));
      if (row.get(headings.indexOf("No.")).equals(number)) {
        row.set(headings.indexOf("Secretariat’s response"), response);
        row.set(headings.indexOf("Status"), status);
      }
      rows.set(i, row);
    }
    Collections.reverse(rows);
    Path edited = matrix.resolveSibling("edited-" + matrix.getFileName());
    MatrixFile file = new MatrixFile(edited);
    file.write(file.writer(), table(headings, rows));
    return edited;
  }

  private static TableDocument table(List<String> headings, List<List<String>> rows) {
    List<TableDocument.Column> columns =
        headings.stream().map(each -> new TableDocument.Column(each, each, 1)).toList();
    return new TableDocument("edited", "", "en", false, columns, rows, null, List.of());
  }
}
