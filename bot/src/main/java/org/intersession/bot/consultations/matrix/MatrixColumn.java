package org.intersession.bot.consultations.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A column of the matrix.
 *
 * @param key one of {@link #KEYS}
 * @param weight its width in relation to the others
 */
public record MatrixColumn(String key, int weight) {
  /** All columns, in their usual order, with their usual widths. */
  public static final List<MatrixColumn> ALL =
      List.of(
          new MatrixColumn("number", 4),
          new MatrixColumn("section", 8),
          new MatrixColumn("paragraph", 10),
          new MatrixColumn("party", 11),
          new MatrixColumn("kind", 9),
          new MatrixColumn("original", 13),
          new MatrixColumn("comment", 18),
          new MatrixColumn("proposed", 13),
          new MatrixColumn("replies", 9),
          new MatrixColumn("response", 12),
          new MatrixColumn("status", 8),
          new MatrixColumn("source", 10));

  /** The names of all columns. */
  public static final List<String> KEYS = ALL.stream().map(MatrixColumn::key).toList();

  /**
   * Reads a template: names of columns, separated by commas or one on each line, each with its
   * width if wanted ({@code comment 25}); what follows a hash sign is a remark.
   *
   * @throws IllegalArgumentException when a name is unknown, as a sentence
   */
  public static List<MatrixColumn> template(String text) {
    List<MatrixColumn> columns = new ArrayList<>();
    for (String line : text.replaceAll("#[^\n]*", "").split("[,\n]")) {
      String[] words = line.strip().toLowerCase(Locale.ROOT).split("[\\s:]+");
      if (words[0].isEmpty()) {
        continue;
      }
      MatrixColumn usual = named(words[0]);
      boolean width = words.length > 1 && words[1].matches("[1-9][0-9]?");
      columns.add(width ? new MatrixColumn(usual.key(), Integer.parseInt(words[1])) : usual);
    }
    if (columns.isEmpty()) {
      throw new IllegalArgumentException("The template names no columns.");
    }
    return columns;
  }

  private static MatrixColumn named(String key) {
    return ALL.stream()
        .filter(column -> column.key().equals(key))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "There is no column named "
                        + key
                        + ". The columns are: "
                        + String.join(", ", KEYS)
                        + "."));
  }
}
