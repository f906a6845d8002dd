package org.intersession.bot.consultations.rounds;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The numbers that comments have in the matrix: given once, and the same ever after. */
@Repository
final class NumberStore {
  private final JdbcClient jdbc;

  NumberStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The numbers of a round's comments; those without one get the next, in this order. In the
   * caller's transaction.
   */
  Map<UUID, Integer> of(int consultation, int round, List<UUID> comments) {
    Map<UUID, Integer> numbers = read(consultation, round);
    if (numbers.keySet().containsAll(comments)) {
      return numbers;
    }
    jdbc.sql("SELECT pg_advisory_xact_lock(751, ?)")
        .param(consultation)
        .query((row, index) -> 0)
        .single();
    Map<UUID, Integer> held = read(consultation, round);
    int last = held.values().stream().mapToInt(number -> number).max().orElse(0);
    for (UUID comment : comments) {
      if (!held.containsKey(comment)) {
        last++;
        held.put(comment, last);
        jdbc.sql(
                "INSERT INTO consultation_number (consultation, round, number, comment)"
                    + " VALUES (?, ?, ?, ?)")
            .params(consultation, round, last, comment)
            .update();
      }
    }
    return held;
  }

  private Map<UUID, Integer> read(int consultation, int round) {
    Map<UUID, Integer> numbers = new HashMap<>();
    jdbc.sql("SELECT comment, number FROM consultation_number WHERE consultation = ? AND round = ?")
        .params(consultation, round)
        .query(
            row -> {
              numbers.put(row.getObject("comment", UUID.class), row.getInt("number"));
            });
    return numbers;
  }
}
