package org.intersession.bot.reminders;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.intersession.integrations.ChatPlace;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Requests, the Parties asked, and their answers. */
@Repository
class RequestStore {
  static final JsonMapper JSON = JsonMapper.builder().build();

  private final JdbcClient jdbc;

  RequestStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  int add(RequestPlan plan, Locale locale, ChatPlace place, Confirmed by, @Nullable String cause) {
    int number =
        jdbc.sql(
                """
                INSERT INTO request (title, kind, cause, deadline, zone, steps, team, locale, place,
                    prepared_by, confirmed_by, opened_at)
                VALUES (:title, :kind, :cause, :deadline, :zone, :steps, :team, :locale,
                    :place::jsonb, :prepared, :confirmed, :at) RETURNING number\
                """)
            .param("title", plan.title())
            .param("kind", plan.kind().name())
            .param("cause", cause, Types.VARCHAR)
            .param("deadline", time(plan.deadline()))
            .param("zone", plan.zone().getId())
            .param("steps", steps(plan.steps()))
            .param("team", plan.group(), Types.INTEGER)
            .param("locale", locale.toLanguageTag())
            .param("place", JSON.writeValueAsString(place))
            .param("prepared", by.preparedBy())
            .param("confirmed", by.confirmedBy())
            .param("at", time(by.at()))
            .query(Integer.class)
            .single();
    plan.parties().forEach(party -> askAlso(number, party.code(), by.at()));
    return number;
  }

  /** Asks a Party too; one that was asked before stays as it is. */
  void askAlso(int number, String party, Instant at) {
    jdbc.sql(
            """
            INSERT INTO request_party (request, party, written_at, look_at)
            VALUES (:request, :party, :at, :at) ON CONFLICT (request, party) DO NOTHING\
            """)
        .param("request", number)
        .param("party", party)
        .param("at", time(at))
        .update();
  }

  Optional<Request> find(int number) {
    return jdbc.sql("SELECT * FROM request WHERE number = :number")
        .param("number", number)
        .query(RequestStore::request)
        .optional();
  }

  Optional<Request> ofCause(String cause) {
    return jdbc.sql("SELECT * FROM request WHERE cause = :cause")
        .param("cause", cause)
        .query(RequestStore::request)
        .optional();
  }

  /** An open request with what opened it. */
  record Caused(int request, String cause) {}

  /** The open ones whose cause begins so. */
  List<Caused> caused(String prefix) {
    return jdbc.sql(
            """
            SELECT number, cause FROM request
            WHERE closed_at IS NULL AND starts_with(cause, :prefix) ORDER BY number\
            """)
        .param("prefix", prefix)
        .query((row, number) -> new Caused(row.getInt("number"), row.getString("cause")))
        .list();
  }

  /** False if it was closed. */
  boolean close(int number, Instant now) {
    return jdbc.sql(
                "UPDATE request SET closed_at = :now WHERE number = :number AND closed_at IS NULL")
            .param("now", time(now))
            .param("number", number)
            .update()
        == 1;
  }

  /** The open ones of a kind, the newest first. */
  List<Request> open(RequestKind kind) {
    return jdbc.sql(
            "SELECT * FROM request WHERE kind = :kind AND closed_at IS NULL ORDER BY number DESC")
        .param("kind", kind.name())
        .query(RequestStore::request)
        .list();
  }

  List<Request> open() {
    return jdbc.sql("SELECT * FROM request WHERE closed_at IS NULL ORDER BY number")
        .query(RequestStore::request)
        .list();
  }

  List<Asked> asked(int number) {
    return jdbc.sql("SELECT * FROM request_party WHERE request = :number")
        .param("number", number)
        .query(RequestStore::asked)
        .list();
  }

  Optional<Asked> asked(int number, String party) {
    return jdbc.sql("SELECT * FROM request_party WHERE request = :number AND party = :party")
        .param("number", number)
        .param("party", party)
        .query(RequestStore::asked)
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
        .param("now", time(now))
        .param("far", time(far))
        .param("most", most)
        .query(RequestStore::asked)
        .list();
  }

  void lookAgain(int number, String party, Instant at) {
    jdbc.sql("UPDATE request_party SET look_at = :at WHERE request = :number AND party = :party")
        .param("at", time(at))
        .param("number", number)
        .param("party", party)
        .update();
  }

  /** All ladders are looked at anew: somebody changed what they depend on. */
  void lookAgain(Instant now) {
    jdbc.sql("UPDATE request_party SET look_at = :now WHERE answered_at IS NULL")
        .param("now", time(now))
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
            .param("now", time(now))
            .param("number", number)
            .param("party", party)
            .update()
        == 1;
  }

  /** The Party was written to out of turn. */
  void wrote(int number, String party, boolean again, Instant now) {
    jdbc.sql(
            """
            UPDATE request_party SET reminded = reminded + :more, written_at = :now, look_at = :now
            WHERE request = :number AND party = :party\
            """)
        .param("more", again ? 1 : 0)
        .param("now", time(now))
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
            .param("now", time(now))
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
        .param("until", time(until))
        .param("now", time(now))
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

  void setSteps(int number, List<Integer> steps, Instant now) {
    jdbc.sql("UPDATE request SET steps = :steps WHERE number = :number")
        .param("steps", steps(steps))
        .param("number", number)
        .update();
    jdbc.sql("UPDATE request_party SET look_at = :now WHERE request = :number")
        .param("now", time(now))
        .param("number", number)
        .update();
  }

  void note(int number, @Nullable String party, Instant at, String event, Noted noted) {
    jdbc.sql(
            """
            INSERT INTO request_history (request, party, at, event, by_whom, detail)
            VALUES (:number, :party, :at, :event, :by, :detail)\
            """)
        .param("number", number)
        .param("party", party, Types.VARCHAR)
        .param("at", time(at))
        .param("event", event)
        .param("by", noted.by())
        .param("detail", noted.detail())
        .update();
  }

  /** Who did something, and what more is to be said of it. */
  record Noted(String by, String detail) {}

  /** Who prepared and who confirmed a request. */
  record Confirmed(String preparedBy, String confirmedBy, Instant at) {}

  /** An answer: the day it bears, how it came, and as what it is cited. */
  record Answering(Asked.Answer answer, LocalDate on, Asked.Way how, String cited) {}

  static OffsetDateTime time(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  private static String steps(List<Integer> steps) {
    return steps.stream().map(String::valueOf).collect(Collectors.joining(" "));
  }

  private static Request request(ResultSet row, int number) throws SQLException {
    int group = row.getInt("team");
    return new Request(
        row.getInt("number"),
        row.getString("title"),
        RequestKind.valueOf(row.getString("kind")),
        row.getTimestamp("deadline").toInstant(),
        ZoneId.of(row.getString("zone")),
        Arrays.stream(row.getString("steps").split(" "))
            .filter(day -> !day.isEmpty())
            .map(Integer::valueOf)
            .toList(),
        group == 0 ? null : group,
        Locale.forLanguageTag(row.getString("locale")),
        JSON.readValue(row.getString("place"), ChatPlace.class),
        row.getTimestamp("opened_at").toInstant(),
        row.getTimestamp("closed_at") == null);
  }

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
