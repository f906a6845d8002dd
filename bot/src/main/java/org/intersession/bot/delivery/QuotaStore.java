package org.intersession.bot.delivery;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What has left each channel, and which of them were told to wait. */
@Repository
class QuotaStore {
  private final JdbcClient jdbc;

  QuotaStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * How many of a channel were taken up.
   *
   * @param oldest of those that were counted
   */
  record Taken(int count, @Nullable Instant oldest) {}

  /**
   * How many were with the outside, or on their way to it, in a time until now, and when the oldest
   * of the last so many was. What is settled counts from then, since it may have arrived as late.
   */
  Taken taken(String channel, Instant since, int last) {
    return jdbc.sql(
            """
            SELECT count(*) AS count, min(mark) AS oldest FROM (
                SELECT greatest(taken_at, settled_at) AS mark FROM delivery
                WHERE channel = :channel AND attempt > 0
                    AND (taken_at > :since OR settled_at > :since)
                ORDER BY 1 DESC LIMIT :last) AS newest\
            """)
        .param("channel", channel)
        .param("since", time(since))
        .param("last", last)
        .query((row, number) -> new Taken(row.getInt("count"), instant(row.getTimestamp("oldest"))))
        .single();
  }

  /** How many were written to since an hour began, this hour included. */
  int recipients(String channel, Instant hour) {
    return jdbc.sql(
            """
            SELECT coalesce(sum(recipients), 0) FROM delivery_hour
            WHERE channel = :channel AND hour >= :hour\
            """)
        .param("channel", channel)
        .param("hour", time(hour))
        .query(Integer.class)
        .single();
  }

  /** So many more are written to in this hour. */
  void count(String channel, Instant hour, int recipients) {
    jdbc.sql(
            """
            INSERT INTO delivery_hour VALUES (:channel, :hour, :more)
            ON CONFLICT (channel, hour)
            DO UPDATE SET recipients = delivery_hour.recipients + :more\
            """)
        .param("channel", channel)
        .param("hour", time(hour))
        .param("more", recipients)
        .update();
  }

  /** Whether the outside of a channel asked to wait. */
  boolean paused(String channel, Instant now) {
    return jdbc.sql(
            "SELECT EXISTS (SELECT FROM delivery_pause WHERE channel = :channel AND until > :now)")
        .param("channel", channel)
        .param("now", time(now))
        .query(Boolean.class)
        .single();
  }

  /** The outside of a channel asks to wait. */
  void pause(String channel, Instant until) {
    jdbc.sql(
            """
            INSERT INTO delivery_pause (channel, until) VALUES (:channel, :until)
            ON CONFLICT (channel) DO UPDATE SET until = greatest(delivery_pause.until, :until)\
            """)
        .param("channel", channel)
        .param("until", time(until))
        .update();
  }

  private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
    return timestamp == null ? null : timestamp.toInstant();
  }

  private static OffsetDateTime time(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
