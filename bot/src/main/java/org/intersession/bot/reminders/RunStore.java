package org.intersession.bot.reminders;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.intersession.integrations.ChatPlace;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The runs in which messages were sent, and the cards that show them. */
@Repository
class RunStore {
  private final JdbcClient jdbc;

  RunStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A sending that was confirmed. */
  record Run(
      long id,
      int request,
      String kind,
      ChatPlace place,
      Locale locale,
      Instant startedAt,
      boolean recalled,
      @Nullable String post,
      String shown) {}

  long addRun(int request, String kind, ChatPlace place, Locale locale, String by, Instant at) {
    return jdbc.sql(
            """
            INSERT INTO request_run (request, kind, place, locale, confirmed_by, started_at)
            VALUES (:request, :kind, :place::jsonb, :locale, :by, :at) RETURNING id\
            """)
        .param("request", request)
        .param("kind", kind)
        .param("place", RequestStore.JSON.writeValueAsString(place))
        .param("locale", locale.toLanguageTag())
        .param("by", by)
        .param("at", RequestStore.time(at))
        .query(Long.class)
        .single();
  }

  /** The runs of which the card is not complete. */
  List<Run> running() {
    return jdbc.sql("SELECT * FROM request_run WHERE NOT finished ORDER BY id")
        .query(RunStore::run)
        .list();
  }

  /** The newest run of a request that has something to recall. */
  Optional<Run> newest(int request) {
    return jdbc.sql("SELECT * FROM request_run WHERE request = :request ORDER BY id DESC LIMIT 1")
        .param("request", request)
        .query(RunStore::run)
        .optional();
  }

  void recalled(long run, String by) {
    jdbc.sql("UPDATE request_run SET recalled_by = :by WHERE id = :run")
        .param("by", by)
        .param("run", run)
        .update();
  }

  void showed(long run, @Nullable String post, String shown, boolean finished) {
    jdbc.sql(
            """
            UPDATE request_run SET post = coalesce(:post, post), shown = :shown,
                finished = :finished WHERE id = :run\
            """)
        .param("post", post, Types.VARCHAR)
        .param("shown", shown)
        .param("finished", finished)
        .param("run", run)
        .update();
  }

  /** How many messages of a run stand where, and why; of what failed in a chat the mail counts. */
  record Tally(String state, String reason, int count) {}

  List<Tally> tally(long run) {
    return jdbc.sql(
            """
            SELECT state, coalesce(reason, '') AS reason, count(*) AS count FROM reminder r
            JOIN delivery d ON d.purpose = 'reminder' AND d.subject = 'reminder:' || r.id
            WHERE r.run = :run AND NOT (d.channel LIKE 'chat:%' AND d.state IN ('FAILED', 'DEAD')
                AND EXISTS (SELECT FROM delivery mail
                    WHERE mail.purpose = d.purpose AND mail.subject = d.subject
                        AND mail.channel NOT LIKE 'chat:%'))
            GROUP BY 1, 2 ORDER BY 1, 2\
            """)
        .param("run", run)
        .query(
            (row, number) ->
                new Tally(row.getString("state"), row.getString("reason"), row.getInt("count")))
        .list();
  }

  List<Long> ofRun(long run) {
    return jdbc.sql("SELECT id FROM reminder WHERE run = :run")
        .param("run", run)
        .query(Long.class)
        .list();
  }

  private static Run run(ResultSet row, int number) throws SQLException {
    return new Run(
        row.getLong("id"),
        row.getInt("request"),
        row.getString("kind"),
        RequestStore.JSON.readValue(row.getString("place"), ChatPlace.class),
        Locale.forLanguageTag(row.getString("locale")),
        row.getTimestamp("started_at").toInstant(),
        row.getString("recalled_by") != null,
        row.getString("post"),
        row.getString("shown"));
  }
}
