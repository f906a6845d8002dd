package org.intersession.bot.commands;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.intersession.integrations.ChatPerson;
import org.intersession.integrations.ChatPlace;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the desk remembers of places, people and events. */
@Repository
class DeskStore {
  private final JdbcClient jdbc;

  DeskStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Marks an event as acted on; false if it was before. */
  boolean hear(ChatPlace place, String event, Instant at) {
    return jdbc.sql("INSERT INTO desk_heard VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING")
            .params(place.chat(), place.id(), event, at.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  /** Forgets events that no chat delivers again. */
  int forgetHeardBefore(Instant time) {
    return jdbc.sql("DELETE FROM desk_heard WHERE heard_at < ?")
        .param(time.atOffset(ZoneOffset.UTC))
        .update();
  }

  /**
   * Marks an event as acted on and says what is set for its speaker in its place; nothing if it was
   * acted on before. One question, because every message asks it.
   */
  Optional<Standing> hear(ChatPlace place, ChatPerson person, String event, Instant at) {
    return jdbc.sql(
            """
            WITH heard AS (
              INSERT INTO desk_heard VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING
              RETURNING chat, place)
            SELECT p.language, p.zone, p.name, p.address, s.language, s.name, s.email, r.role
            FROM heard k
            LEFT JOIN desk_place p ON p.chat = k.chat AND p.id = k.place
            LEFT JOIN desk_person s ON s.chat = k.chat AND s.id = ?
            LEFT JOIN desk_role r
              ON r.chat = k.chat AND r.place = k.place AND r.person = ?
            """)
        .params(
            place.chat(), place.id(), event, at.atOffset(ZoneOffset.UTC), person.id(), person.id())
        .query(
            (row, number) ->
                new Standing(
                    locale(row.getString(1)),
                    Optional.ofNullable(row.getString(2)).map(ZoneId::of).orElse(null),
                    row.getString(3),
                    row.getString(4),
                    locale(row.getString(5)),
                    row.getString(6),
                    row.getString(7),
                    Optional.ofNullable(row.getString(8)).map(Role::valueOf).orElse(null)))
        .optional();
  }

  /** The places that have this id or name. */
  List<ChatPlace> named(String place) {
    return jdbc.sql(
            """
            SELECT chat, id, name, personal, address FROM desk_place
            WHERE id = :place OR lower(name) = lower(:place)\
            """)
        .param("place", place)
        .query(
            (row, index) ->
                new ChatPlace(
                    row.getString("chat"),
                    row.getString("id"),
                    row.getString("name"),
                    row.getBoolean("personal"),
                    row.getString("address")))
        .list();
  }

  /** Keeps the place as it was last seen; what was set for it stays. */
  void keep(ChatPlace place) {
    jdbc.sql(
            """
            INSERT INTO desk_place (chat, id, name, personal, address) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (chat, id) DO UPDATE
            SET name = coalesce(nullif(excluded.name, ''), desk_place.name),
                address = excluded.address
            """)
        .params(place.chat(), place.id(), place.name(), place.personal(), place.address())
        .update();
  }

  /** Keeps the person as they were last seen; what was set for them stays. */
  void keep(String chat, ChatPerson person) {
    jdbc.sql(
            """
            INSERT INTO desk_person (chat, id, name, email) VALUES (?, ?, ?, ?)
            ON CONFLICT (chat, id) DO UPDATE
            SET name = excluded.name, email = coalesce(excluded.email, desk_person.email)
            """)
        .param(chat)
        .param(person.id())
        .param(person.name())
        .param(person.email())
        .update();
  }

  void setLanguage(String chat, ChatPerson person, Locale language) {
    jdbc.sql("UPDATE desk_person SET language = ? WHERE chat = ? AND id = ?")
        .params(language.getLanguage(), chat, person.id())
        .update();
  }

  void setLanguage(ChatPlace place, Locale language) {
    jdbc.sql("UPDATE desk_place SET language = ? WHERE chat = ? AND id = ?")
        .params(language.getLanguage(), place.chat(), place.id())
        .update();
  }

  void setZone(String chat, String place, ZoneId zone) {
    jdbc.sql("UPDATE desk_place SET zone = ? WHERE chat = ? AND id = ?")
        .params(zone.getId(), chat, place)
        .update();
  }

  void setRole(ChatPlace place, String person, Role role) {
    jdbc.sql(
            """
            INSERT INTO desk_role VALUES (?, ?, ?, ?)
            ON CONFLICT (chat, place, person) DO UPDATE SET role = excluded.role
            """)
        .params(place.chat(), place.id(), person, role.name())
        .update();
  }

  Optional<ChatPlace> place(String chat, String id) {
    return jdbc.sql("SELECT name, personal, address FROM desk_place WHERE chat = ? AND id = ?")
        .params(chat, id)
        .query(
            (row, number) ->
                new ChatPlace(chat, id, row.getString(1), row.getBoolean(2), row.getString(3)))
        .optional();
  }

  private static @Nullable Locale locale(@Nullable String language) {
    return language == null ? null : Locale.forLanguageTag(language);
  }

  /** What is set; each part is absent where nothing is. */
  record Standing(
      @Nullable Locale placeLanguage,
      @Nullable ZoneId placeZone,
      @Nullable String placeName,
      @Nullable String placeAddress,
      @Nullable Locale personLanguage,
      @Nullable String personName,
      @Nullable String personEmail,
      @Nullable Role role) {}
}
