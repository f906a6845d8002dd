package org.intersession.bot.delivery;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The ledger's mark, and whether it is held. */
@Repository
class HoldStore {
  /** Further than any number of rows that may be missing. */
  private static final long LEAP = 1_000_000;

  private final JdbcClient jdbc;

  HoldStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The ledger's name and how far it has come. */
  record Mark(UUID ledger, long mark) {}

  Mark mark() {
    return jdbc.sql("SELECT ledger, mark FROM delivery_mark")
        .query((row, number) -> new Mark(row.getObject("ledger", UUID.class), row.getLong("mark")))
        .single();
  }

  /** Goes one further; nothing while the ledger is held. Others wait until this has committed. */
  Optional<Mark> advance() {
    return jdbc.sql(
            """
            UPDATE delivery_mark SET mark = mark + 1 WHERE held_since IS NULL
            RETURNING ledger, mark\
            """)
        .query((row, number) -> new Mark(row.getObject("ledger", UUID.class), row.getLong("mark")))
        .optional();
  }

  /** Why and since when nothing leaves. */
  Optional<Hold.Held> held() {
    return jdbc.sql("SELECT * FROM delivery_mark WHERE held_since IS NOT NULL")
        .query(
            (row, number) ->
                new Hold.Held(
                    row.getString("held_reason"),
                    instant(row.getTimestamp("held_since")),
                    row.getLong("missing")))
        .optional();
  }

  /**
   * Nothing leaves any more. What waits may have left already, so the outside is asked; and what
   * will be asked for gets numbers that were never used.
   */
  boolean hold(String reason, long missing, Instant now, Instant business) {
    boolean begun =
        jdbc.sql(
                    """
                    UPDATE delivery_mark SET held_since = :now, held_reason = :reason,
                        missing = :missing WHERE held_since IS NULL\
                    """)
                .param("now", time(now))
                .param("reason", reason)
                .param("missing", missing)
                .update()
            == 1;
    if (begun) {
      jdbc.sql(
              """
              UPDATE delivery SET state = 'UNKNOWN', reason = 'restored', doubt_since = :now,
                  due = :now, turn = turn + 1
              WHERE state = 'PENDING' AND not_before <= :business\
              """)
          .param("now", time(now))
          .param("business", time(business))
          .update();
      jdbc.sql(
              """
              SELECT setval(pg_get_serial_sequence('delivery', 'id'),
                  (SELECT last_value FROM delivery_id_seq) + :leap)\
              """)
          .param("leap", LEAP)
          .query(Long.class)
          .single();
    }
    return begun;
  }

  /** Things may leave again; false if they did. */
  boolean release(long mark) {
    return jdbc.sql(
                """
                UPDATE delivery_mark SET held_since = NULL, held_reason = NULL, missing = 0,
                    mark = greatest(mark, :mark) WHERE held_since IS NOT NULL\
                """)
            .param("mark", mark)
            .update()
        == 1;
  }

  /** How many deliveries stand in a state. */
  int count(String state) {
    return jdbc.sql("SELECT count(*) FROM delivery WHERE state = :state")
        .param("state", state)
        .query(Integer.class)
        .single();
  }

  /** How many only a person can decide about. */
  int undecided() {
    return jdbc.sql("SELECT count(*) FROM delivery WHERE state = 'UNKNOWN' AND due = 'infinity'")
        .query(Integer.class)
        .single();
  }

  /** How many that waited when the hold began have turned out to be with the outside. */
  int found(Instant since) {
    return jdbc.sql(
            """
            SELECT count(*) FROM delivery
            WHERE state = 'SENT' AND settled_at >= :since AND reason IS NULL\
            """)
        .param("since", time(since))
        .query(Integer.class)
        .single();
  }

  private static Instant instant(Timestamp timestamp) {
    return timestamp.toInstant();
  }

  private static OffsetDateTime time(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
