package org.intersession.integrations.table;

/**
 * The name of a cell, such as {@code B12}.
 *
 * @param column from 0, or -1 if the name is none
 * @param row from 1, or 0
 */
record CellName(int column, int row) {
  static CellName of(String name) {
    int column = 0;
    int at = 0;
    while (at < name.length() && at < 4 && name.charAt(at) >= 'A' && name.charAt(at) <= 'Z') {
      column = column * 26 + name.charAt(at) - 'A' + 1;
      at++;
    }
    String digits = name.substring(at);
    boolean numbered = digits.matches("\\d{1,7}");
    return new CellName(column - 1, numbered ? Integer.parseInt(digits) : 0);
  }
}
