package org.intersession.bot.reminders;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.intersession.bot.reminders.ReminderStep.Audience;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Messages, with what each says of which request. */
@Repository
class ReminderStore {
  private final JdbcClient jdbc;

  ReminderStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A message.
   *
   * @param person absent for the secretariat's officer
   * @param reply what its reply address bears
   */
  record Reminder(long id, @Nullable Long person, String address, String reply) {}

  /**
   * A message that shall be.
   *
   * @param day of the reader, if it is one of the ladder's
   */
  record Order(
      @Nullable Long person,
      String address,
      @Nullable LocalDate day,
      @Nullable Long run,
      Instant at) {}

  /** Adds a message; nothing if the reader has one of that day. */
  Optional<Long> add(Order order, List<ReminderItem> items) {
    Optional<Long> id =
        jdbc.sql(
                """
                INSERT INTO reminder (person, address, day, run, made_at)
                VALUES (:person, :address, :day, :run, :at)
                ON CONFLICT (address, day) WHERE day IS NOT NULL DO NOTHING RETURNING id\
                """)
            .param("person", order.person(), Types.BIGINT)
            .param("address", order.address())
            .param("day", order.day(), Types.DATE)
            .param("run", order.run(), Types.BIGINT)
            .param("at", RequestStore.time(order.at()))
            .query(Long.class)
            .optional();
    id.ifPresent(added -> items.forEach(item -> add(added, item)));
    return id;
  }

  private void add(long reminder, ReminderItem item) {
    jdbc.sql(
            """
            INSERT INTO reminder_item (reminder, request, party, step, audience)
            VALUES (:reminder, :request, :party, :step, :audience)
            ON CONFLICT (reminder, request, party) DO NOTHING\
            """)
        .param("reminder", reminder)
        .param("request", item.request())
        .param("party", item.party())
        .param("step", item.step(), Types.INTEGER)
        .param("audience", item.audience().name())
        .update();
  }

  Optional<Reminder> find(long id) {
    return jdbc.sql("SELECT * FROM reminder WHERE id = :id")
        .param("id", id)
        .query(ReminderStore::reminder)
        .optional();
  }

  /** The message whose reply address bears this. */
  Optional<Reminder> byReply(String reply) {
    return jdbc.sql("SELECT * FROM reminder WHERE reply = :reply")
        .param("reply", reply)
        .query(ReminderStore::reminder)
        .optional();
  }

  /** It is said by mail too at this time, unless it is answered by then. */
  void mailAt(long reminder, Instant at) {
    jdbc.sql("UPDATE reminder SET mail_at = :at WHERE id = :id")
        .param("at", RequestStore.time(at))
        .param("id", reminder)
        .update();
  }

  /** It is said by mail now, so it need not be again. */
  void mailed(long reminder) {
    jdbc.sql("UPDATE reminder SET mail_at = NULL WHERE id = :id").param("id", reminder).update();
  }

  /** Those of which the time has come to say them by mail. */
  List<Reminder> toMail(Instant now, int most) {
    return jdbc.sql(
            """
            SELECT * FROM reminder
            WHERE mail_at <= :now ORDER BY mail_at, id LIMIT :most\
            """)
        .param("now", RequestStore.time(now))
        .param("most", most)
        .query(ReminderStore::reminder)
        .list();
  }

  List<ReminderItem> items(long reminder) {
    return jdbc.sql("SELECT * FROM reminder_item WHERE reminder = :id ORDER BY request, party")
        .param("id", reminder)
        .query(ReminderStore::item)
        .list();
  }

  /** This is not said after all. */
  void leaveOut(long reminder, ReminderItem item, String reason) {
    jdbc.sql(
            """
            UPDATE reminder_item SET left_out = :reason
            WHERE reminder = :id AND request = :request AND party = :party\
            """)
        .param("reason", reason)
        .param("id", reminder)
        .param("request", item.request())
        .param("party", item.party())
        .update();
  }

  /**
   * When each Party was last written to about a request, or will be; of what was taken back or
   * refused nobody heard.
   */
  Map<String, Instant> heard(int request) {
    return jdbc
        .sql(
            """
            SELECT i.party, max(greatest(r.made_at, d.not_before)) AS at
            FROM reminder_item i
            JOIN reminder r ON r.id = i.reminder
            JOIN delivery d ON d.purpose = 'reminder' AND d.subject = 'reminder:' || r.id
            WHERE i.request = :request AND i.audience <> 'OFFICER' AND i.left_out IS NULL
                AND d.state NOT IN ('FAILED', 'DEAD')
            GROUP BY i.party\
            """)
        .param("request", request)
        .query(
            (row, number) -> Map.entry(row.getString("party"), row.getTimestamp("at").toInstant()))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** The messages that speak of nothing but this Party's answer, which is there now. */
  List<Long> onlyAbout(int request, String party) {
    return jdbc.sql(
            """
            SELECT reminder FROM reminder_item JOIN delivery
                ON purpose = 'reminder' AND subject = 'reminder:' || reminder AND state = 'PENDING'
            WHERE request = :request AND party = :party AND NOT EXISTS (
                SELECT 1 FROM reminder_item other
                WHERE other.reminder = reminder_item.reminder
                    AND (other.request, other.party) <> (:request, :party))\
            """)
        .param("request", request)
        .param("party", party)
        .query(Long.class)
        .list();
  }

  private static Reminder reminder(ResultSet row, int number) throws SQLException {
    return new Reminder(
        row.getLong("id"),
        row.getObject("person", Long.class),
        row.getString("address"),
        row.getString("reply"));
  }

  private static ReminderItem item(ResultSet row, int number) throws SQLException {
    return new ReminderItem(
        row.getInt("request"),
        row.getString("party"),
        row.getObject("step", Integer.class),
        Audience.valueOf(row.getString("audience")));
  }
}
