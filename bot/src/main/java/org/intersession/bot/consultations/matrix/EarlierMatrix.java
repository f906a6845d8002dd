package org.intersession.bot.consultations.matrix;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.intersession.bot.consultations.parties.PartyList;

/**
 * A matrix that a drafter worked in: rows may have been sorted, filtered, moved, added or taken
 * out, and columns rearranged.
 */
public final class EarlierMatrix {
  private static final Map<String, Status> STATUSES =
      Said.meanings(List.of(Status.values()), Status::key);

  private final List<EarlierEntry> entries;
  private final List<String> notices;

  /**
   * Reads the rows of a file.
   *
   * @throws IllegalArgumentException when they have no headings of a matrix, as a sentence
   */
  public EarlierMatrix(List<List<String>> rows) {
    EarlierRows read = new EarlierRows(rows);
    this.entries = read.entries();
    this.notices = read.notices();
  }

  /** The matrix with the numbers, responses and statuses of the earlier one. */
  public Matrix onto(Matrix matrix, PartyList parties) {
    Map<MatrixRow, EarlierEntry> found = new IdentityHashMap<>();
    take(matrix, found, List.of("comment", "original", "proposed", "party"), parties);
    // A drafter may have corrected the Party of a row.
    take(matrix, found, List.of("comment", "original", "proposed"), parties);
    takeEdited(matrix, found, parties);
    takeByNumber(matrix, found);
    int last = entries.stream().mapToInt(EarlierEntry::number).max().orElse(0);
    List<MatrixRow> rows = new ArrayList<>();
    for (MatrixRow row : matrix.rows()) {
      EarlierEntry entry = found.get(row);
      rows.add(entry == null ? row.numbered(++last) : answered(row, entry));
    }
    Set<EarlierEntry> taken = Set.copyOf(found.values());
    entries.stream().filter(each -> !taken.contains(each)).forEach(this::sayGone);
    return new Matrix(rows);
  }

  /** What could not be taken over, as sentences. */
  public List<String> notices() {
    return List.copyOf(notices);
  }

  private void take(
      Matrix matrix, Map<MatrixRow, EarlierEntry> found, List<String> keys, PartyList parties) {
    List<String> present = keys.stream().filter(this::hasColumn).toList();
    if (present.isEmpty() || present.equals(List.of("party"))) {
      return;
    }
    Map<String, Deque<EarlierEntry>> index = open(found, present);
    for (MatrixRow row : matrix.rows()) {
      if (found.containsKey(row)) {
        continue;
      }
      for (String key : Said.keys(row, present, parties)) {
        EarlierEntry entry = index.getOrDefault(key, new ArrayDeque<>()).poll();
        if (entry != null) {
          found.put(row, entry);
          break;
        }
      }
    }
  }

  /** The entries that are not taken yet, by what they say in these columns. */
  private Map<String, Deque<EarlierEntry>> open(
      Map<MatrixRow, EarlierEntry> found, List<String> columns) {
    Set<EarlierEntry> taken = Set.copyOf(found.values());
    Map<String, Deque<EarlierEntry>> index = new HashMap<>();
    for (EarlierEntry entry : entries) {
      if (!taken.contains(entry)) {
        String key = String.join("\n", columns.stream().map(entry::cell).map(Said::plain).toList());
        index.computeIfAbsent(key, any -> new ArrayDeque<>()).add(entry);
      }
    }
    return index;
  }

  /** A comment whose words a drafter changed is known by the rest of its row, if by one alone. */
  private void takeEdited(Matrix matrix, Map<MatrixRow, EarlierEntry> found, PartyList parties) {
    List<String> columns = List.of("original", "proposed", "party");
    if (!hasColumn("comment") || !hasColumn("original") || !hasColumn("party")) {
      return;
    }
    Map<String, Deque<EarlierEntry>> index = open(found, columns);
    Map<String, List<MatrixRow>> rows = new HashMap<>();
    for (MatrixRow row : matrix.rows()) {
      if (!found.containsKey(row) && !row.comment().mark().exact().isBlank()) {
        Said.keys(row, columns, parties)
            .forEach(key -> rows.computeIfAbsent(key, any -> new ArrayList<>()).add(row));
      }
    }
    rows.forEach(
        (key, same) -> {
          Deque<EarlierEntry> there = index.getOrDefault(key, new ArrayDeque<>());
          if (same.size() == 1 && there.size() == 1 && !found.containsKey(same.get(0))) {
            found.put(same.get(0), there.element());
            sayEdited(there.element());
          }
        });
  }

  private void sayEdited(EarlierEntry entry) {
    notices.add(
        "No. "
            + entry.number()
            + ": its comment was edited in the table; the words as they were received stand,"
            + " and its response was kept. The table had: "
            + entry.cell("comment"));
  }

  /**
   * Without any column that tells comments apart, the numbers are all there is: they count if no
   * comment came or went since.
   */
  private void takeByNumber(Matrix matrix, Map<MatrixRow, EarlierEntry> found) {
    if (hasColumn("comment") || hasColumn("original") || hasColumn("proposed")) {
      return;
    }
    if (entries.size() != matrix.rows().size()) {
      notices.add("It lacks the column with the comments, and other comments came in since.");
      return;
    }
    Map<Integer, EarlierEntry> byNumber = new HashMap<>();
    entries.forEach(entry -> byNumber.put(entry.number(), entry));
    for (MatrixRow row : matrix.rows()) {
      EarlierEntry entry = byNumber.get(row.number());
      if (entry != null) {
        found.put(row, entry);
      }
    }
  }

  private boolean hasColumn(String key) {
    return entries.stream().anyMatch(entry -> entry.cells().containsKey(key));
  }

  private MatrixRow answered(MatrixRow row, EarlierEntry entry) {
    return row.answered(entry.number(), entry.cell("response"), status(entry));
  }

  private Status status(EarlierEntry entry) {
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

  private void sayGone(EarlierEntry entry) {
    String answer = entry.cell("response").isBlank() ? "" : " It had a response.";
    notices.add(
        "No. " + entry.number() + " of the earlier matrix is not among the comments." + answer);
  }
}
