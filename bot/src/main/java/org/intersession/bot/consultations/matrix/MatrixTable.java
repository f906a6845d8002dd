package org.intersession.bot.consultations.matrix;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.intersession.bot.consultations.Comment;
import org.intersession.integrations.TableDocument;

/** Lays a matrix out as a table. */
public final class MatrixTable {
  private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ur");

  private MatrixTable() {}

  /** The table with these columns; the document's name stands in its title. */
  public static TableDocument of(
      Matrix matrix,
      List<MatrixColumn> columns,
      MatrixText text,
      Heat heat,
      String document,
      List<String> notes) {
    String language = text.language().getLanguage();
    return new TableDocument(
        text.sentence("title", Map.of("document", document)),
        subtitle(matrix, text),
        language,
        RIGHT_TO_LEFT.contains(language),
        columns.stream()
            .map(each -> new TableDocument.Column(each.key(), text.heading(each), each.weight()))
            .toList(),
        matrix.rows().stream()
            .map(row -> columns.stream().map(column -> text.cell(column, row)).toList())
            .toList(),
        heat.strip(matrix, text),
        notes);
  }

  private static String subtitle(Matrix matrix, MatrixText text) {
    Set<String> authors = new LinkedHashSet<>();
    for (MatrixRow row : matrix.rows()) {
      Comment comment = row.comment();
      authors.add(comment.author().name());
    }
    authors.remove("");
    return text.sentence(
        "subtitle", Map.of("comments", matrix.rows().size(), "authors", authors.size()));
  }
}
