package org.intersession.bot.consultations.rounds;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The silence procedures. */
@Repository
final class SilenceStore {
  private final JdbcClient jdbc;

  SilenceStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A written objection. */
  record Objection(String party, String said, Instant at) {}

  /** Keeps it as it is now. */
  void save(Silence silence) {
    jdbc.sql(
            """
            INSERT INTO consultation_silence
                (consultation, round, edition, opened_at, until, zone, state, standing)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (consultation, round) DO UPDATE
            SET edition = excluded.edition, until = excluded.until, zone = excluded.zone,
                state = excluded.state\
            """)
        .params(
            silence.consultation(),
            silence.round(),
            silence.edition(),
            silence.openedAt().atOffset(ZoneOffset.UTC),
            silence.until().atOffset(ZoneOffset.UTC),
            silence.zone().getId(),
            silence.state().name(),
            String.join(" ", new TreeSet<>(silence.standing())))
        .update();
  }

  Optional<Silence> find(int consultation, int round) {
    return jdbc.sql("SELECT * FROM consultation_silence WHERE consultation = ? AND round = ?")
        .params(consultation, round)
        .query(SilenceStore::silence)
        .optional();
  }

  /** Keeps an objection; false if the Party has objected before. */
  boolean object(int round, Voice voice, String said, Instant now) {
    return jdbc.sql(
                """
                INSERT INTO consultation_objection (consultation, round, party, person, said, at)
                VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING\
                """)
            .params(
                Arrays.asList(
                    voice.consultation(),
                    round,
                    voice.party(),
                    voice.person(),
                    said,
                    now.atOffset(ZoneOffset.UTC)))
            .update()
        == 1;
  }

  List<Objection> objections(int consultation, int round) {
    return jdbc.sql(
            "SELECT * FROM consultation_objection WHERE consultation = ? AND round = ? ORDER BY at")
        .params(consultation, round)
        .query(
            (row, index) ->
                new Objection(
                    row.getString("party"),
                    row.getString("said"),
                    row.getTimestamp("at").toInstant()))
        .list();
  }

  private static Silence silence(ResultSet row, int index) throws SQLException {
    String standing = row.getString("standing");
    return new Silence(
        row.getInt("consultation"),
        row.getInt("round"),
        row.getInt("edition"),
        row.getTimestamp("opened_at").toInstant(),
        row.getTimestamp("until").toInstant(),
        ZoneId.of(row.getString("zone")),
        Silence.State.valueOf(row.getString("state")),
        standing.isEmpty() ? Set.of() : Set.of(standing.split(" ")));
  }
}
