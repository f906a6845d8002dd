package org.intersession.bot.consultations.drops;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.intersession.bot.consultations.rounds.Voice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The files that were handed in. */
@Repository
final class DropStore {
  private final JdbcClient jdbc;

  DropStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The number of the next one; another that is being numbered is waited for. */
  int nextNumber(int consultation) {
    jdbc.sql("SELECT pg_advisory_xact_lock(750, ?)")
        .param(consultation)
        .query((row, index) -> 0)
        .single();
    return jdbc.sql(
            "SELECT coalesce(max(number), 0) + 1 FROM consultation_drop WHERE consultation = ?")
        .param(consultation)
        .query(Integer.class)
        .single();
  }

  void add(Drop drop) {
    jdbc.sql(
            """
            INSERT INTO consultation_drop
                (consultation, number, round, party, person, releases, file, given_name, name,
                 late, state, received_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
            """)
        .params(
            Arrays.asList(
                drop.voice().consultation(),
                drop.number(),
                drop.round(),
                drop.voice().party(),
                drop.voice().person(),
                drop.voice().releases(),
                drop.file(),
                drop.given(),
                drop.name(),
                drop.late(),
                drop.state().name(),
                drop.at().atOffset(ZoneOffset.UTC)))
        .update();
  }

  void settle(Drop drop, Drop.State state, int comments) {
    jdbc.sql(
            """
            UPDATE consultation_drop SET state = ?, comments = ?
            WHERE consultation = ? AND number = ?\
            """)
        .params(state.name(), comments, drop.voice().consultation(), drop.number())
        .update();
  }

  /** One, held until the transaction ends. */
  Optional<Drop> hold(int consultation, int number) {
    return jdbc.sql(
            "SELECT * FROM consultation_drop WHERE consultation = ? AND number = ? FOR UPDATE")
        .params(consultation, number)
        .query(DropStore::drop)
        .optional();
  }

  Optional<Drop> find(int consultation, int number) {
    return jdbc.sql("SELECT * FROM consultation_drop WHERE consultation = ? AND number = ?")
        .params(consultation, number)
        .query(DropStore::drop)
        .optional();
  }

  List<Drop> of(int consultation, int round) {
    return jdbc.sql(
            "SELECT * FROM consultation_drop WHERE consultation = ? AND round = ? ORDER BY number")
        .params(consultation, round)
        .query(DropStore::drop)
        .list();
  }

  private static Drop drop(ResultSet row, int index) throws SQLException {
    return new Drop(
        new Voice(
            row.getInt("consultation"),
            row.getString("party"),
            row.getObject("person", Long.class),
            row.getBoolean("releases")),
        row.getInt("number"),
        row.getInt("round"),
        row.getLong("file"),
        row.getString("given_name"),
        row.getString("name"),
        row.getBoolean("late"),
        Drop.State.valueOf(row.getString("state")),
        row.getInt("comments"),
        row.getTimestamp("received_at").toInstant());
  }
}
