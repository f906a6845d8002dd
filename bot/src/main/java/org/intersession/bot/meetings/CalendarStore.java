package org.intersession.bot.meetings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.intersession.bot.meetings.Meeting.State;
import org.intersession.integrations.ChatPlace;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The meetings by their days. */
@Repository
final class CalendarStore {
  private final JdbcClient jdbc;

  CalendarStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
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
        .query(CalendarStore::line)
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
        .query(CalendarStore::line)
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
