package org.intersession.bot.consultations.rounds;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.intersession.bot.consultations.Comment.Kind;
import org.intersession.bot.consultations.matrix.Status;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The comments as they stand. */
@Repository
final class CommentStore {
  private static final String SELECT =
      """
      SELECT c.*, r.status, r.said AS response,
        ARRAY(SELECT s.party FROM consultation_support s WHERE s.comment = c.id) AS supporters
      FROM consultation_comment c LEFT JOIN consultation_response r ON r.comment = c.id
      """;

  private final JdbcClient jdbc;

  CommentStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Keeps a draft; false if it is there. */
  boolean add(Voice voice, int round, Saying said, int paragraph, boolean late, Instant now) {
    return jdbc.sql(
                """
                INSERT INTO consultation_comment
                    (id, consultation, round, answers, party, person, state, edition, kind,
                     language, own_place, paragraph, start_at, end_at, quote, said, proposed, late,
                     written_at)
                VALUES (?, ?, ?, ?, ?, ?, 'DRAFT', 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO NOTHING\
                """)
            .params(
                Arrays.asList(
                    said.id(),
                    voice.consultation(),
                    round,
                    said.answers(),
                    voice.party(),
                    voice.person(),
                    said.kind().name(),
                    said.language(),
                    said.paragraph(),
                    paragraph,
                    said.start(),
                    said.end(),
                    said.quote(),
                    said.text(),
                    said.proposed(),
                    late,
                    now.atOffset(ZoneOffset.UTC)))
            .update()
        == 1;
  }

  /** Changes what it says, if nobody did since it was shown. */
  boolean edit(UUID id, int edition, Saying said) {
    return jdbc.sql(
                """
                UPDATE consultation_comment
                SET said = ?, proposed = ?, kind = ?, edition = edition + 1
                WHERE id = ? AND edition = ?\
                """)
            .params(Arrays.asList(said.text(), said.proposed(), said.kind().name(), id, edition))
            .update()
        == 1;
  }

  void release(UUID id, boolean late, Instant now) {
    jdbc.sql(
            """
            UPDATE consultation_comment
            SET state = 'RELEASED', released_at = ?, late = ?, edition = edition + 1
            WHERE id = ?\
            """)
        .params(now.atOffset(ZoneOffset.UTC), late, id)
        .update();
  }

  void withdraw(UUID id) {
    jdbc.sql(
            "UPDATE consultation_comment SET state = 'WITHDRAWN', edition = edition + 1 WHERE id = ?")
        .param(id)
        .update();
  }

  boolean support(UUID id, String party, Instant now) {
    return jdbc.sql(
                "INSERT INTO consultation_support (comment, party, at) VALUES (?, ?, ?)"
                    + " ON CONFLICT DO NOTHING")
            .params(id, party, now.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  void respond(UUID id, Status status, String said, String by, Instant now) {
    jdbc.sql(
            """
            INSERT INTO consultation_response (comment, status, said, at, by_whom)
            VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (comment) DO UPDATE
            SET status = excluded.status, said = excluded.said, at = excluded.at,
                by_whom = excluded.by_whom\
            """)
        .params(id, status.name(), said, now.atOffset(ZoneOffset.UTC), by)
        .update();
  }

  Optional<Remark> find(int consultation, UUID id) {
    return jdbc.sql(SELECT + "WHERE c.consultation = ? AND c.id = ?")
        .params(consultation, id)
        .query(CommentStore::remark)
        .optional();
  }

  /** All of a round, in the order in which they were written. */
  List<Remark> of(int consultation, int round) {
    return jdbc.sql(SELECT + "WHERE c.consultation = ? AND c.round = ? ORDER BY c.written_at, c.id")
        .params(consultation, round)
        .query(CommentStore::remark)
        .list();
  }

  List<Remark> byIds(Set<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : jdbc.sql(SELECT + "WHERE c.id IN (:ids)")
            .param("ids", ids)
            .query(CommentStore::remark)
            .list();
  }

  private static Remark remark(ResultSet row, int index) throws SQLException {
    Saying said =
        new Saying(
            row.getObject("id", UUID.class),
            row.getObject("answers", UUID.class),
            Kind.valueOf(row.getString("kind")),
            row.getString("language"),
            row.getInt("own_place"),
            row.getInt("start_at"),
            row.getInt("end_at"),
            row.getString("quote"),
            row.getString("said"),
            row.getString("proposed"));
    Array supporters = row.getArray("supporters");
    String status = row.getString("status");
    String response = row.getString("response");
    return new Remark(
        said,
        row.getInt("round"),
        row.getString("party"),
        row.getObject("person", Long.class),
        Remark.State.valueOf(row.getString("state")),
        row.getInt("edition"),
        row.getInt("paragraph"),
        row.getBoolean("late"),
        row.getTimestamp("written_at").toInstant(),
        instant(row.getTimestamp("released_at")),
        new TreeSet<>(Arrays.asList((String[]) supporters.getArray())),
        status == null ? Status.OPEN : Status.valueOf(status),
        response == null ? "" : response);
  }

  private static @Nullable Instant instant(@Nullable Timestamp at) {
    return at == null ? null : at.toInstant();
  }
}
