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

/** The ledger's rows. Every change of a row that was taken up asks for its turn. */
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

  /** The channels in which something is due; however much waits in one, only its first is read. */
  List<String> dueChannels(Instant now, Instant business) {
    return jdbc.sql(
            """
            WITH RECURSIVE waiting AS (
                (SELECT channel FROM delivery WHERE state = 'PENDING' ORDER BY channel LIMIT 1)
                UNION ALL
                SELECT (SELECT channel FROM delivery
                    WHERE state = 'PENDING' AND channel > waiting.channel
                    ORDER BY channel LIMIT 1)
                FROM waiting WHERE waiting.channel IS NOT NULL),
            due AS (
                SELECT channel FROM waiting WHERE channel IS NOT NULL AND EXISTS (
                    SELECT FROM delivery WHERE delivery.channel = waiting.channel
                        AND state = 'PENDING' AND not_before <= :business AND due <= :now)
                UNION
                SELECT channel FROM delivery WHERE state = 'UNKNOWN' AND due <= :now)
            SELECT channel FROM due
            WHERE channel NOT IN (SELECT channel FROM delivery_pause WHERE until > :now)\
            """)
        .param("now", time(now))
        .param("business", time(business))
        .query(String.class)
        .list();
  }

  /** Takes up what is to be sent. Once this has committed, the requests may leave. */
  List<Delivery> takeToSend(
      String channel, int most, Instant now, Instant business, Instant leaseUntil) {
    return jdbc.sql(
            """
            UPDATE delivery
            SET state = 'SENDING', attempt = attempt + 1, turn = turn + 1, lease_until = :lease,
                taken_at = :now
            WHERE id IN (
                SELECT id FROM delivery
                WHERE channel = :channel AND state = 'PENDING' AND due <= :now
                    AND not_before <= :business
                ORDER BY not_before, due, id LIMIT :most FOR UPDATE SKIP LOCKED)
            RETURNING *\
            """)
        .param("channel", channel)
        .param("most", most)
        .param("now", time(now))
        .param("business", time(business))
        .param("lease", time(leaseUntil))
        .query(DeliveryStore::delivery)
        .list();
  }

  /** Takes up what is in doubt, to ask the outside. */
  List<Delivery> takeToReconcile(String channel, int most, Instant now, Instant leaseUntil) {
    return jdbc.sql(
            """
            UPDATE delivery SET turn = turn + 1, lease_until = :lease
            WHERE id IN (
                SELECT id FROM delivery
                WHERE channel = :channel AND state = 'UNKNOWN' AND due <= :now
                    AND (lease_until IS NULL OR lease_until <= :now)
                ORDER BY due, id LIMIT :most FOR UPDATE SKIP LOCKED)
            RETURNING *\
            """)
        .param("channel", channel)
        .param("most", most)
        .param("now", time(now))
        .param("lease", time(leaseUntil))
        .query(DeliveryStore::delivery)
        .list();
  }

  /** Puts in doubt what was being sent by those who gave no sign of life any more. */
  int doubtTheDead(Instant now, Instant lastSign) {
    return jdbc.sql(
            """
            UPDATE delivery
            SET state = 'UNKNOWN', reason = 'sender-died', doubt_since = :lastSign,
                lease_until = NULL, due = :now, turn = turn + 1
            WHERE state = 'SENDING' AND lease_until <= :now\
            """)
        .param("now", time(now))
        .param("lastSign", time(lastSign))
        .update();
  }

  /** A sign of life of whoever has this turn. */
  void renew(long id, long turn, Instant leaseUntil) {
    jdbc.sql(
            """
            UPDATE delivery SET lease_until = :lease
            WHERE id = :id AND turn = :turn AND state IN ('SENDING', 'UNKNOWN')\
            """)
        .param("id", id)
        .param("turn", turn)
        .param("lease", time(leaseUntil))
        .update();
  }

  /** It is with the outside; false if this turn has been lost. */
  boolean sent(Delivery delivery, String outsideId, Instant now) {
    return settle(delivery, State.SENT, outsideId, null, now);
  }

  /** It will not be sent; false if this turn has been lost. */
  boolean ended(Delivery delivery, State state, String reason, Instant now) {
    return settle(delivery, state, null, reason, now);
  }

  /** It waits for the next try; false if this turn has been lost. */
  boolean pending(Delivery delivery, @Nullable String reason, Instant due) {
    return jdbc.sql(
                """
                UPDATE delivery
                SET state = 'PENDING', due = :due, reason = :reason, lease_until = NULL,
                    doubt_since = NULL
                WHERE id = :id AND turn = :turn\
                """)
            .param("id", delivery.id())
            .param("turn", delivery.turn())
            .param("due", time(due))
            .param("reason", reason)
            .update()
        == 1;
  }

  /** The outside must be asked; false if this turn has been lost. */
  boolean unknown(Delivery delivery, String reason, Instant doubtSince, @Nullable Instant due) {
    return jdbc.sql(
                """
                UPDATE delivery
                SET state = 'UNKNOWN', reason = :reason, doubt_since = :doubtSince,
                    due = coalesce(:due, timestamptz 'infinity'), lease_until = NULL
                WHERE id = :id AND turn = :turn\
                """)
            .param("id", delivery.id())
            .param("turn", delivery.turn())
            .param("reason", reason)
            .param("doubtSince", time(doubtSince))
            .param("due", due == null ? null : time(due), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
            .update()
        == 1;
  }

  private boolean settle(
      Delivery delivery,
      State state,
      @Nullable String outsideId,
      @Nullable String reason,
      Instant now) {
    return jdbc.sql(
                """
                UPDATE delivery
                SET state = :state, outside_id = :outsideId, reason = :reason, lease_until = NULL,
                    settled_at = :now
                WHERE id = :id AND turn = :turn\
                """)
            .param("id", delivery.id())
            .param("turn", delivery.turn())
            .param("state", state.name())
            .param("outsideId", outsideId)
            .param("reason", reason)
            .param("now", time(now))
            .update()
        == 1;
  }

  private static Delivery delivery(ResultSet row, int number) throws SQLException {
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

  private static OffsetDateTime time(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
