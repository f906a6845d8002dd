package org.intersession.bot.registration;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the room at the door asks of the registrations. */
@Repository
final class GuestBookStore {
  private final JdbcClient jdbc;

  GuestBookStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Another text whenever a registration of the meeting, or its entrance, has changed. */
  String edition(int meeting) {
    return jdbc.sql(
            """
            SELECT count(*) || '.' || coalesce(sum(version), 0) || '.' || count(outside_id)
                || '.' || coalesce(sum(hashtext(outside_id)::bigint), 0)
            FROM registration WHERE meeting = :meeting\
            """)
        .param("meeting", meeting)
        .query(String.class)
        .single();
  }

  /** What the platform calls those of a meeting whom it has on its list. */
  Map<Long, String> outsideIds(int meeting) {
    Map<Long, String> ids = new HashMap<>();
    jdbc.sql(
            """
            SELECT id, outside_id FROM registration
            WHERE meeting = :meeting AND outside_id IS NOT NULL\
            """)
        .param("meeting", meeting)
        .query(
            row -> {
              ids.put(row.getLong("id"), row.getString("outside_id"));
            });
    return ids;
  }
}
