package org.intersession.bot.people;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The files that go on with mail to groups: each once, however many readers it has. */
@Repository
final class GroupFileStore {
  private final JdbcClient jdbc;

  GroupFileStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Keeps a file; its number, which an equal one has already. */
  long keep(byte[] hash, byte[] content, Instant at) {
    return jdbc.sql(
            """
            INSERT INTO people_group_file (hash, content, kept_at) VALUES (:hash, :content, :at)
            ON CONFLICT (hash) DO UPDATE SET kept_at = excluded.kept_at RETURNING id\
            """)
        .param("hash", hash)
        .param("content", content)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .query(Long.class)
        .single();
  }

  Optional<byte[]> find(long id) {
    return jdbc.sql("SELECT content FROM people_group_file WHERE id = ?")
        .param(id)
        .query(byte[].class)
        .optional();
  }

  /** Deletes what was kept before a moment. */
  void forget(Instant before) {
    jdbc.sql("DELETE FROM people_group_file WHERE kept_at < ?")
        .param(before.atOffset(ZoneOffset.UTC))
        .update();
  }
}
