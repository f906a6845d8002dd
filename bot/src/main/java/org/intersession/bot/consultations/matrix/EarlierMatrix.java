package org.intersession.bot.consultations.matrix;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.intersession.bot.consultations.parties.PartyList;
import org.intersession.bot.messages.Messages;

/**
 * A matrix that a drafter worked in: rows may have been sorted, filtered, moved, added or taken
 * out, and columns rearranged. Its headings are known in every language.
 */
public final class EarlierMatrix {
  private static final Map<String, String> HEADINGS =
      meanings(MatrixColumn.KEYS, key -> "column." + key);
  private static final Map<String, Status> STATUSES =
      meanings(List.of(Status.values()), Status::key);

  private static final Pattern CONTINUED = Pattern.compile("(\\d{1,8}) \\((\\d{1,6})\\)");

  private final List<Entry> entries = new ArrayList<>();
  private final Map<Integer, SortedMap<Integer, Map<String, String>>> continued = new HashMap<>();
  private final List<String> notices = new ArrayList<>();

  private record Entry(int number, Map<String, String> cells) {
    String cell(String key) {
      return cells.getOrDefault(key, "");
    }
  }

  /**
   * Reads the rows of a file.
   *
   * @throws IllegalArgumentException when they have no headings of a matrix, as a sentence
   */
  public EarlierMatrix(List<List<String>> rows) {
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

  /** The matrix with the numbers, responses and statuses of the earlier one. */
  public Matrix onto(Matrix matrix, PartyList parties) {
    Map<MatrixRow, Entry> found = new IdentityHashMap<>();
    take(matrix, found, List.of("comment", "original", "proposed", "party"), parties);
    // A drafter may have corrected the Party of a row.
    take(matrix, found, List.of("comment", "original", "proposed"), parties);
    takeByNumber(matrix, found);
    int last = entries.stream().mapToInt(Entry::number).max().orElse(0);
    List<MatrixRow> rows = new ArrayList<>();
    for (MatrixRow row : matrix.rows()) {
      Entry entry = found.get(row);
      rows.add(entry == null ? row.numbered(++last) : answered(row, entry));
    }
    Set<Entry> taken = Set.copyOf(found.values());
    entries.stream().filter(each -> !taken.contains(each)).forEach(this::sayGone);
    return new Matrix(rows);
  }

  /** What could not be taken over, as sentences. */
  public List<String> notices() {
    return List.copyOf(notices);
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

  /** What each text means, in every language. */
  private static <T> Map<String, T> meanings(List<T> values, Function<T, String> key) {
    Map<String, T> meanings = new HashMap<>();
    for (T value : values) {
      for (Locale language : Messages.PAGE_LANGUAGES) {
        String text = MatrixText.MESSAGES.text(language, key.apply(value));
        meanings.put(Said.plain(text), value);
      }
    }
    return meanings;
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
    entries.add(new Entry(Integer.parseInt(number), cells));
  }

  /** A row with those that hold the rest of its texts, wherever they were sorted to. */
  private Entry whole(Entry entry) {
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
    return new Entry(entry.number(), cells);
  }

  private void sayOrphaned(int number) {
    notices.add("No. " + number + ": its first row is missing; the rest of it is left out.");
  }

  private static String start(Map<String, String> cells) {
    String text = cells.getOrDefault("comment", "");
    return text.length() > 60 ? text.substring(0, 60) + "…" : text;
  }

  private void take(
      Matrix matrix, Map<MatrixRow, Entry> found, List<String> keys, PartyList parties) {
    List<String> present = keys.stream().filter(this::hasColumn).toList();
    if (present.isEmpty() || present.equals(List.of("party"))) {
      return;
    }
    Set<Entry> taken = Set.copyOf(found.values());
    Map<String, Deque<Entry>> index = new HashMap<>();
    for (Entry entry : entries) {
      if (!taken.contains(entry)) {
        String key = String.join("\n", present.stream().map(entry::cell).map(Said::plain).toList());
        index.computeIfAbsent(key, any -> new ArrayDeque<>()).add(entry);
      }
    }
    for (MatrixRow row : matrix.rows()) {
      if (found.containsKey(row)) {
        continue;
      }
      for (String key : Said.keys(row, present, parties)) {
        Entry entry = index.getOrDefault(key, new ArrayDeque<>()).poll();
        if (entry != null) {
          found.put(row, entry);
          break;
        }
      }
    }
  }

  /**
   * Without any column that tells comments apart, the numbers are all there is: they count if no
   * comment came or went since.
   */
  private void takeByNumber(Matrix matrix, Map<MatrixRow, Entry> found) {
    if (hasColumn("comment") || hasColumn("original") || hasColumn("proposed")) {
      return;
    }
    if (entries.size() != matrix.rows().size()) {
      notices.add("It lacks the column with the comments, and other comments came in since.");
      return;
    }
    Map<Integer, Entry> byNumber = new HashMap<>();
    entries.forEach(entry -> byNumber.put(entry.number(), entry));
    for (MatrixRow row : matrix.rows()) {
      Entry entry = byNumber.get(row.number());
      if (entry != null) {
        found.put(row, entry);
      }
    }
  }

  private boolean hasColumn(String key) {
    return entries.stream().anyMatch(entry -> entry.cells().containsKey(key));
  }

  private MatrixRow answered(MatrixRow row, Entry entry) {
    return row.answered(entry.number(), entry.cell("response"), status(entry));
  }

  private Status status(Entry entry) {
    String text = entry.cell("status");
    Status status = STATUSES.get(Said.plain(text));
    if (status != null) {
      return status;
    }
    if (!text.isBlank()) {
      notices.add(
          "No. " + entry.number() + ": the status “" + text + "” is not known; it is open.");
    }
    return Status.OPEN;
  }

  private void sayGone(Entry entry) {
    String answer = entry.cell("response").isBlank() ? "" : " It had a response.";
    notices.add(
        "No. " + entry.number() + " of the earlier matrix is not among the comments." + answer);
  }
}
