package org.intersession.bot.reminders;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.intersession.bot.reminders.ReminderStep.Audience;
import org.intersession.integrations.ChatPlace;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Messages with what each says of which request, and the runs in which they were sent. */
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

  /** A sending that was confirmed. */
  record Run(
      long id,
      int request,
      String kind,
      ChatPlace place,
      Locale locale,
      Instant startedAt,
      boolean recalled,
      @Nullable String post,
      String shown) {}

  long addRun(int request, String kind, ChatPlace place, Locale locale, String by, Instant at) {
    return jdbc.sql(
            """
            INSERT INTO request_run (request, kind, place, locale, confirmed_by, started_at)
            VALUES (:request, :kind, :place::jsonb, :locale, :by, :at) RETURNING id\
            """)
        .param("request", request)
        .param("kind", kind)
        .param("place", RequestStore.JSON.writeValueAsString(place))
        .param("locale", locale.toLanguageTag())
        .param("by", by)
        .param("at", RequestStore.time(at))
        .query(Long.class)
        .single();
  }

  /** The runs of which the card is not complete. */
  List<Run> running() {
    return jdbc.sql("SELECT * FROM request_run WHERE NOT finished ORDER BY id")
        .query(ReminderStore::run)
        .list();
  }

  /** The newest run of a request that has something to recall. */
  Optional<Run> newest(int request) {
    return jdbc.sql("SELECT * FROM request_run WHERE request = :request ORDER BY id DESC LIMIT 1")
        .param("request", request)
        .query(ReminderStore::run)
        .optional();
  }

  void recalled(long run, String by) {
    jdbc.sql("UPDATE request_run SET recalled_by = :by WHERE id = :run")
        .param("by", by)
        .param("run", run)
        .update();
  }

  void showed(long run, @Nullable String post, String shown, boolean finished) {
    jdbc.sql(
            """
            UPDATE request_run SET post = coalesce(:post, post), shown = :shown,
                finished = :finished WHERE id = :run\
            """)
        .param("post", post, Types.VARCHAR)
        .param("shown", shown)
        .param("finished", finished)
        .param("run", run)
        .update();
  }

  /** How many messages of a run stand where, and why; of what failed in a chat the mail counts. */
  record Tally(String state, String reason, int count) {}

  List<Tally> tally(long run) {
    return jdbc.sql(
            """
            SELECT state, coalesce(reason, '') AS reason, count(*) AS count FROM reminder r
            JOIN delivery d ON d.purpose = 'reminder' AND d.subject = 'reminder:' || r.id
            WHERE r.run = :run AND NOT (d.channel LIKE 'chat:%' AND d.state IN ('FAILED', 'DEAD')
                AND EXISTS (SELECT FROM delivery mail
                    WHERE mail.purpose = d.purpose AND mail.subject = d.subject
                        AND mail.channel NOT LIKE 'chat:%'))
            GROUP BY 1, 2 ORDER BY 1, 2\
            """)
        .param("run", run)
        .query(
            (row, number) ->
                new Tally(row.getString("state"), row.getString("reason"), row.getInt("count")))
        .list();
  }

  List<Long> ofRun(long run) {
    return jdbc.sql("SELECT id FROM reminder WHERE run = :run")
        .param("run", run)
        .query(Long.class)
        .list();
  }

  /** When each Party was last sent something of a request that left. */
  Map<String, Instant> lastSent(int request) {
    return jdbc
        .sql(
            """
            SELECT party, max(settled_at) AS at FROM reminder_item i
            JOIN delivery d ON d.purpose = 'reminder' AND d.subject = 'reminder:' || i.reminder
            WHERE i.request = :request AND d.state = 'SENT' AND i.left_out IS NULL GROUP BY party\
            """)
        .param("request", request)
        .query(
            (row, number) -> Map.entry(row.getString("party"), row.getTimestamp("at").toInstant()))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static Run run(ResultSet row, int number) throws SQLException {
    return new Run(
        row.getLong("id"),
        row.getInt("request"),
        row.getString("kind"),
        RequestStore.JSON.readValue(row.getString("place"), ChatPlace.class),
        Locale.forLanguageTag(row.getString("locale")),
        row.getTimestamp("started_at").toInstant(),
        row.getString("recalled_by") != null,
        row.getString("post"),
        row.getString("shown"));
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
