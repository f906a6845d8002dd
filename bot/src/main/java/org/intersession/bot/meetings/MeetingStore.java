package org.intersession.bot.meetings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
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

/** The meetings and their occurrences. */
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

  private static OffsetDateTime time(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
