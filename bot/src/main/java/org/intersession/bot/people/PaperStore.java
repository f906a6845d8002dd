package org.intersession.bot.people;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The letters themselves, each once. */
@Repository
final class PaperStore {
  private final JdbcClient jdbc;

  PaperStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Keeps a letter; its number, which an equal one has already. */
  long keep(byte[] hash, String type, byte[] content, Instant at) {
    return jdbc.sql(
            """
            INSERT INTO people_paper (hash, media_type, content, kept_at)
            VALUES (:hash, :type, :content, :at)
            ON CONFLICT (hash) DO UPDATE SET hash = excluded.hash RETURNING id\
            """)
        .param("hash", hash)
        .param("type", type)
        .param("content", content)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .query(Long.class)
        .single();
  }

  Optional<Papers.Paper> find(long id) {
    return jdbc.sql("SELECT media_type, content FROM people_paper WHERE id = ?")
        .param(id)
        .query(
            (row, index) -> new Papers.Paper(row.getString("media_type"), row.getBytes("content")))
        .optional();
  }
}
