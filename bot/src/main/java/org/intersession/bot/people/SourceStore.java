package org.intersession.bot.people;

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
    Source.Letter letter = source.file();
    return jdbc.sql(
            """
            INSERT INTO people_source
                (cited, recorded_by, recorded_at, message, file_name, media_type, content)
            VALUES (:cited, :by, :at, :message, :file, :type, :content) RETURNING id\
            """)
        .param("cited", source.cited())
        .param("by", source.recordedBy())
        .param("at", source.recordedAt().atOffset(ZoneOffset.UTC))
        .param("message", source.message())
        .param("file", letter == null ? null : letter.name())
        .param("type", letter == null ? null : letter.mediaType())
        .param("content", letter == null ? null : letter.content())
        .query(Long.class)
        .single();
  }

  Optional<Source> find(long id) {
    return jdbc.sql("SELECT * FROM people_source WHERE id = ?")
        .param(id)
        .query(
            (row, index) -> {
              String file = row.getString("file_name");
              return new Source(
                  row.getString("cited"),
                  row.getString("recorded_by"),
                  row.getTimestamp("recorded_at").toInstant(),
                  row.getString("message"),
                  file == null
                      ? null
                      : new Source.Letter(
                          file, row.getString("media_type"), row.getBytes("content")));
            })
        .optional();
  }
}
