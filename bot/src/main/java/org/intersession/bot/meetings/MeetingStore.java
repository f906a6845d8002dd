package org.intersession.bot.meetings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.intersession.bot.delivery.Delivery;
import org.intersession.bot.meetings.Meeting.State;
import org.intersession.integrations.ChatPlace;
import org.intersession.integrations.HostedMeeting;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The meetings, their occurrences and their history. */
@Repository
final class MeetingStore {
  private static final String SELECT =
      """
      SELECT m.*, h.name AS host_name
      FROM meeting m JOIN meeting_host h USING (platform, host_id)
      """;

  private final JdbcClient jdbc;

  MeetingStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Adds a meeting in state CREATING and returns its number. */
  int add(
      String reference, Host host, MeetingPlan plan, Locale locale, ChatPlace place, int draft) {
    int number =
        jdbc.sql(
                """
                INSERT INTO meeting (reference, title, platform, host_id, state, revision, plan,
                    locale, place_chat, place_id, draft, place, confirmed)
                VALUES (:reference, :title, :platform, :host, 'CREATING', 1,
                    cast(:plan AS jsonb), :locale, :chat, :placeId, :draft,
                    cast(:place AS jsonb), cast(:confirmed AS jsonb))
                RETURNING number\
                """)
            .param("reference", reference)
            .param("title", plan.title())
            .param("platform", host.platform())
            .param("host", host.hostId())
            .param("plan", MeetingJson.write(plan))
            .param("locale", locale.toLanguageTag())
            .param("chat", place.chat())
            .param("placeId", place.id())
            .param("draft", draft)
            .param("place", MeetingJson.write(place))
            .param("confirmed", MeetingJson.write(new DraftRef(place, draft)))
            .query(Integer.class)
            .single();
    occurrences(number, plan);
    return number;
  }

  /** Takes back a meeting that was added in this transaction and found no host. */
  void forget(int number) {
    jdbc.sql("DELETE FROM meeting_occurrence WHERE meeting = :number")
        .param("number", number)
        .update();
    jdbc.sql("DELETE FROM meeting WHERE number = :number").param("number", number).update();
  }

  /** Remembers the platform that a draft shows. */
  void propose(ChatPlace place, int draft, String platform) {
    jdbc.sql(
            """
            INSERT INTO meeting_proposal (place_chat, place_id, draft, platform)
            VALUES (:chat, :place, :draft, :platform)
            ON CONFLICT (place_chat, place_id, draft) DO UPDATE SET platform = :platform\
            """)
        .param("chat", place.chat())
        .param("place", place.id())
        .param("draft", draft)
        .param("platform", platform)
        .update();
  }

  /** The platform that a draft showed. */
  Optional<String> proposed(ChatPlace place, int draft) {
    return jdbc.sql(
            """
            SELECT platform FROM meeting_proposal
            WHERE place_chat = :chat AND place_id = :place AND draft = :draft\
            """)
        .param("chat", place.chat())
        .param("place", place.id())
        .param("draft", draft)
        .query(String.class)
        .optional();
  }

  /** The meeting that a draft became, if it did. */
  Optional<Meeting> ofDraft(ChatPlace place, int draft) {
    return jdbc.sql(
            SELECT + "WHERE m.place_chat = :chat AND m.place_id = :place AND m.draft = :draft")
        .param("chat", place.chat())
        .param("place", place.id())
        .param("draft", draft)
        .query(MeetingStore::meeting)
        .optional();
  }

  Optional<Meeting> find(int number) {
    return jdbc.sql(SELECT + "WHERE m.number = :number")
        .param("number", number)
        .query(MeetingStore::meeting)
        .optional();
  }

  /** The meeting that a platform calls by an id. */
  Optional<Meeting> at(String platform, String outsideId) {
    return jdbc.sql(SELECT + "WHERE m.platform = :platform AND m.outside ->> 'id' = :id")
        .param("platform", platform)
        .param("id", outsideId)
        .query(MeetingStore::meeting)
        .optional();
  }

  /** The meeting that a delivery is about. */
  Meeting of(Delivery delivery) {
    return find(Integer.parseInt(delivery.key().subject())).orElseThrow();
  }

  /** The meeting, held until the transaction ends so that no one else changes it. */
  Optional<Meeting> hold(int number) {
    return jdbc.sql(SELECT + "WHERE m.number = :number FOR UPDATE OF m")
        .param("number", number)
        .query(MeetingStore::meeting)
        .optional();
  }

  /** What is coming, soonest first. */
  List<MeetingLine> coming(Instant now, int most) {
    return jdbc.sql(
            """
            SELECT m.number, m.title, min(o.starts_at) AS starts_at, m.plan ->> 'zone' AS zone,
                m.platform, m.state, jsonb_array_length(m.plan -> 'starts') AS occurrences
            FROM meeting_occurrence o JOIN meeting m ON m.number = o.meeting
            WHERE o.ends_at > :now AND m.state NOT IN ('CANCELLED', 'FAILED')
            GROUP BY m.number ORDER BY starts_at, m.number LIMIT :most\
            """)
        .param("now", time(now))
        .param("most", most)
        .query(MeetingStore::line)
        .list();
  }

  /** What has passed, latest first. */
  List<MeetingLine> past(Instant now, int most) {
    return jdbc.sql(
            """
            SELECT m.number, m.title, max(o.starts_at) AS starts_at, m.plan ->> 'zone' AS zone,
                m.platform, m.state, jsonb_array_length(m.plan -> 'starts') AS occurrences
            FROM meeting_occurrence o JOIN meeting m ON m.number = o.meeting
            WHERE o.ends_at <= :now AND m.state <> 'FAILED'
            GROUP BY m.number ORDER BY starts_at DESC, m.number LIMIT :most\
            """)
        .param("now", time(now))
        .param("most", most)
        .query(MeetingStore::line)
        .list();
  }

  /** Other meetings of this place or of one of these groups that overlap with the plan. */
  List<Clash> clashes(MeetingPlan plan, ChatPlace place, int except) {
    return plan.held().stream()
        .flatMap(one -> clashes(one, plan.groups(), place, except).stream())
        .distinct()
        .limit(5)
        .toList();
  }

  private List<Clash> clashes(
      MeetingPlan.Occurrence one, List<String> groups, ChatPlace place, int except) {
    return jdbc.sql(
            """
            SELECT m.number, m.title, o.starts_at
            FROM meeting_occurrence o JOIN meeting m ON m.number = o.meeting
            WHERE o.starts_at < :end AND o.ends_at > :start AND m.number <> :except
                AND m.state NOT IN ('CANCELLED', 'FAILED')
                AND ((m.place_chat = :chat AND m.place_id = :place)
                    OR jsonb_exists_any(m.plan -> 'groups', string_to_array(:groups, ',')))
            ORDER BY o.starts_at LIMIT 5\
            """)
        .param("start", time(one.start()))
        .param("end", time(one.end()))
        .param("except", except)
        .param("chat", place.chat())
        .param("place", place.id())
        .param("groups", String.join(",", groups))
        .query(
            (row, index) ->
                new Clash(row.getInt("number"), row.getString("title"), instant(row, "starts_at")))
        .list();
  }

  /** The meetings that their platforms should have and that are not over. */
  List<Integer> toWatch(Instant now) {
    return jdbc.sql(
            """
            SELECT m.number FROM meeting m
            WHERE m.state = 'SET_UP' AND EXISTS (
                SELECT FROM meeting_occurrence o WHERE o.meeting = m.number AND o.ends_at > :now)
            ORDER BY m.number\
            """)
        .param("now", time(now))
        .query(Integer.class)
        .list();
  }

  /** Writes a plan that was confirmed, with the next revision. */
  void plan(Meeting meeting, MeetingPlan plan, State state, DraftRef confirmed) {
    jdbc.sql(
            """
            UPDATE meeting
            SET plan = cast(:plan AS jsonb), state = :state, revision = revision + 1,
                problem = NULL, confirmed = cast(:confirmed AS jsonb)
            WHERE number = :number\
            """)
        .param("confirmed", MeetingJson.write(confirmed))
        .param("number", meeting.number())
        .param("plan", MeetingJson.write(plan))
        .param("state", state.name())
        .update();
    occurrences(meeting.number(), plan);
  }

  /** The platform holds this plan, and answered this. */
  void settled(int number, MeetingPlan plan, HostedMeeting outside) {
    jdbc.sql(
            """
            UPDATE meeting
            SET state = 'SET_UP', settled_plan = cast(:plan AS jsonb),
                outside = cast(:outside AS jsonb), problem = NULL
            WHERE number = :number\
            """)
        .param("number", number)
        .param("plan", MeetingJson.write(plan))
        .param("outside", MeetingJson.write(outside))
        .update();
  }

  /** What the platform holds, as it was just read, unless the meeting has changed meanwhile. */
  void read(Meeting meeting, HostedMeeting outside) {
    jdbc.sql(
            """
            UPDATE meeting SET outside = cast(:outside AS jsonb)
            WHERE number = :number AND revision = :revision AND state = 'SET_UP'\
            """)
        .param("number", meeting.number())
        .param("revision", meeting.revision())
        .param("outside", MeetingJson.write(outside))
        .update();
  }

  /** Goes back to the plan that the platform holds. */
  void revert(Meeting meeting, MeetingPlan settled, String problem) {
    jdbc.sql(
            """
            UPDATE meeting
            SET plan = cast(:plan AS jsonb), state = 'SET_UP', problem = :problem
            WHERE number = :number\
            """)
        .param("number", meeting.number())
        .param("plan", MeetingJson.write(settled))
        .param("problem", problem)
        .update();
    occurrences(meeting.number(), settled);
  }

  void state(int number, State state, @Nullable String problem) {
    jdbc.sql("UPDATE meeting SET state = :state, problem = :problem WHERE number = :number")
        .param("number", number)
        .param("state", state.name())
        .param("problem", problem)
        .update();
  }

  void history(int number, HistoryLine line) {
    jdbc.sql(
            """
            INSERT INTO meeting_history
                (meeting, at, event, prepared_by, confirmed_by, source, detail)
            VALUES (:meeting, :at, :event, :prepared, :confirmed, :source, :detail)\
            """)
        .param("meeting", number)
        .param("at", time(line.at()))
        .param("event", line.event())
        .param("prepared", line.preparedBy())
        .param("confirmed", line.confirmedBy())
        .param("source", line.source())
        .param("detail", line.detail())
        .update();
  }

  /** The history of a meeting, oldest first. */
  List<HistoryLine> history(int number) {
    return jdbc.sql("SELECT * FROM meeting_history WHERE meeting = :meeting ORDER BY id")
        .param("meeting", number)
        .query(
            (row, index) ->
                new HistoryLine(
                    instant(row, "at"),
                    row.getString("event"),
                    row.getString("prepared_by"),
                    row.getString("confirmed_by"),
                    row.getString("source"),
                    row.getString("detail")))
        .list();
  }

  private void occurrences(int number, MeetingPlan plan) {
    jdbc.sql("DELETE FROM meeting_occurrence WHERE meeting = :meeting")
        .param("meeting", number)
        .update();
    for (MeetingPlan.Occurrence one : plan.held()) {
      jdbc.sql(
              """
              INSERT INTO meeting_occurrence (meeting, place, starts_at, ends_at)
              VALUES (:meeting, :place, :start, :end)\
              """)
          .param("meeting", number)
          .param("place", one.index())
          .param("start", time(one.start()))
          .param("end", time(one.end()))
          .update();
    }
  }

  private static Meeting meeting(ResultSet row, int index) throws SQLException {
    String settled = row.getString("settled_plan");
    String outside = row.getString("outside");
    return new Meeting(
        row.getInt("number"),
        row.getString("reference"),
        row.getString("platform"),
        row.getString("host_id"),
        row.getString("host_name"),
        State.valueOf(row.getString("state")),
        row.getInt("revision"),
        MeetingJson.read(row.getString("plan"), MeetingPlan.class),
        settled == null ? null : MeetingJson.read(settled, MeetingPlan.class),
        outside == null ? null : MeetingJson.read(outside, HostedMeeting.class),
        row.getString("problem"),
        Locale.forLanguageTag(row.getString("locale")),
        MeetingJson.read(row.getString("place"), ChatPlace.class),
        MeetingJson.read(row.getString("confirmed"), DraftRef.class));
  }

  private static MeetingLine line(ResultSet row, int index) throws SQLException {
    return new MeetingLine(
        row.getInt("number"),
        row.getString("title"),
        instant(row, "starts_at"),
        ZoneId.of(row.getString("zone")),
        row.getString("platform"),
        State.valueOf(row.getString("state")),
        row.getInt("occurrences"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getTimestamp(column).toInstant();
  }

  private static OffsetDateTime time(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
