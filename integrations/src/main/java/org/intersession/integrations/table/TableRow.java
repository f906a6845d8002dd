package org.intersession.integrations.table;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.intersession.integrations.ColumnMapping;
import org.intersession.integrations.ColumnMapping.Column;
import org.intersession.integrations.ReadComment;
import org.intersession.integrations.ReadComment.Place;
import org.intersession.integrations.markup.PdfDate;

/** A row under a heading, as one comment. */
record TableRow(List<String> cells, List<String> heading, ColumnMapping mapping) {
  private static final Pattern DIGITS = Pattern.compile("\\p{Nd}{1,7}");

  /** Whether somebody said something in it. */
  boolean isFilled() {
    return !text(Column.COMMENT).isEmpty() || !text(Column.PROPOSED).isEmpty();
  }

  /** The comment; columns of no known meaning follow its text under their headings. */
  ReadComment comment(String id, String sender, int mostCharacters) {
    String proposed = text(Column.PROPOSED);
    return new ReadComment(
        id,
        null,
        author(sender),
        "",
        PdfDate.parse(text(Column.DATE)),
        cut(words(), mostCharacters),
        cut(text(Column.ORIGINAL), mostCharacters),
        false,
        false,
        proposed.isEmpty() ? null : cut(proposed, mostCharacters),
        place());
  }

  private String author(String sender) {
    String party = text(Column.PARTY);
    String name = text(Column.NAME);
    return !party.isEmpty() ? party : !sender.isEmpty() ? sender : name;
  }

  private Place place() {
    return new Place(
        -1,
        -1,
        -1,
        number(Column.PAGE),
        number(Column.LINE),
        text(Column.SECTION),
        text(Column.PARAGRAPH));
  }

  private String words() {
    StringBuilder words = new StringBuilder(text(Column.COMMENT));
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i).strip();
      boolean known = mapping.column(i) != Column.OTHER;
      if (!known && !cell.isEmpty() && !cell.equals(i > 0 ? cells.get(i - 1).strip() : "")) {
        String name = i < heading.size() ? heading.get(i).strip().replace('\n', ' ') : "";
        words.append(words.isEmpty() ? "" : "\n").append(name.isEmpty() ? "" : name + ": ");
        words.append(cell);
      }
    }
    return words.toString();
  }

  /** The cells of a meaning, each wording once. */
  private String text(Column column) {
    Set<String> texts = new LinkedHashSet<>();
    for (int i = 0; i < cells.size(); i++) {
      if (mapping.column(i) == column && !cells.get(i).isBlank()) {
        texts.add(cells.get(i).strip());
      }
    }
    return String.join("\n", texts);
  }

  /** The first number of a cell ("p. 12-13" begins on page 12), or 0. */
  private int number(Column column) {
    Matcher digits = DIGITS.matcher(text(column));
    return digits.find() ? Integer.parseInt(digits.group()) : 0;
  }

  private static String cut(String text, int most) {
    return text.substring(0, Math.min(text.length(), most));
  }
}
