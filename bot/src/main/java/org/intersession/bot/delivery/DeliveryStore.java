package org.intersession.bot.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.intersession.bot.delivery.Delivery.State;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The ledger's rows: what was asked for, and what a person decided about it. */
@Repository
final class DeliveryStore {
  private static final String UNDECIDED = "state = 'UNKNOWN' AND due = 'infinity'";

  private final JdbcClient jdbc;

  DeliveryStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Adds a row, unless the same delivery is there already. */
  boolean add(DeliveryKey key, String payload, @Nullable Instant notBefore, Instant now) {
    return jdbc.sql(
                """
                INSERT INTO delivery (purpose, subject, recipient, channel, occurrence, payload,
                    state, requested_at, not_before, due)
                VALUES (:purpose, :subject, :recipient, :channel, :occurrence, :payload,
                    'PENDING', :now, coalesce(:notBefore, timestamptz '-infinity'), :now)
                ON CONFLICT (purpose, subject, recipient, channel, occurrence) DO NOTHING\
                """)
            .param("purpose", key.purpose())
            .param("subject", key.subject())
            .param("recipient", key.recipient())
            .param("channel", key.channel())
            .param("occurrence", key.occurrence())
            .param("payload", payload)
            .param("now", time(now))
            .param(
                "notBefore",
                notBefore == null ? null : time(notBefore),
                java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
            .update()
        == 1;
  }

  /** Gives up what has not left. */
  int withdraw(String purpose, String subject, Instant now) {
    return jdbc.sql(
            """
            UPDATE delivery SET state = 'FAILED', reason = 'withdrawn', settled_at = :now
            WHERE purpose = :purpose AND subject = :subject AND state = 'PENDING'\
            """)
        .param("purpose", purpose)
        .param("subject", subject)
        .param("now", time(now))
        .update();
  }

  /** Deletes what is not on its way just now. */
  void forget(String purpose, String subject) {
    jdbc.sql(
            """
            DELETE FROM delivery
            WHERE purpose = :purpose AND subject = :subject AND state <> 'SENDING'\
            """)
        .param("purpose", purpose)
        .param("subject", subject)
        .update();
  }

  /** When a row was settled. */
  Optional<Instant> settledAt(DeliveryKey key) {
    return jdbc.sql(
            """
            SELECT settled_at FROM delivery
            WHERE purpose = :purpose AND subject = :subject AND recipient = :recipient
                AND channel = :channel AND occurrence = :occurrence AND settled_at IS NOT NULL\
            """)
        .param("purpose", key.purpose())
        .param("subject", key.subject())
        .param("recipient", key.recipient())
        .param("channel", key.channel())
        .param("occurrence", key.occurrence())
        .query(java.sql.Timestamp.class)
        .optional()
        .map(java.sql.Timestamp::toInstant);
  }

  /** The row of a delivery. */
  Optional<Delivery> find(DeliveryKey key) {
    return jdbc.sql(
            """
            SELECT * FROM delivery
            WHERE purpose = :purpose AND subject = :subject AND recipient = :recipient
                AND channel = :channel AND occurrence = :occurrence\
            """)
        .param("purpose", key.purpose())
        .param("subject", key.subject())
        .param("recipient", key.recipient())
        .param("channel", key.channel())
        .param("occurrence", key.occurrence())
        .query(DeliveryStore::delivery)
        .optional();
  }

  /** Those of which only a person can say whether they arrived. */
  List<Delivery> undecided() {
    return jdbc.sql("SELECT * FROM delivery WHERE " + UNDECIDED + " ORDER BY id LIMIT 50")
        .query(DeliveryStore::delivery)
        .list();
  }

  /** A person says that it arrived; false if nobody was asked. */
  boolean confirmSent(long id, String person, Instant now) {
    return jdbc.sql(
                "UPDATE delivery SET state = 'SENT', outside_id = 'seen-by ' || :person,"
                    + " settled_at = :now, turn = turn + 1 WHERE id = :id AND "
                    + UNDECIDED)
            .param("person", person)
            .param("now", time(now))
            .param("id", id)
            .update()
        == 1;
  }

  /** A person says that it did not arrive; false if nobody was asked. */
  boolean sendAgain(long id, Instant now) {
    return jdbc.sql(
                "UPDATE delivery SET state = 'PENDING', reason = NULL, doubt_since = NULL,"
                    + " due = :now, turn = turn + 1 WHERE id = :id AND "
                    + UNDECIDED)
            .param("now", time(now))
            .param("id", id)
            .update()
        == 1;
  }

  static Delivery delivery(ResultSet row, int number) throws SQLException {
    return new Delivery(
        row.getLong("id"),
        new DeliveryKey(
            row.getString("purpose"),
            row.getString("subject"),
            row.getString("recipient"),
            row.getString("channel"),
            row.getString("occurrence")),
        row.getString("payload"),
        State.valueOf(row.getString("state")),
        row.getInt("attempt"),
        row.getLong("turn"),
        row.getTimestamp("requested_at").toInstant(),
        instant(row.getTimestamp("doubt_since")),
        row.getString("outside_id"),
        row.getString("reason"));
  }

  private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
    return timestamp == null ? null : timestamp.toInstant();
  }

  static OffsetDateTime time(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
