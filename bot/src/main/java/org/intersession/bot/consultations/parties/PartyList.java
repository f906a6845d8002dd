package org.intersession.bot.consultations.parties;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The instrument's own list of Parties and observers. */
public record PartyList(List<Party> parties) {
  /** No list: everyone is named as they name themselves. */
  public static final PartyList NONE = new PartyList(List.of());

  /** Keeps a copy. */
  public PartyList {
    parties = List.copyOf(parties);
  }

  /**
   * Reads a table with the headings {@code code name_en name_fr ... order region} and, where there
   * are any, {@code observer} and what regions are called, {@code region_fr ...}, at one Party of
   * the region at least; tabs, semicolons or commas.
   *
   * @throws IllegalArgumentException when a needed heading is missing, as a sentence
   */
  public static PartyList read(Path file) throws IOException {
    List<List<String>> rows = TextTable.read(file);
    Map<String, Integer> columns = new HashMap<>();
    List<String> headings = rows.isEmpty() ? List.of() : rows.get(0);
    for (int i = 0; i < headings.size(); i++) {
      columns.put(headings.get(i).toLowerCase(Locale.ROOT), i);
    }
    if (!columns.containsKey("name_en")) {
      throw new IllegalArgumentException(
          file.getFileName() + ": its first line must name the columns, at least name_en.");
    }
    Map<String, Map<String, String>> regions = new HashMap<>();
    for (List<String> row : rows.subList(1, rows.size())) {
      regions
          .computeIfAbsent(cell(row, columns, "region"), any -> new HashMap<>())
          .putAll(said(row, columns, "region_"));
    }
    List<Party> parties = new ArrayList<>();
    for (List<String> row : rows.subList(1, rows.size())) {
      parties.add(party(row, columns, parties.size(), regions));
    }
    return new PartyList(parties);
  }

  private static Party party(
      List<String> row,
      Map<String, Integer> columns,
      int position,
      Map<String, Map<String, String>> regions) {
    String order = cell(row, columns, "order");
    String region = cell(row, columns, "region");
    String observer = cell(row, columns, "observer").toLowerCase(Locale.ROOT);
    return new Party(
        cell(row, columns, "code"),
        said(row, columns, "name_"),
        order.matches("[0-9]{1,9}") ? Integer.parseInt(order) : position,
        region.isEmpty()
            ? Party.Region.NONE
            : new Party.Region(region, regions.getOrDefault(region, Map.of())),
        List.of("1", "y", "yes", "true", "observer").contains(observer));
  }

  /** What the columns of a kind say, by the language after it in their headings. */
  private static Map<String, String> said(
      List<String> row, Map<String, Integer> columns, String kind) {
    Map<String, String> said = new HashMap<>();
    for (String column : columns.keySet()) {
      String cell = cell(row, columns, column);
      if (column.startsWith(kind) && !cell.isBlank()) {
        said.put(column.substring(kind.length()), cell);
      }
    }
    return said;
  }

  private static String cell(List<String> row, Map<String, Integer> columns, String name) {
    Integer at = columns.get(name);
    return at == null || at >= row.size() ? "" : row.get(at);
  }

  /** The Party of exactly this name, in any of its languages, or code. */
  public Optional<Party> named(String name) {
    String wanted = Names.plain(name);
    return parties.stream()
        .filter(
            party ->
                party.code().equalsIgnoreCase(name.strip()) && !party.code().isEmpty()
                    || party.names().values().stream().map(Names::plain).anyMatch(wanted::equals))
        .findFirst();
  }
}
