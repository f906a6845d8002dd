package org.intersession.bot.consultations.matrix;

import java.util.Map;

/** A row of an earlier matrix: its number, and its cells by the names of their columns. */
record EarlierEntry(int number, Map<String, String> cells) {
  String cell(String key) {
    return cells.getOrDefault(key, "");
  }
}
