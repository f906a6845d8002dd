package org.intersession.bot.delivery;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What waits in the channels. */
@Repository
class BacklogStore {
  private final JdbcClient jdbc;

  BacklogStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * What waits in a channel.
   *
   * @param last business time before which the last of it must not leave
   */
  record Backlog(String channel, int count, Instant last) {}

  /** What waits in the channels through which a purpose goes, whatever else waits there too. */
  List<Backlog> of(String purpose) {
    return jdbc.sql(
            """
            SELECT channel, count(*) AS count,
                max(greatest(not_before, timestamptz 'epoch')) AS last
            FROM delivery WHERE state = 'PENDING'
                AND channel IN (SELECT channel FROM delivery
                    WHERE purpose = :purpose AND state = 'PENDING')
            GROUP BY channel\
            """)
        .param("purpose", purpose)
        .query(
            (row, number) ->
                new Backlog(
                    row.getString("channel"),
                    row.getInt("count"),
                    row.getTimestamp("last").toInstant()))
        .list();
  }
}
