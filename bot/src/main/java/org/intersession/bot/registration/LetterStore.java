package org.intersession.bot.registration;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Letters of nomination, in parts. */
@Repository
final class LetterStore {
  private final JdbcClient jdbc;

  LetterStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What is known of a letter. */
  record Kept(UUID id, int meeting, String type, int size) {}

  void begin(UUID id, int meeting, String type, Instant now) {
    jdbc.sql(
            """
            INSERT INTO registration_letter (id, meeting, type, size, made_at)
            VALUES (:id, :meeting, :type, 0, :now)\
            """)
        .param("id", id)
        .param("meeting", meeting)
        .param("type", type)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  void add(UUID id, int part, byte[] content) {
    jdbc.sql("INSERT INTO registration_letter_part (letter, part, content) VALUES (?, ?, ?)")
        .params(id, part, content)
        .update();
  }

  void end(UUID id, int size) {
    jdbc.sql("UPDATE registration_letter SET size = ? WHERE id = ?").params(size, id).update();
  }

  Optional<Kept> find(UUID id) {
    return jdbc.sql("SELECT * FROM registration_letter WHERE id = ?")
        .param(id)
        .query(
            (row, index) ->
                new Kept(
                    row.getObject("id", UUID.class),
                    row.getInt("meeting"),
                    row.getString("type"),
                    row.getInt("size")))
        .optional();
  }

  Optional<byte[]> part(UUID id, int part) {
    return jdbc.sql("SELECT content FROM registration_letter_part WHERE letter = ? AND part = ?")
        .params(id, part)
        .query((row, index) -> row.getBytes(1))
        .optional();
  }

  /** Deletes letters that belong to no registration, and were handed in before a moment. */
  int deleteOrphans(Instant before) {
    return jdbc.sql(
            """
            DELETE FROM registration_letter l
            WHERE made_at < :before
              AND NOT EXISTS (SELECT 1 FROM registration r WHERE r.letter = l.id)\
            """)
        .param("before", before.atOffset(ZoneOffset.UTC))
        .update();
  }
}
