package org.intersession.bot.registration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.intersession.bot.registration.Application.Presence;
import org.intersession.bot.registration.Registration.State;
import org.intersession.integrations.GuestList;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The registrations and their history. */
@Repository
final class RegistrationStore {
  private final JdbcClient jdbc;

  RegistrationStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Adds a registration that waits; nothing when the address is registered already. */
  Optional<Registration> add(int meeting, Application application, Instant now) {
    return said(
            jdbc.sql(
                """
                INSERT INTO registration (meeting, email, given, family, party, body, role, locale,
                    zone, interpretation, accessibility, presence, people, state, reason,
                    consented_at, made_at)
                VALUES (:meeting, :email, :given, :family, :party, :body, :role, :locale, :zone,
                    :interpretation, :accessibility, :presence, :people, 'WAITING', '', :now, :now)
                ON CONFLICT (meeting, email) DO NOTHING
                RETURNING *\
                """),
            application)
        .param("meeting", meeting)
        .param("email", application.email())
        .param("now", time(now))
        .query(RegistrationStore::registration)
        .optional();
  }

  /** Writes down anew what a person asks for; the address stays. */
  void change(long id, Application application) {
    said(
            jdbc.sql(
                """
                UPDATE registration SET given = :given, family = :family, party = :party,
                    body = :body, role = :role, locale = :locale, zone = :zone,
                    interpretation = :interpretation, accessibility = :accessibility,
                    presence = :presence, people = :people, version = version + 1
                WHERE id = :id\
                """),
            application)
        .param("id", id)
        .update();
  }

  private static JdbcClient.StatementSpec said(
      JdbcClient.StatementSpec sql, Application application) {
    return sql.param("given", application.given())
        .param("family", application.family())
        .param("party", application.party())
        .param("body", application.body())
        .param("role", application.role())
        .param("locale", application.locale().toLanguageTag())
        .param("zone", application.zone())
        .param("interpretation", application.interpretation())
        .param("accessibility", application.accessibility())
        .param("presence", application.presence().name())
        .param("people", application.people());
  }

  Optional<Registration> find(long id) {
    return jdbc.sql("SELECT * FROM registration WHERE id = :id")
        .param("id", id)
        .query(RegistrationStore::registration)
        .optional();
  }

  /** The registration, held until the transaction ends: two who decide at once do so in turn. */
  Optional<Registration> hold(long id) {
    return jdbc.sql("SELECT * FROM registration WHERE id = :id FOR UPDATE")
        .param("id", id)
        .query(RegistrationStore::registration)
        .optional();
  }

  Optional<Registration> find(int meeting, String email) {
    return jdbc.sql("SELECT * FROM registration WHERE meeting = :meeting AND email = :email")
        .param("meeting", meeting)
        .param("email", email)
        .query(RegistrationStore::registration)
        .optional();
  }

  /** All of a meeting, in the order in which they came. */
  List<Registration> of(int meeting) {
    return jdbc.sql("SELECT * FROM registration WHERE meeting = :meeting ORDER BY id")
        .param("meeting", meeting)
        .query(RegistrationStore::registration)
        .list();
  }

  /** How many people a meeting has approved; those who share a device count each. */
  int approved(int meeting) {
    return jdbc.sql(
            """
            SELECT coalesce(sum(people), 0) FROM registration
            WHERE meeting = :meeting AND state = 'APPROVED'\
            """)
        .param("meeting", meeting)
        .query(Integer.class)
        .single();
  }

  void state(long id, State state, String reason, @Nullable String decidedBy) {
    jdbc.sql(
            """
            UPDATE registration
            SET state = :state, reason = :reason, decided_by = :by, version = version + 1
            WHERE id = :id\
            """)
        .param("id", id)
        .param("state", state.name())
        .param("reason", reason)
        .param("by", decidedBy)
        .update();
  }

  /** The platform has the person on its list. */
  void entrance(long id, GuestList.Entrance entrance) {
    jdbc.sql("UPDATE registration SET outside_id = :outside, join_link = :link WHERE id = :id")
        .param("id", id)
        .param("outside", entrance.id())
        .param("link", entrance.link())
        .update();
  }

  /** The platform has the person no more. */
  void noEntrance(long id) {
    jdbc.sql("UPDATE registration SET outside_id = NULL, join_link = NULL WHERE id = :id")
        .param("id", id)
        .update();
  }

  /** What the platform calls the person, if they are on its list. */
  Optional<String> outsideId(long id) {
    return jdbc.sql("SELECT outside_id FROM registration WHERE id = :id AND outside_id IS NOT NULL")
        .param("id", id)
        .query(String.class)
        .optional();
  }

  /** How many of a meeting are approved, whether the platform has them already or not. */
  int guests(int meeting) {
    return jdbc.sql(
            "SELECT count(*) FROM registration WHERE meeting = :meeting AND state = 'APPROVED'")
        .param("meeting", meeting)
        .query(Integer.class)
        .single();
  }

  /** How many requests about an address left since a moment. */
  int writes(String email, String kind, Instant since) {
    return jdbc.sql(
            """
            SELECT count(*) FROM registration_write
            WHERE email = :email AND kind = :kind AND at >= :since\
            """)
        .param("email", email)
        .param("kind", kind)
        .param("since", time(since))
        .query(Integer.class)
        .single();
  }

  void wrote(int meeting, String email, String kind, Instant at) {
    jdbc.sql(
            """
            INSERT INTO registration_write (meeting, email, kind, at)
            VALUES (:meeting, :email, :kind, :at)\
            """)
        .param("meeting", meeting)
        .param("email", email)
        .param("kind", kind)
        .param("at", time(at))
        .update();
  }

  void history(long id, Instant at, String event, @Nullable String by, String detail) {
    jdbc.sql(
            """
            INSERT INTO registration_history (registration, at, event, by_whom, detail)
            VALUES (:id, :at, :event, :by, :detail)\
            """)
        .param("id", id)
        .param("at", time(at))
        .param("event", event)
        .param("by", by)
        .param("detail", detail)
        .update();
  }

  /** Counts a visit; how many the bucket has had since a moment. */
  int visit(String bucket, Instant now, Instant since) {
    jdbc.sql("DELETE FROM registration_visit WHERE at < :since")
        .param("since", time(since))
        .update();
    jdbc.sql("INSERT INTO registration_visit (bucket, at) VALUES (:bucket, :now)")
        .param("bucket", bucket)
        .param("now", time(now))
        .update();
    return jdbc.sql(
            "SELECT count(*) FROM registration_visit WHERE bucket = :bucket AND at >= :since")
        .param("bucket", bucket)
        .param("since", time(since))
        .query(Integer.class)
        .single();
  }

  private static Registration registration(ResultSet row, int index) throws SQLException {
    Application application =
        new Application(
            row.getString("given"),
            row.getString("family"),
            row.getString("email"),
            row.getString("party"),
            row.getString("body"),
            row.getString("role"),
            Locale.forLanguageTag(row.getString("locale")),
            row.getString("zone"),
            row.getString("interpretation"),
            row.getString("accessibility"),
            Presence.valueOf(row.getString("presence")),
            row.getInt("people"));
    return new Registration(
        row.getLong("id"),
        row.getInt("meeting"),
        application,
        State.valueOf(row.getString("state")),
        row.getInt("version"),
        row.getString("reason"),
        row.getString("decided_by"),
        row.getString("join_link"),
        row.getTimestamp("made_at").toInstant());
  }

  private static OffsetDateTime time(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
