package org.intersession.integrations.crm;

import java.util.List;

/** What stands between the cells, by the first line. */
final class Separator {
  private Separator() {}

  static char of(String start) {
    String line = start.lines().filter(one -> !one.isBlank()).findFirst().orElse("");
    if (line.startsWith("sep=") && line.length() == 5) {
      return line.charAt(4);
    }
    char best = ',';
    for (char separator : List.of(';', '\t')) {
      if (count(line, separator) > count(line, best)) {
        best = separator;
      }
    }
    return best;
  }

  private static int count(String line, char separator) {
    boolean quoted = false;
    int count = 0;
    for (char c : line.toCharArray()) {
      if (c == '"') {
        quoted = !quoted;
      } else if (c == separator && !quoted) {
        count++;
      }
    }
    return count;
  }
}
