package org.intersession.bot.consultations.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.intersession.bot.consultations.parties.PartyList;
import org.intersession.integrations.TableDocument.HeatStrip;
import org.jspecify.annotations.Nullable;

/** Counts comments by paragraph and region. */
public record Heat(PartyList parties) {
  @Nullable HeatStrip strip(Matrix matrix, MatrixText text) {
    Map<String, Map<Integer, Integer>> byRegion = new TreeMap<>();
    TreeSet<Integer> commented = new TreeSet<>();
    String other = text.sentence("heat.other", Map.of());
    for (MatrixRow row : matrix.rows()) {
      int paragraph = row.comment().mark().paragraph();
      if (paragraph >= 0) {
        commented.add(paragraph);
        byRegion
            .computeIfAbsent(region(row, text, other), any -> new TreeMap<>())
            .merge(paragraph, 1, Integer::sum);
      }
    }
    if (commented.isEmpty()) {
      return null;
    }
    List<List<Integer>> counts = new ArrayList<>();
    for (Map<Integer, Integer> counted : byRegion.values()) {
      counts.add(commented.stream().map(each -> counted.getOrDefault(each, 0)).toList());
    }
    return new HeatStrip(
        text.sentence("heat.title", Map.of()),
        text.sentence("heat.description", description(matrix, commented.size(), text)),
        List.copyOf(byRegion.keySet()),
        commented.stream().map(text::paragraph).toList(),
        counts);
  }

  private String region(MatrixRow row, MatrixText text, String other) {
    return parties
        .named(row.comment().author().party())
        .map(party -> party.region().name(text.language()))
        .filter(region -> !region.isEmpty())
        .orElse(other);
  }

  /** The paragraph with the most comments, and how many. */
  private static Map<String, ?> description(Matrix matrix, int paragraphs, MatrixText text) {
    Map<Integer, Integer> totals = new TreeMap<>();
    for (MatrixRow row : matrix.rows()) {
      totals.merge(row.comment().mark().paragraph(), 1, Integer::sum);
    }
    totals.remove(-1);
    int most = totals.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    int first =
        totals.entrySet().stream()
            .filter(each -> each.getValue() == most)
            .mapToInt(Map.Entry::getKey)
            .findFirst()
            .orElse(-1);
    return Map.of("paragraphs", paragraphs, "paragraph", text.paragraph(first), "most", most);
  }
}
