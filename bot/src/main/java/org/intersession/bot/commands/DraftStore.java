package org.intersession.bot.commands;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.intersession.integrations.ChatPerson;
import org.intersession.integrations.ChatPlace;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The drafts of every place. */
@Repository
class DraftStore {
  private static final String COLUMNS =
      "number, command, state, asked, lines, language, post, post_address, prepared_by, closed_by";

  private final JdbcClient jdbc;
  private final JsonMapper json;

  DraftStore(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /**
   * The number of a new draft. Waits for another that is being numbered in the same place, so that
   * two lines at once get two numbers.
   */
  int nextNumber(ChatPlace place) {
    jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(?, 200))")
        .param(place.chat() + ' ' + place.id())
        .query((row, number) -> 0)
        .single();
    return jdbc.sql(
            "SELECT coalesce(max(number), 0) + 1 FROM desk_draft WHERE chat = ? AND place = ?")
        .params(place.chat(), place.id())
        .query(Integer.class)
        .single();
  }

  void save(ChatPlace place, Draft draft, Instant at) {
    jdbc.sql(
            """
            INSERT INTO desk_draft
              (chat, place, number, command, state, asked, lines, language, prepared_by, prepared_at)
            VALUES (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?::jsonb, ?)
            ON CONFLICT (chat, place, number) DO UPDATE
            SET state = excluded.state, asked = excluded.asked, lines = excluded.lines
            """)
        .param(place.chat())
        .param(place.id())
        .param(draft.number())
        .param(draft.command())
        .param(draft.state().name())
        .param(draft.asked())
        .param(json.writeValueAsString(draft.lines()))
        .param(draft.locale().getLanguage())
        .param(json.writeValueAsString(draft.preparedBy()))
        .param(at.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Notes the post that shows a draft; the place's address names the thread. */
  void setPost(ChatPlace place, int number, String post) {
    jdbc.sql(
            """
            UPDATE desk_draft SET post = ?, post_address = ?
            WHERE chat = ? AND place = ? AND number = ?
            """)
        .params(post, place.address(), place.chat(), place.id(), number)
        .update();
  }

  /** Notes that the post of a draft shows what became of it. */
  void setOutcomeShown(ChatPlace place, int number) {
    jdbc.sql(
            "UPDATE desk_draft SET outcome_shown = true WHERE chat = ? AND place = ? AND number ="
                + " ?")
        .params(place.chat(), place.id(), number)
        .update();
  }

  /** Whether the post of a draft shows its outcome; the draft is held, so that this stays so. */
  boolean lockOutcomeShown(ChatPlace place, int draft) {
    return jdbc.sql(
            "SELECT outcome_shown FROM desk_draft WHERE chat = ? AND place = ? AND number = ?"
                + " FOR UPDATE")
        .params(place.chat(), place.id(), draft)
        .query(Boolean.class)
        .optional()
        .orElse(false);
  }

  void close(ChatPlace place, int number, Draft.State state, ChatPerson by, Instant at) {
    jdbc.sql(
            """
            UPDATE desk_draft SET state = ?, closed_by = ?::jsonb, closed_at = ?
            WHERE chat = ? AND place = ? AND number = ?
            """)
        .params(
            state.name(),
            json.writeValueAsString(by),
            at.atOffset(ZoneOffset.UTC),
            place.chat(),
            place.id(),
            number)
        .update();
  }

  /** A draft of the place, held until the transaction ends so that it is closed once. */
  Optional<Draft> lock(ChatPlace place, int draft) {
    return jdbc.sql(
            "SELECT "
                + COLUMNS
                + " FROM desk_draft WHERE chat = ? AND place = ? AND number = ? FOR UPDATE")
        .params(place.chat(), place.id(), draft)
        .query((row, number) -> draft(place, row))
        .optional();
  }

  /** The open drafts of the place, the newest first. */
  List<Draft> open(ChatPlace place) {
    return jdbc.sql(
            "SELECT "
                + COLUMNS
                + " FROM desk_draft WHERE chat = ? AND place = ? AND state IN ('ASKING', 'READY')"
                + " ORDER BY number DESC")
        .params(place.chat(), place.id())
        .query((row, number) -> draft(place, row))
        .list();
  }

  private Draft draft(ChatPlace place, ResultSet row) throws SQLException {
    String closedBy = row.getString("closed_by");
    return new Draft(
        row.getInt("number"),
        row.getString("command"),
        Draft.State.valueOf(row.getString("state")),
        row.getString("asked"),
        json.readValue(row.getString("lines"), new TypeReference<List<Draft.Said>>() {}),
        Locale.forLanguageTag(row.getString("language")),
        shown(place, row.getString("post"), row.getString("post_address")),
        json.readValue(row.getString("prepared_by"), ChatPerson.class),
        person(closedBy));
  }

  private static Draft.@Nullable Shown shown(
      ChatPlace place, @Nullable String post, @Nullable String address) {
    return post == null || address == null
        ? null
        : new Draft.Shown(
            post, new ChatPlace(place.chat(), place.id(), place.name(), place.personal(), address));
  }

  private @Nullable ChatPerson person(@Nullable String written) {
    return written == null ? null : json.readValue(written, ChatPerson.class);
  }
}
