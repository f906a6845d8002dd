package org.intersession.bot.consultations.rounds;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.intersession.bot.consultations.anchoring.Verdict;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where the comments of one round stand in the draft of the next. */
@Repository
final class CarriedStore {
  private final JdbcClient jdbc;

  CarriedStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A place without the comment itself. */
  record Place(
      Verdict verdict, int paragraph, List<Integer> candidates, @Nullable String decidedBy) {}

  void add(int consultation, int round, UUID comment, Place place) {
    jdbc.sql(
            """
            INSERT INTO consultation_carried
                (consultation, round, comment, verdict, paragraph, candidates)
            VALUES (?, ?, ?, ?, ?, ?)\
            """)
        .params(
            consultation,
            round,
            comment,
            place.verdict().name(),
            place.paragraph(),
            place.candidates().stream().map(String::valueOf).collect(Collectors.joining(" ")))
        .update();
  }

  boolean decide(int consultation, int round, UUID comment, int paragraph, String by) {
    return jdbc.sql(
                """
                UPDATE consultation_carried SET paragraph = ?, decided_by = ?
                WHERE consultation = ? AND round = ? AND comment = ? AND verdict = 'UNSURE'\
                """)
            .params(paragraph, by, consultation, round, comment)
            .update()
        == 1;
  }

  Map<UUID, Place> of(int consultation, int round) {
    Map<UUID, Place> places = new LinkedHashMap<>();
    jdbc.sql("SELECT * FROM consultation_carried WHERE consultation = ? AND round = ?")
        .params(consultation, round)
        .query(
            row -> {
              places.put(
                  row.getObject("comment", UUID.class),
                  new Place(
                      Verdict.valueOf(row.getString("verdict")),
                      row.getInt("paragraph"),
                      Arrays.stream(row.getString("candidates").split(" "))
                          .filter(number -> !number.isEmpty())
                          .map(Integer::valueOf)
                          .toList(),
                      row.getString("decided_by")));
            });
    return places;
  }
}
