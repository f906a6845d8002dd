package org.intersession.bot.reminders;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The Parties that were asked, their answers, and how far each ladder was climbed. */
@Repository
class AskedStore {
  private final JdbcClient jdbc;

  AskedStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Asks a Party too; one that was asked before stays as it is. */
  void add(int number, String party, Instant at) {
    jdbc.sql(
            """
            INSERT INTO request_party (request, party, written_at, look_at)
            VALUES (:request, :party, :at, :at) ON CONFLICT (request, party) DO NOTHING\
            """)
        .param("request", number)
        .param("party", party)
        .param("at", RequestStore.time(at))
        .update();
  }

  List<Asked> asked(int number) {
    return jdbc.sql("SELECT * FROM request_party WHERE request = :number")
        .param("number", number)
        .query(AskedStore::asked)
        .list();
  }

  Optional<Asked> asked(int number, String party) {
    return jdbc.sql("SELECT * FROM request_party WHERE request = :number AND party = :party")
        .param("number", number)
        .param("party", party)
        .query(AskedStore::asked)
        .optional();
  }

  /** The open requests that a Party has not answered. */
  List<Integer> owed(String party) {
    return jdbc.sql(
            """
            SELECT request FROM request_party JOIN request ON number = request
            WHERE party = :party AND answered_at IS NULL AND closed_at IS NULL ORDER BY request\
            """)
        .param("party", party)
        .query(Integer.class)
        .list();
  }

  /**
   * Those whose ladder is to be looked at. One that is to be looked at in the far future was put
   * there by a clock that has been set back.
   */
  List<Asked> toLookAt(Instant now, Instant far, int most) {
    return jdbc.sql(
            """
            SELECT p.* FROM request_party p JOIN request r ON r.number = p.request
            WHERE p.answered_at IS NULL AND r.closed_at IS NULL
                AND (p.look_at <= :now OR p.look_at > :far)
            ORDER BY p.look_at, p.request, p.party LIMIT :most\
            """)
        .param("now", RequestStore.time(now))
        .param("far", RequestStore.time(far))
        .param("most", most)
        .query(AskedStore::asked)
        .list();
  }

  void lookAgain(int number, String party, Instant at) {
    jdbc.sql("UPDATE request_party SET look_at = :at WHERE request = :number AND party = :party")
        .param("at", RequestStore.time(at))
        .param("number", number)
        .param("party", party)
        .update();
  }

  /** All ladders are looked at anew: somebody changed what they depend on. */
  void lookAgain(Instant now) {
    jdbc.sql("UPDATE request_party SET look_at = :now WHERE answered_at IS NULL")
        .param("now", RequestStore.time(now))
        .update();
  }

  /** The next step was taken; false if the Party has answered meanwhile. */
  boolean climb(int number, String party, ReminderStep step, Instant now) {
    return jdbc.sql(
                """
                UPDATE request_party SET climbed = :step, reminded = reminded + 1,
                    written_at = :now, look_at = :now
                WHERE request = :number AND party = :party AND answered_at IS NULL
                    AND (climbed IS NULL OR climbed < :step)\
                """)
            .param("step", step.days())
            .param("now", RequestStore.time(now))
            .param("number", number)
            .param("party", party)
            .update()
        == 1;
  }

  /** The Party is written to out of turn: that leaves at this time. */
  void wrote(int number, String party, boolean again, Instant at, Instant now) {
    jdbc.sql(
            """
            UPDATE request_party SET reminded = reminded + :more, written_at = :at, look_at = :now
            WHERE request = :number AND party = :party\
            """)
        .param("more", again ? 1 : 0)
        .param("at", RequestStore.time(at))
        .param("now", RequestStore.time(now))
        .param("number", number)
        .param("party", party)
        .update();
  }

  /** Records an answer; false if there is one. */
  boolean answer(int number, String party, Answering answer, Instant now) {
    return jdbc.sql(
                """
                UPDATE request_party SET answer = :answer, answered_at = :now, answered_on = :on,
                    how = :how, cited = :cited
                WHERE request = :number AND party = :party AND answered_at IS NULL\
                """)
            .param("answer", answer.answer().name())
            .param("now", RequestStore.time(now))
            .param("on", answer.on())
            .param("how", answer.how().name())
            .param("cited", answer.cited())
            .param("number", number)
            .param("party", party)
            .update()
        == 1;
  }

  void extend(int number, String party, Instant until, Instant now) {
    jdbc.sql(
            """
            UPDATE request_party SET deadline = :until, asks_until = NULL, look_at = :now
            WHERE request = :number AND party = :party\
            """)
        .param("until", RequestStore.time(until))
        .param("now", RequestStore.time(now))
        .param("number", number)
        .param("party", party)
        .update();
  }

  void needsUntil(int number, String party, LocalDate day) {
    jdbc.sql(
            "UPDATE request_party SET asks_until = :day WHERE request = :number AND party = :party")
        .param("day", day)
        .param("number", number)
        .param("party", party)
        .update();
  }

  /** An answer: the day it bears, how it came, and as what it is cited. */
  record Answering(Asked.Answer answer, LocalDate on, Asked.Way how, String cited) {}

  private static Asked asked(ResultSet row, int number) throws SQLException {
    String answer = row.getString("answer");
    String how = row.getString("how");
    return new Asked(
        row.getInt("request"),
        row.getString("party"),
        instant(row.getTimestamp("deadline")),
        row.getObject("asks_until", LocalDate.class),
        answer == null ? null : Asked.Answer.valueOf(answer),
        instant(row.getTimestamp("answered_at")),
        row.getObject("answered_on", LocalDate.class),
        how == null ? null : Asked.Way.valueOf(how),
        row.getString("cited"),
        row.getObject("climbed", Integer.class),
        row.getInt("reminded"),
        row.getTimestamp("written_at").toInstant());
  }

  private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
    return timestamp == null ? null : timestamp.toInstant();
  }
}
