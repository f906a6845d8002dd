package org.intersession.bot.crash;

import java.time.Duration;
import java.util.List;
import java.util.SortedMap;

/**
 * What came of the rounds.
 *
 * @param comments that were acknowledged
 * @param states of the ledger's mails at the kills
 * @param recoveries from each kill, the new start included, until every letter had left
 */
record CommentVerdict(
    int rounds,
    int invitations,
    int comments,
    SortedMap<String, Integer> states,
    List<Duration> recoveries,
    List<String> misses) {
  private static final List<String> STATES =
      List.of("PENDING", "SENDING", "SENT", "UNKNOWN", "FAILED");

  /** Whether the kills met every state so often. */
  boolean everyStateMet(int times) {
    return STATES.stream().allMatch(state -> states.getOrDefault(state, 0) >= times);
  }

  String table() {
    StringBuilder table =
        new StringBuilder("\n| state of the ledger's mails at the kill | times |\n|---|---|\n");
    STATES.forEach(
        state -> table.append("| %s | %d |%n".formatted(state, states.getOrDefault(state, 0))));
    table.append(
        "%n%d rounds, %d invitations, %d comments acknowledged, %d misses%n"
            .formatted(rounds, invitations, comments, misses.size()));
    List<Duration> sorted = recoveries.stream().sorted().toList();
    if (!sorted.isEmpty()) {
      table.append(
          "from the kill until every letter had left, the new start included: median %.1f s,"
                  .formatted(seconds(sorted.get(sorted.size() / 2)))
              + " longest %.1f s%n".formatted(seconds(sorted.get(sorted.size() - 1))));
    }
    misses.forEach(miss -> table.append(miss).append('\n'));
    return table.toString();
  }

  private static double seconds(Duration duration) {
    return duration.toMillis() / 1000.0;
  }
}
