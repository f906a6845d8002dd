package org.intersession.bot.consultations.matrix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rows of an earlier matrix, whose headings are known in every language. */
final class EarlierRows {
  private static final Map<String, String> HEADINGS =
      Said.meanings(MatrixColumn.KEYS, key -> "column." + key);
  private static final Pattern CONTINUED = Pattern.compile("(\\d{1,8}) \\((\\d{1,6})\\)");

  private final List<EarlierEntry> entries = new ArrayList<>();
  private final Map<Integer, SortedMap<Integer, Map<String, String>>> continued = new HashMap<>();
  private final List<String> notices = new ArrayList<>();

  EarlierRows(List<List<String>> rows) {
    Map<Integer, String> columns = Map.of();
    Set<Integer> numbers = new HashSet<>();
    for (List<String> row : rows) {
      Map<Integer, String> headings = headings(row);
      if (headings.containsValue("number") && headings.size() >= 2) {
        columns = headings;
      } else if (!columns.isEmpty()) {
        read(row, columns, numbers);
      }
    }
    entries.replaceAll(this::whole);
    continued.keySet().removeAll(numbers);
    continued.keySet().forEach(this::sayOrphaned);
    if (columns.isEmpty()) {
      throw new IllegalArgumentException("It has no row with the headings of a matrix.");
    }
  }

  List<EarlierEntry> entries() {
    return entries;
  }

  /** What could not be read, as sentences. */
  List<String> notices() {
    return notices;
  }

  private static Map<Integer, String> headings(List<String> row) {
    Map<Integer, String> headings = new HashMap<>();
    for (int i = 0; i < row.size(); i++) {
      String key = HEADINGS.get(Said.plain(row.get(i)));
      if (key != null) {
        headings.put(i, key);
      }
    }
    return headings;
  }

  private void read(List<String> row, Map<Integer, String> columns, Set<Integer> numbers) {
    Map<String, String> cells = new HashMap<>();
    columns.forEach((at, key) -> cells.put(key, at < row.size() ? row.get(at) : ""));
    String number = cells.getOrDefault("number", "").strip();
    if (row.stream().allMatch(String::isBlank)) {
      return;
    }
    Matcher part = CONTINUED.matcher(number);
    if (part.matches()) {
      continued
          .computeIfAbsent(Integer.parseInt(part.group(1)), any -> new TreeMap<>())
          .put(Integer.parseInt(part.group(2)), cells);
      return;
    }
    if (!number.matches("[0-9]{1,8}")) {
      notices.add("A row without a number was added by hand and is left out: " + start(cells));
      return;
    }
    if (!numbers.add(Integer.parseInt(number))) {
      notices.add("No. " + number + " stands twice; the first row with it counts.");
      return;
    }
    entries.add(new EarlierEntry(Integer.parseInt(number), cells));
  }

  /** A row with those that hold the rest of its texts, wherever they were sorted to. */
  private EarlierEntry whole(EarlierEntry entry) {
    SortedMap<Integer, Map<String, String>> parts = continued.get(entry.number());
    if (parts == null) {
      return entry;
    }
    Map<String, String> cells = new HashMap<>(entry.cells());
    for (Map<String, String> part : parts.values()) {
      for (String key : List.of("original", "comment", "proposed", "replies", "response")) {
        cells.computeIfPresent(key, (same, text) -> text + part.getOrDefault(key, ""));
      }
    }
    return new EarlierEntry(entry.number(), cells);
  }

  private void sayOrphaned(int number) {
    notices.add("No. " + number + ": its first row is missing; the rest of it is left out.");
  }

  private static String start(Map<String, String> cells) {
    String text = cells.getOrDefault("comment", "");
    return text.length() > 60 ? text.substring(0, 60) + "…" : text;
  }
}
