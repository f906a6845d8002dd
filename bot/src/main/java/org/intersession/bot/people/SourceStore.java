package org.intersession.bot.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What changes rest on. */
@Repository
final class SourceStore {
  private final JdbcClient jdbc;

  SourceStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  long add(Source source) {
    Source.Letter letter = source.letter();
    return jdbc.sql(
            """
            INSERT INTO people_source (cited, recorded_by, recorded_at, message, file_name, paper)
            VALUES (:cited, :by, :at, :message, :file, :paper) RETURNING id\
            """)
        .param("cited", source.cited())
        .param("by", source.recordedBy())
        .param("at", source.recordedAt().atOffset(ZoneOffset.UTC))
        .param("message", source.message())
        .param("file", letter == null ? null : letter.name())
        .param("paper", letter == null ? null : letter.id())
        .query(Long.class)
        .single();
  }

  Optional<Source> find(long id) {
    return jdbc.sql("SELECT * FROM people_source WHERE id = ?")
        .param(id)
        .query(SourceStore::source)
        .optional();
  }

  /**
   * Attaches a letter to a source and to those that were recorded with it; false if there is one.
   */
  boolean attach(long id, Source.Letter letter, String by, Instant at) {
    return jdbc.sql(
                """
                UPDATE people_source s
                SET file_name = :name, paper = :paper, paper_by = :by, paper_at = :at
                FROM people_source meant
                WHERE meant.id = :id AND s.paper IS NULL AND s.message = meant.message
                  AND s.cited = meant.cited AND s.recorded_by = meant.recorded_by\
                """)
            .param("name", letter.name())
            .param("paper", letter.id())
            .param("by", by)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("id", id)
            .update()
        > 0;
  }

  private static Source source(ResultSet row, int index) throws SQLException {
    String file = row.getString("file_name");
    return new Source(
        row.getString("cited"),
        row.getString("recorded_by"),
        row.getTimestamp("recorded_at").toInstant(),
        row.getString("message"),
        file == null ? null : new Source.Letter(row.getLong("paper"), file));
  }
}
