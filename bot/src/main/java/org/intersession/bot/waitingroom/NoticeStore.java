package org.intersession.bot.waitingroom;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.intersession.integrations.MeetingNotice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What platforms told, once each, until its consequences are drawn. */
@Repository
final class NoticeStore {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final JdbcClient jdbc;

  NoticeStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A notice whose consequences are to be drawn. */
  record Due(long id, MeetingNotice notice, int attempts) {}

  /** Keeps a notice; false if it was told before. */
  boolean keep(MeetingNotice notice, Instant now) {
    return jdbc.sql(
                """
                INSERT INTO meeting_notice (notice, body, received_at, due_at)
                VALUES (:notice, cast(:body AS jsonb), :now, :now)
                ON CONFLICT (notice) DO NOTHING\
                """)
            .param("notice", notice.id())
            .param("body", JSON.writeValueAsString(notice))
            .param("now", time(now))
            .update()
        > 0;
  }

  /** The oldest that is due, held until the transaction ends; others take the next. */
  Optional<Due> take(Instant now) {
    return jdbc.sql(
            """
            SELECT id, body, attempts FROM meeting_notice
            WHERE due_at IS NOT NULL AND due_at <= :now
            ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED\
            """)
        .param("now", time(now))
        .query(
            (row, index) ->
                new Due(
                    row.getLong("id"),
                    JSON.readValue(row.getString("body"), MeetingNotice.class),
                    row.getInt("attempts")))
        .optional();
  }

  void handled(long id, Instant now) {
    jdbc.sql("UPDATE meeting_notice SET due_at = NULL, handled_at = :now WHERE id = :id")
        .param("id", id)
        .param("now", time(now))
        .update();
  }

  /** Tries again later; not at all without a moment. */
  void failed(long id, Optional<Instant> again) {
    jdbc.sql(
            """
            UPDATE meeting_notice SET due_at = :again, attempts = attempts + 1
            WHERE id = :id AND handled_at IS NULL\
            """)
        .param("id", id)
        .param(
            "again",
            again.map(NoticeStore::time).orElse(null),
            java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
        .update();
  }

  /** Forgets what was handled before a moment. */
  void forget(Instant before) {
    jdbc.sql("DELETE FROM meeting_notice WHERE handled_at < :before")
        .param("before", time(before))
        .update();
  }

  private static OffsetDateTime time(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
