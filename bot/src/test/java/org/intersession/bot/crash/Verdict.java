package org.intersession.bot.crash;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;

/**
 * What came of the rounds.
 *
 * @param states of the ledger's rows at the kills
 * @param lateness the longest time after an answer at which a reminder still left
 * @param undecided how many wait for a person
 */
record Verdict(
    int rounds,
    int arrived,
    SortedMap<String, Integer> troubles,
    SortedMap<String, Integer> states,
    List<Duration> recoveries,
    Duration lateness,
    int undecided,
    List<String> misses) {
  private static final List<String> STATES =
      List.of("PENDING", "SENDING", "SENT", "UNKNOWN", "FAILED");

  /** The longest time from a kill until everything that was due had left. */
  Duration longestRecovery() {
    return recoveries.stream().max(Comparator.naturalOrder()).orElse(Duration.ZERO);
  }

  /** Whether the kills met every state so often. */
  boolean everyStateMet(int times) {
    return STATES.stream().allMatch(state -> states.getOrDefault(state, 0) >= times);
  }

  String table() {
    StringBuilder table = new StringBuilder("\n| trouble besides the kill | rounds |\n|---|---|\n");
    troubles.forEach((name, times) -> row(table, name, times));
    table.append("\n| state of the ledger's rows at the kill | times |\n|---|---|\n");
    STATES.forEach(state -> row(table, state, states.getOrDefault(state, 0)));
    List<Duration> sorted = recoveries.stream().sorted(Comparator.naturalOrder()).toList();
    table.append(
        "\n%d rounds, %d reminders arrived, %d wait for a person, %d misses%n"
            .formatted(rounds, arrived, undecided, misses.size()));
    if (!sorted.isEmpty()) {
      table.append(
          "recovery: median %.1f s, longest %.1f s%n"
              .formatted(
                  seconds(sorted.get(sorted.size() / 2)), seconds(sorted.get(sorted.size() - 1))));
    }
    table.append("longest time after an answer: %.1f s%n".formatted(seconds(lateness)));
    misses.forEach(miss -> table.append(miss).append('\n'));
    return table.toString();
  }

  private static void row(StringBuilder table, String name, int times) {
    table.append("| ").append(name).append(" | ").append(times).append(" |\n");
  }

  private static double seconds(Duration duration) {
    return duration.toMillis() / 1000.0;
  }
}
