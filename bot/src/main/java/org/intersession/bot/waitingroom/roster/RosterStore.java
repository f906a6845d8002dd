package org.intersession.bot.waitingroom.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.intersession.bot.commands.language.Slot.Phase;
import org.intersession.integrations.MeetingNotice.Attendee;
import org.intersession.integrations.MeetingNotice.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Who came to the meetings, what happened to them, and where their doors stand. */
@Repository
final class RosterStore {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** A step for everybody. */
  private static final String EVERYBODY = "";

  private final JdbcClient jdbc;

  RosterStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Where a door stands. */
  record Door(Phase phase, long revision) {
    static final Door UNTOUCHED = new Door(Phase.BEFORE, 0);
  }

  Door door(int meeting) {
    return jdbc.sql("SELECT phase, revision FROM roster WHERE meeting = :meeting")
        .param("meeting", meeting)
        .query(
            (row, index) ->
                new Door(Phase.valueOf(row.getString("phase")), row.getLong("revision")))
        .optional()
        .orElse(Door.UNTOUCHED);
  }

  /** Something happens at a door; who else has something happen waits for this transaction. */
  void touch(int meeting) {
    touch(meeting, "");
  }

  /** The same in a holding of the meeting, as its platform calls it. */
  void touch(int meeting, String holding) {
    jdbc.sql(
            """
            INSERT INTO roster (meeting, holding) VALUES (:meeting, :holding)
            ON CONFLICT (meeting) DO UPDATE SET revision = roster.revision + 1,
                holding = coalesce(nullif(:holding, ''), roster.holding)\
            """)
        .param("meeting", meeting)
        .param("holding", holding)
        .update();
  }

  /** The meeting of a holding. */
  Optional<Integer> meeting(String holding) {
    return jdbc.sql("SELECT meeting FROM roster WHERE holding = :holding AND holding <> ''")
        .param("holding", holding)
        .query(Integer.class)
        .optional();
  }

  void phase(int meeting, Phase phase) {
    jdbc.sql("UPDATE roster SET phase = :phase WHERE meeting = :meeting")
        .param("meeting", meeting)
        .param("phase", phase.name())
        .update();
  }

  /** Somebody came, or shows another name since a moment. */
  void came(int meeting, Attendee attendee, Instant at) {
    jdbc.sql(
            """
            INSERT INTO attendance
                (meeting, key, number, name, email, guest_id, telephone, named_at)
            SELECT :meeting, :key, coalesce(max(number), 0) + 1, :name, :email, :guest, :telephone,
                :at
            FROM attendance WHERE meeting = :meeting
            ON CONFLICT (meeting, key) DO UPDATE SET
                name = CASE WHEN :name = '' OR attendance.named_at > :at
                    THEN attendance.name ELSE :name END,
                email = coalesce(nullif(:email, ''), attendance.email),
                guest_id = coalesce(nullif(:guest, ''), attendance.guest_id),
                telephone = coalesce(nullif(:telephone, ''), attendance.telephone),
                named_at = greatest(attendance.named_at, :at)\
            """)
        .param("meeting", meeting)
        .param("key", attendee.key())
        .param("name", attendee.name())
        .param("email", attendee.email())
        .param("guest", attendee.guestId())
        .param("telephone", attendee.telephone())
        .param("at", time(at))
        .update();
  }

  void step(int meeting, String key, Step step) {
    jdbc.sql(
            """
            INSERT INTO attendance_step (meeting, key, kind, at)
            VALUES (:meeting, :key, :kind, :at) ON CONFLICT DO NOTHING\
            """)
        .param("meeting", meeting)
        .param("key", key)
        .param("kind", step.kind().name())
        .param("at", time(step.at()))
        .update();
  }

  /** Something happened to everybody. */
  void step(int meeting, Step step) {
    step(meeting, EVERYBODY, step);
  }

  void held(int meeting, String key, boolean held) {
    jdbc.sql("UPDATE attendance SET held = :held WHERE meeting = :meeting AND key = :key")
        .param("meeting", meeting)
        .param("key", key)
        .param("held", held)
        .update();
  }

  void known(int meeting, int number, List<String> known) {
    jdbc.sql(
            """
            UPDATE attendance SET known = cast(:known AS jsonb)
            WHERE meeting = :meeting AND number = :number\
            """)
        .param("meeting", meeting)
        .param("number", number)
        .param("known", JSON.writeValueAsString(known))
        .update();
  }

  void deed(int meeting, Instant at, String deed, String about, String by) {
    jdbc.sql(
            """
            INSERT INTO roster_deed (meeting, at, deed, about, by_whom)
            VALUES (:meeting, :at, :deed, :about, :by)\
            """)
        .param("meeting", meeting)
        .param("at", time(at))
        .param("deed", deed)
        .param("about", about)
        .param("by", by)
        .update();
  }

  /** Everybody who came, with where each is now. */
  List<Coming> comings(int meeting) {
    Map<String, List<Step>> steps = steps(meeting);
    return jdbc.sql("SELECT * FROM attendance WHERE meeting = :meeting ORDER BY number")
        .param("meeting", meeting)
        .query((row, index) -> coming(row, steps))
        .list();
  }

  private Map<String, List<Step>> steps(int meeting) {
    Map<String, List<Step>> steps = new HashMap<>();
    jdbc.sql("SELECT key, kind, at FROM attendance_step WHERE meeting = :meeting")
        .param("meeting", meeting)
        .query(
            row -> {
              Instant at = row.getTimestamp("at").toInstant();
              steps
                  .computeIfAbsent(row.getString("key"), any -> new ArrayList<>())
                  .add(new Step(Kind.valueOf(row.getString("kind")), at));
            });
    return steps;
  }

  private static Coming coming(ResultSet row, Map<String, List<Step>> steps) throws SQLException {
    String key = row.getString("key");
    List<Step> all = new ArrayList<>(steps.getOrDefault(key, List.of()));
    all.addAll(steps.getOrDefault(EVERYBODY, List.of()));
    return new Coming(
        row.getInt("number"),
        key,
        row.getString("name"),
        row.getString("email"),
        row.getString("guest_id"),
        row.getString("telephone"),
        row.getBoolean("held"),
        JSON.readValue(row.getString("known"), new TypeReference<List<String>>() {}),
        Presence.of(all));
  }

  /** What an officer calls a coming. */
  Optional<String> key(int meeting, int number) {
    return jdbc.sql("SELECT key FROM attendance WHERE meeting = :meeting AND number = :number")
        .param("meeting", meeting)
        .param("number", number)
        .query(String.class)
        .optional();
  }

  private static OffsetDateTime time(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
