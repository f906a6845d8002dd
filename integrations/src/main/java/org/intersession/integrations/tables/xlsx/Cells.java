package org.intersession.integrations.tables.xlsx;

import java.util.ArrayList;
import java.util.List;

/** What a cell may hold. */
final class Cells {
  /** Excel holds 32,767 characters in a cell; the rest goes on in a row below. */
  private static final int LONGEST = 32_000;

  private static final String STARTS_FORMULA = "=+-@\t\r\0";

  private Cells() {}

  /** A text that no spreadsheet takes for a formula, not even after it went through CSV. */
  static String safe(String text) {
    String clean = text.isEmpty() ? text : withoutControls(text);
    return startsFormula(text) ? "'" + clean : clean;
  }

  /** The text as it was before {@link #safe}. */
  static String plain(String cell) {
    return cell.startsWith("'") && startsFormula(cell.substring(1)) ? cell.substring(1) : cell;
  }

  private static boolean startsFormula(String text) {
    return !text.isEmpty() && STARTS_FORMULA.indexOf(text.charAt(0)) >= 0;
  }

  private static String withoutControls(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            codePoint -> {
              boolean control = codePoint < ' ' && codePoint != '\n' && codePoint != '\t';
              boolean half = codePoint >= 0xd800 && codePoint <= 0xdfff;
              boolean none = codePoint == 0xfffe || codePoint == 0xffff;
              clean.appendCodePoint(control || half || none ? 0xfffd : codePoint);
            });
    return clean.toString();
  }

  /**
   * The row itself, or several where a text is too long for one cell.
   *
   * @param label the column in which the parts are counted
   */
  static List<List<String>> parts(List<String> row, int label) {
    List<List<String>> parts = new ArrayList<>();
    List<String> rest = row;
    while (parts.isEmpty() || rest.stream().anyMatch(cell -> !cell.isEmpty())) {
      List<String> part = new ArrayList<>(rest.stream().map(Cells::head).toList());
      rest = rest.stream().map(cell -> cell.substring(head(cell).length())).toList();
      if (!parts.isEmpty()) {
        part.set(label, row.get(label) + " (" + (parts.size() + 1) + ")");
      }
      parts.add(part);
    }
    return parts;
  }

  /** As much as one cell holds, without half a character at its end. */
  private static String head(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    boolean half = Character.isHighSurrogate(text.charAt(LONGEST - 1));
    return text.substring(0, half ? LONGEST - 1 : LONGEST);
  }
}
