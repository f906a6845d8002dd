package org.intersession.integrations;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table to be handed to people, in whatever format they work with.
 *
 * @param language of the headings, as a language tag
 * @param notes sentences that stand below the table
 */
public record TableDocument(
    String title,
    String subtitle,
    String language,
    boolean rightToLeft,
    List<Column> columns,
    List<List<String>> rows,
    @Nullable HeatStrip heat,
    List<String> notes) {
  /** Keeps copies. */
  public TableDocument {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    notes = List.copyOf(notes);
  }

  /**
   * A column.
   *
   * @param key its stable name, for example {@code response}
   * @param weight its width in relation to the others
   */
  public record Column(String key, String heading, int weight) {}

  /**
   * How many comments each paragraph has from each region.
   *
   * @param description what it shows, as a sentence for those who do not see it
   * @param counts one list for each region, one number for each paragraph
   */
  public record HeatStrip(
      String title,
      String description,
      List<String> regions,
      List<String> paragraphs,
      List<List<Integer>> counts) {
    /** Keeps copies. */
    public HeatStrip {
      regions = List.copyOf(regions);
      paragraphs = List.copyOf(paragraphs);
      counts = counts.stream().map(List::copyOf).toList();
    }

    /** The most comments that one region has on one paragraph. */
    public int most() {
      return counts.stream().flatMap(List::stream).mapToInt(Integer::intValue).max().orElse(0);
    }
  }
}
