package org.intersession.bot.reminders;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
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
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Requests, and what became of them. */
@Repository
class RequestStore {
  static final JsonMapper JSON = JsonMapper.builder().build();

  /** Only a form is ever asked of persons themselves. */
  private static final String ALL =
      """
      SELECT r.*, CASE WHEN kind = 'SURVEY' THEN (
          SELECT jsonb_agg(jsonb_build_object('person', person, 'party', party,
              'registration', registration, 'answered', answered_at IS NOT NULL)
              ORDER BY party, person)
          FROM request_guest WHERE request = r.number) END AS guests
      FROM request r\
      """;

  private static final TypeReference<List<Guest>> GUESTS = new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final AskedStore asked;
  private final AskedGuestStore guests;

  RequestStore(JdbcClient jdbc, AskedStore asked, AskedGuestStore guests) {
    this.jdbc = jdbc;
    this.asked = asked;
    this.guests = guests;
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
    plan.parties().forEach(party -> asked.add(number, party.code(), by.at()));
    plan.guests().forEach(guest -> guests.add(number, guest));
    return number;
  }

  Optional<Request> find(int number) {
    return jdbc.sql(ALL + " WHERE number = :number")
        .param("number", number)
        .query(RequestStore::request)
        .optional();
  }

  Optional<Request> ofCause(String cause) {
    return jdbc.sql(ALL + " WHERE cause = :cause")
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
    return jdbc.sql(ALL + " WHERE kind = :kind AND closed_at IS NULL ORDER BY number DESC")
        .param("kind", kind.name())
        .query(RequestStore::request)
        .list();
  }

  List<Request> open() {
    return jdbc.sql(ALL + " WHERE closed_at IS NULL ORDER BY number")
        .query(RequestStore::request)
        .list();
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

  static OffsetDateTime time(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  private static String steps(List<Integer> steps) {
    return steps.stream().map(String::valueOf).collect(Collectors.joining(" "));
  }

  private static List<Guest> guests(@Nullable String json) {
    return json == null ? List.of() : JSON.readValue(json, GUESTS);
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
        guests(row.getString("guests")),
        Locale.forLanguageTag(row.getString("locale")),
        JSON.readValue(row.getString("place"), ChatPlace.class),
        row.getTimestamp("opened_at").toInstant(),
        row.getTimestamp("closed_at") == null,
        row.getString("cause"),
        row.getBoolean("worded"));
  }
}
