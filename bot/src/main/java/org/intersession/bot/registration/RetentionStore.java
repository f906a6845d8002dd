package org.intersession.bot.registration;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Forgets who registered; how many did, and for whom, stays. */
@Repository
final class RetentionStore {
  private final JdbcClient jdbc;

  RetentionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The meetings of which people are still known. */
  List<Integer> meetings() {
    return jdbc.sql(
            "SELECT DISTINCT meeting FROM registration WHERE forgotten_at IS NULL ORDER BY meeting")
        .query(Integer.class)
        .list();
  }

  /** The registrations of a meeting that are still known. */
  List<Long> known(int meeting) {
    return jdbc.sql("SELECT id FROM registration WHERE meeting = ? AND forgotten_at IS NULL")
        .param(meeting)
        .query(Long.class)
        .list();
  }

  /** Leaves nothing of a person; the Party, the languages and the outcome are counted on. */
  void forget(long id, Instant now) {
    jdbc.sql(
            """
            DELETE FROM registration_write w USING registration r
            WHERE r.id = :id AND w.meeting = r.meeting AND w.email = r.email\
            """)
        .param("id", id)
        .update();
    jdbc.sql("DELETE FROM registration_entry WHERE registration = ?").param(id).update();
    jdbc.sql(
            """
            DELETE FROM registration_letter
            WHERE id = (SELECT letter FROM registration WHERE id = :id)\
            """)
        .param("id", id)
        .update();
    jdbc.sql(
            "UPDATE registration_history SET by_whom = NULL, detail = '' WHERE registration = ?")
        .param(id)
        .update();
    jdbc.sql(
            """
            UPDATE registration
            SET given = '', family = '', email = 'forgotten-' || id, role = '', zone = '',
                body = CASE WHEN party IS NULL THEN '' ELSE body END, accessibility = '',
                telephone = '', reason = '', decided_by = NULL, join_link = NULL,
                outside_id = NULL, pushed = '', told = '', version = version + 1,
                forgotten_at = :now
            WHERE id = :id\
            """)
        .param("id", id)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }
}
