package org.intersession.bot.documents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The documents. */
@Repository
final class DocumentStore {
  private final JdbcClient jdbc;

  DocumentStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A version's file in one language. */
  record Row(String language, long file) {}

  long keep(byte[] hash, String name, String mediaType, byte[] content) {
    jdbc.sql(
            """
            INSERT INTO document_file (sha256, name, media_type, content) VALUES (?, ?, ?, ?)
            ON CONFLICT (sha256) DO UPDATE SET content = excluded.content
            WHERE length(document_file.content) = 0\
            """)
        .params(hash, name, mediaType, content)
        .update();
    return jdbc.sql("SELECT id FROM document_file WHERE sha256 = ?")
        .param(hash)
        .query(Long.class)
        .single();
  }

  void discard(long id) {
    jdbc.sql("UPDATE document_file SET content = ''::bytea WHERE id = ?").param(id).update();
  }

  Optional<KeptFile> file(long id) {
    return jdbc.sql("SELECT * FROM document_file WHERE id = ?")
        .param(id)
        .query(DocumentStore::file)
        .optional();
  }

  private static KeptFile file(ResultSet row, int index) throws SQLException {
    return new KeptFile(
        row.getLong("id"),
        row.getString("name"),
        row.getString("media_type"),
        row.getBytes("content"));
  }

  long addDocument() {
    return jdbc.sql("INSERT INTO document DEFAULT VALUES RETURNING id").query(Long.class).single();
  }

  void addText(long document, int version, String language, int place, long file) {
    jdbc.sql(
            """
            INSERT INTO document_text (document, version, language, place, file)
            VALUES (?, ?, ?, ?, ?)\
            """)
        .params(document, version, language, place, file)
        .update();
  }

  List<Row> texts(long document, int version) {
    return jdbc.sql(
            "SELECT language, file FROM document_text WHERE document = ? AND version = ?"
                + " ORDER BY place")
        .params(document, version)
        .query((row, number) -> new Row(row.getString("language"), row.getLong("file")))
        .list();
  }
}
