package org.intersession.bot.reminders;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The wordings that officers wrote, with their history. */
@Repository
class WordingStore {
  private final JdbcClient jdbc;

  WordingStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * What was written once.
   *
   * @param wording absent where it went back to ours
   */
  record Edit(@Nullable Wording wording, String by, Instant at) {}

  /** All edits of a place, the newest first. */
  List<Edit> history(Wording.Place place) {
    return jdbc.sql(
            """
            SELECT * FROM request_wording
            WHERE request = :request AND step = :step AND audience = :audience
                AND language = :language ORDER BY id DESC LIMIT 50\
            """)
        .param("request", place.request())
        .param("step", place.step().name())
        .param("audience", place.audience().name())
        .param("language", place.language().getLanguage())
        .query(WordingStore::edit)
        .list();
  }

  /** The wording that holds, if it is not ours. */
  Optional<Wording> find(Wording.Place place) {
    return history(place).stream().findFirst().flatMap(edit -> Optional.ofNullable(edit.wording()));
  }

  /** From now on it reads so; without a wording, as ours does. */
  void add(Wording.Place place, @Nullable Wording wording, String by, Instant at) {
    jdbc.sql(
            """
            INSERT INTO request_wording
                (request, step, audience, language, subject, body, by_whom, at)
            VALUES (:request, :step, :audience, :language, :subject, :body, :by, :at)\
            """)
        .param("request", place.request())
        .param("step", place.step().name())
        .param("audience", place.audience().name())
        .param("language", place.language().getLanguage())
        .param("subject", wording == null ? null : wording.subject(), Types.VARCHAR)
        .param("body", wording == null ? null : wording.body(), Types.VARCHAR)
        .param("by", by)
        .param("at", RequestStore.time(at))
        .update();
    jdbc.sql("UPDATE request SET worded = true WHERE number = :request")
        .param("request", place.request())
        .update();
  }

  private static Edit edit(ResultSet row, int number) throws SQLException {
    String subject = row.getString("subject");
    String body = row.getString("body");
    return new Edit(
        subject == null || body == null ? null : new Wording(subject, body),
        row.getString("by_whom"),
        row.getTimestamp("at").toInstant());
  }
}
