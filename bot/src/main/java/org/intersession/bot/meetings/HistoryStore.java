package org.intersession.bot.meetings;

import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What became of each meeting: a line for each change, never altered. */
@Repository
final class HistoryStore {
  private final JdbcClient jdbc;

  HistoryStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(int number, HistoryLine line) {
    jdbc.sql(
            """
            INSERT INTO meeting_history
                (meeting, at, event, prepared_by, confirmed_by, source, detail)
            VALUES (:meeting, :at, :event, :prepared, :confirmed, :source, :detail)\
            """)
        .param("meeting", number)
        .param("at", line.at().atOffset(ZoneOffset.UTC))
        .param("event", line.event())
        .param("prepared", line.preparedBy())
        .param("confirmed", line.confirmedBy())
        .param("source", line.source())
        .param("detail", line.detail())
        .update();
  }

  /** The history of a meeting, oldest first. */
  List<HistoryLine> of(int number) {
    return jdbc.sql("SELECT * FROM meeting_history WHERE meeting = :meeting ORDER BY id")
        .param("meeting", number)
        .query(
            (row, index) ->
                new HistoryLine(
                    row.getTimestamp("at").toInstant(),
                    row.getString("event"),
                    row.getString("prepared_by"),
                    row.getString("confirmed_by"),
                    row.getString("source"),
                    row.getString("detail")))
        .list();
  }
}
