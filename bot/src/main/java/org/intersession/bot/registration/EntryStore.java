package org.intersession.bot.registration;

import java.time.ZoneOffset;
import java.util.List;
import org.intersession.bot.meetings.MeetingFacts.Held;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The holdings that stand in each registered person's calendar. */
@Repository
final class EntryStore {
  private final JdbcClient jdbc;

  EntryStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Held> of(long registration) {
    return jdbc.sql("SELECT * FROM registration_entry WHERE registration = ? ORDER BY holding")
        .param(registration)
        .query(
            (row, index) ->
                new Held(
                    row.getInt("holding"),
                    row.getTimestamp("starts").toInstant(),
                    row.getTimestamp("ends").toInstant()))
        .list();
  }

  void put(long registration, Held held) {
    jdbc.sql(
            """
            INSERT INTO registration_entry (registration, holding, starts, ends)
            VALUES (:registration, :holding, :starts, :ends)
            ON CONFLICT (registration, holding)
            DO UPDATE SET starts = excluded.starts, ends = excluded.ends\
            """)
        .param("registration", registration)
        .param("holding", held.index())
        .param("starts", held.start().atOffset(ZoneOffset.UTC))
        .param("ends", held.end().atOffset(ZoneOffset.UTC))
        .update();
  }

  void remove(long registration, int holding) {
    jdbc.sql("DELETE FROM registration_entry WHERE registration = ? AND holding = ?")
        .params(registration, holding)
        .update();
  }
}
