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

  /** The row itself, or several where a text is too long for one cell. */
  static List<List<String>> parts(List<String> row) {
    int longest = row.stream().mapToInt(String::length).max().orElse(0);
    if (longest <= LONGEST) {
      return List.of(row);
    }
    List<List<String>> parts = new ArrayList<>();
    for (int from = 0; from < longest; from += LONGEST) {
      List<String> part = new ArrayList<>();
      for (String cell : row) {
        part.add(
            cell.substring(Math.min(from, cell.length()), Math.min(from + LONGEST, cell.length())));
      }
      if (from > 0) {
        part.set(0, row.get(0) + " (" + (parts.size() + 1) + ")");
      }
      parts.add(part);
    }
    return parts;
  }
}
