package org.intersession.bot.meetings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.intersession.bot.meetings.HostPool.Booking;
import org.intersession.bot.meetings.HostPool.Range;
import org.intersession.integrations.MeetingRequest.ChatRule;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The hosts, what they are booked for, and what their day has cost. */
@Repository
final class HostStore {
  private final JdbcClient jdbc;

  HostStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Keeps these hosts and no others for new meetings. */
  void keep(List<Host> hosts) {
    jdbc.sql("UPDATE meeting_host SET active = false").update();
    hosts.forEach(
        host ->
            jdbc.sql(
                    """
                    INSERT INTO meeting_host (platform, host_id, name, capacity, slots, active)
                    VALUES (:platform, :id, :name, :capacity, :slots, true)
                    ON CONFLICT (platform, host_id) DO UPDATE
                    SET name = :name, capacity = :capacity, slots = :slots, active = true""")
                .param("platform", host.platform())
                .param("id", host.hostId())
                .param("name", host.name())
                .param("capacity", host.capacity())
                .param("slots", host.slots())
                .update());
  }

  /** The hosts for new meetings. */
  List<Host> hosts() {
    return jdbc.sql("SELECT * FROM meeting_host WHERE active ORDER BY platform DESC, host_id")
        .query(
            (row, index) ->
                new Host(
                    row.getString("platform"),
                    row.getString("host_id"),
                    row.getString("name"),
                    row.getInt("capacity"),
                    row.getInt("slots")))
        .list();
  }

  /** What is booked in a time. */
  List<Booking> bookings(Range during) {
    return jdbc.sql(
            """
            SELECT meeting, platform, host_id, slot, chat,
                lower(during) AS starts_at, upper(during) AS ends_at
            FROM meeting_booking WHERE during && tstzrange(:start, :end)""")
        .param("start", time(during.start()))
        .param("end", time(during.end()))
        .query(HostStore::booking)
        .list();
  }

  /**
   * Lets one transaction at a time choose a host. The constraints would hold without it; it keeps
   * series, which book many times at once, from waiting for each other in a circle.
   */
  void queue() {
    jdbc.sql("SELECT pg_advisory_xact_lock(4711, 1)::text").query(String.class).single();
  }

  /** Books a slot for all these times, or for none; false when one is taken. */
  boolean book(int meeting, HostPool.Place place, ChatRule chat, Map<Integer, List<Range>> times) {
    for (Map.Entry<Integer, List<Range>> one : times.entrySet()) {
      for (Range range : one.getValue()) {
        if (!book(meeting, place, chat, one.getKey(), range)) {
          release(meeting);
          return false;
        }
      }
    }
    return true;
  }

  private boolean book(
      int meeting, HostPool.Place place, ChatRule chat, int occurrence, Range range) {
    return jdbc.sql(
                """
                INSERT INTO meeting_booking
                    (meeting, place, platform, host_id, slot, chat, during)
                VALUES (:meeting, :place, :platform, :host, :slot, :chat, tstzrange(:start, :end))
                ON CONFLICT DO NOTHING""")
            .param("meeting", meeting)
            .param("place", occurrence)
            .param("platform", place.host().platform())
            .param("host", place.host().hostId())
            .param("slot", place.slot())
            .param("chat", chat.name())
            .param("start", time(range.start()))
            .param("end", time(range.end()))
            .update()
        == 1;
  }

  /** What is booked for a meeting. */
  List<Booking> of(int meeting) {
    return jdbc.sql(
            """
            SELECT meeting, platform, host_id, slot, chat,
                lower(during) AS starts_at, upper(during) AS ends_at
            FROM meeting_booking WHERE meeting = :meeting""")
        .param("meeting", meeting)
        .query(HostStore::booking)
        .list();
  }

  /** Gives back all that is booked for a meeting. */
  void release(int meeting) {
    jdbc.sql("DELETE FROM meeting_booking WHERE meeting = :meeting")
        .param("meeting", meeting)
        .update();
  }

  /**
   * Counts a request against the host's day, which begins at midnight UTC; false when it is full.
   */
  boolean spend(String platform, String hostId, int most, Instant now) {
    // The row of the host is the turnstile: two at once cannot both take the last one.
    jdbc.sql(
            """
            SELECT 1 FROM meeting_host WHERE platform = :platform AND host_id = :host
            FOR NO KEY UPDATE""")
        .param("platform", platform)
        .param("host", hostId)
        .query(Integer.class)
        .optional();
    return jdbc.sql(
                """
                INSERT INTO meeting_write (platform, host_id, at)
                SELECT :platform, :host, :now
                WHERE (SELECT count(*) FROM meeting_write
                    WHERE platform = :platform AND host_id = :host AND at >= :midnight) < :most""")
            .param("platform", platform)
            .param("host", hostId)
            .param("now", time(now))
            .param("midnight", midnight(now))
            .param("most", most)
            .update()
        == 1;
  }

  /** The hosts that have used up their day. */
  List<String> spent(String platform, int most, Instant now) {
    return jdbc.sql(
            """
            SELECT host_id FROM meeting_write WHERE platform = :platform AND at >= :midnight
            GROUP BY host_id HAVING count(*) >= :most""")
        .param("platform", platform)
        .param("midnight", midnight(now))
        .param("most", most)
        .query(String.class)
        .list();
  }

  private static Booking booking(ResultSet row, int index) throws SQLException {
    return new Booking(
        row.getInt("meeting"),
        row.getString("platform"),
        row.getString("host_id"),
        row.getInt("slot"),
        ChatRule.valueOf(row.getString("chat")),
        new Range(
            row.getTimestamp("starts_at").toInstant(), row.getTimestamp("ends_at").toInstant()));
  }

  private static OffsetDateTime midnight(Instant now) {
    return LocalDate.ofInstant(now, ZoneOffset.UTC).atStartOfDay().atOffset(ZoneOffset.UTC);
  }

  private static OffsetDateTime time(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
