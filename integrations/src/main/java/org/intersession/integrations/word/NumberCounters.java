package org.intersession.integrations.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.intersession.integrations.word.Numbering.Level;
import org.intersession.integrations.word.Numbering.ListDefinition;
import org.intersession.integrations.word.Numbering.ListUse;
import org.jspecify.annotations.Nullable;

/** Counts the lists as the text goes on, and writes each number as Word prints it. */
final class NumberCounters {
  private static final int NOT_STARTED = Integer.MIN_VALUE;

  private final Numbering numbering;
  private final Map<String, int[]> counters = new HashMap<>();
  private final Set<String> startsDone = new HashSet<>();

  /** A number as printed; the list and level that it belongs to. */
  record Printed(String text, String list, int level, String format) {}

  NumberCounters(Numbering numbering) {
    this.numbering = numbering;
  }

  /** The number of the next paragraph on a level of a list, or {@code null} if there is no list. */
  @Nullable Printed next(String use, int index) {
    ListUse list = numbering.use(use);
    ListDefinition definition = list == null ? null : numbering.definition(list);
    if (list == null || definition == null) {
      return null;
    }
    int at = Math.max(0, Math.min(index, Numbering.LEVELS - 1));
    Level level = Numbering.level(list, definition, at);
    if (level == null) {
      return null;
    }
    int[] counts = counters.computeIfAbsent(definition.id, id -> notStarted());
    count(list, definition, counts, at);
    return new Printed(print(list, definition, counts, level), definition.id, at, level.format);
  }

  private static int[] notStarted() {
    int[] counts = new int[Numbering.LEVELS];
    java.util.Arrays.fill(counts, NOT_STARTED);
    return counts;
  }

  private void count(ListUse use, ListDefinition definition, int[] counts, int at) {
    for (int i = 0; i <= at; i++) {
      Integer start = use.starts[i];
      if (start != null && startsDone.add(use.id + "/" + i)) {
        counts[i] = i == at ? start - 1 : start;
      } else if (counts[i] == NOT_STARTED) {
        Level level = Numbering.level(use, definition, i);
        int first = level == null ? 1 : level.start;
        counts[i] = i == at ? first - 1 : first;
      }
    }
    counts[at]++;
    for (int deeper = at + 1; deeper < Numbering.LEVELS; deeper++) {
      if (restarts(Numbering.level(use, definition, deeper), at)) {
        counts[deeper] = NOT_STARTED;
      }
    }
  }

  /** A level starts again after any level above it, or after the one that it names, or never. */
  private static boolean restarts(@Nullable Level deeper, int after) {
    if (deeper == null || deeper.restart < 0) {
      return true;
    }
    return deeper.restart > 0 && after < deeper.restart;
  }

  private static String print(ListUse use, ListDefinition definition, int[] counts, Level level) {
    StringBuilder printed = new StringBuilder();
    String text = level.format.equals("bullet") ? "" : level.text;
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      int other = i + 1 < text.length() ? text.charAt(i + 1) - '1' : -1;
      if (character != '%' || other < 0 || other >= Numbering.LEVELS) {
        printed.append(character);
        continue;
      }
      i++;
      Level of = Numbering.level(use, definition, other);
      if (of != null) {
        int value = counts[other] == NOT_STARTED ? of.start : counts[other];
        printed.append(
            NumberFormat.format(
                level.legal && !of.format.equals("none") ? "decimal" : of.format, value));
      }
    }
    return printed.toString().strip();
  }
}
