package org.intersession.bot.delivery;

import java.time.Instant;
import java.util.List;
import org.intersession.bot.delivery.Delivery.State;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Takes rows up and settles them. Every change of a row that was taken up asks for its turn. */
@Repository
final class TurnStore {
  private final JdbcClient jdbc;

  TurnStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
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
        .param("now", DeliveryStore.time(now))
        .param("business", DeliveryStore.time(business))
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
        .param("now", DeliveryStore.time(now))
        .param("business", DeliveryStore.time(business))
        .param("lease", DeliveryStore.time(leaseUntil))
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
        .param("now", DeliveryStore.time(now))
        .param("lease", DeliveryStore.time(leaseUntil))
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
        .param("now", DeliveryStore.time(now))
        .param("lastSign", DeliveryStore.time(lastSign))
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
        .param("lease", DeliveryStore.time(leaseUntil))
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
            .param("due", DeliveryStore.time(due))
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
            .param("doubtSince", DeliveryStore.time(doubtSince))
            .param(
                "due",
                due == null ? null : DeliveryStore.time(due),
                java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
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
            .param("now", DeliveryStore.time(now))
            .update()
        == 1;
  }
}
