package org.intersession.bot.people;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.intersession.integrations.ChatPlace;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The files that came with the lines of drafts. */
@Repository
final class SaidFileStore {
  private final JdbcClient jdbc;

  SaidFileStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<SaidFile> find(ChatPlace place, int draft, String address) {
    return jdbc.sql(
            """
            SELECT name, content FROM people_said_file
            WHERE chat = ? AND place = ? AND draft = ? AND address = ?\
            """)
        .params(place.chat(), place.id(), draft, address)
        .query((row, index) -> new SaidFile(row.getString("name"), row.getBytes("content")))
        .optional();
  }

  void keep(ChatPlace place, int draft, String address, SaidFile file, Instant at) {
    jdbc.sql(
            """
            INSERT INTO people_said_file (chat, place, draft, address, name, content, at)
            VALUES (:chat, :place, :draft, :address, :name, :content, :at)
            ON CONFLICT DO NOTHING\
            """)
        .param("chat", place.chat())
        .param("place", place.id())
        .param("draft", draft)
        .param("address", address)
        .param("name", file.name())
        .param("content", file.content())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  void forget(ChatPlace place, int draft) {
    jdbc.sql("DELETE FROM people_said_file WHERE chat = ? AND place = ? AND draft = ?")
        .params(place.chat(), place.id(), draft)
        .update();
  }

  /** Deletes those of drafts that nobody went on with. */
  void forgetBefore(Instant moment) {
    jdbc.sql("DELETE FROM people_said_file WHERE at < ?")
        .param(moment.atOffset(ZoneOffset.UTC))
        .update();
  }
}
