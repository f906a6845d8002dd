package org.intersession.bot.waitingroom.roster;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.intersession.integrations.ChatPlace;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The cards that show rosters. */
@Repository
final class RosterPostStore {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final JdbcClient jdbc;

  RosterPostStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A card.
   *
   * @param shown the revision of the roster that it shows
   * @param occasion for which holding of the meeting it was posted
   */
  record Shown(ChatPlace place, String post, Locale language, long shown, String occasion) {}

  /** From now on this card shows the roster; an earlier one stays as it is. */
  void show(int meeting, Shown card) {
    jdbc.sql("INSERT INTO roster (meeting, revision) VALUES (:meeting, 0) ON CONFLICT DO NOTHING")
        .param("meeting", meeting)
        .update();
    jdbc.sql(
            """
            INSERT INTO roster_post (meeting, place, post, language, shown, occasion)
            VALUES (:meeting, cast(:place AS jsonb), :post, :language, :shown, :occasion)
            ON CONFLICT (meeting) DO UPDATE SET place = excluded.place, post = excluded.post,
                language = excluded.language, shown = excluded.shown,
                occasion = excluded.occasion\
            """)
        .param("meeting", meeting)
        .param("place", JSON.writeValueAsString(card.place()))
        .param("post", card.post())
        .param("language", card.language().toLanguageTag())
        .param("shown", card.shown())
        .param("occasion", card.occasion())
        .update();
  }

  boolean exists(int meeting, String occasion) {
    return jdbc.sql(
                """
                SELECT count(*) FROM roster_post
                WHERE meeting = :meeting AND occasion = :occasion\
                """)
            .param("meeting", meeting)
            .param("occasion", occasion)
            .query(Integer.class)
            .single()
        > 0;
  }

  /** The card, held so that nobody else writes it meanwhile; nothing when somebody does. */
  Optional<Shown> hold(int meeting) {
    return jdbc.sql("SELECT * FROM roster_post WHERE meeting = :meeting FOR UPDATE SKIP LOCKED")
        .param("meeting", meeting)
        .query(
            (row, index) ->
                new Shown(
                    JSON.readValue(row.getString("place"), ChatPlace.class),
                    row.getString("post"),
                    Locale.forLanguageTag(row.getString("language")),
                    row.getLong("shown"),
                    row.getString("occasion")))
        .optional();
  }

  void shown(int meeting, long revision) {
    jdbc.sql("UPDATE roster_post SET shown = :revision WHERE meeting = :meeting")
        .param("meeting", meeting)
        .param("revision", revision)
        .update();
  }

  /** The meetings whose card is behind. */
  List<Integer> behind() {
    return jdbc.sql(
            """
            SELECT p.meeting FROM roster_post p JOIN roster r USING (meeting)
            WHERE p.shown < r.revision\
            """)
        .query(Integer.class)
        .list();
  }
}
