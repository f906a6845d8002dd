package org.intersession.bot.registration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.intersession.bot.registration.Application.Presence;
import org.intersession.bot.registration.Registration.State;
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
                    zone, interpretation, accessibility, presence, people, telephone, testing,
                    letter, state, reason,
                    consented_at, made_at)
                VALUES (:meeting, :email, :given, :family, :party, :body, :role, :locale, :zone,
                    :interpretation, :accessibility, :presence, :people, :telephone, :testing,
                    :letter, 'WAITING', '', :now, :now)
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
                    presence = :presence, people = :people, telephone = :telephone,
                    testing = :testing, letter = :letter, version = version + 1
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
        .param("people", application.people())
        .param("telephone", application.telephone())
        .param("testing", application.testing())
        .param("letter", application.letter(), java.sql.Types.OTHER);
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

  /** Where it stands now; who is no more approved has left the platform's list once more. */
  void state(long id, State state, String reason, @Nullable String decidedBy) {
    jdbc.sql(
            """
            UPDATE registration
            SET state = :state, reason = :reason, decided_by = :by, version = version + 1,
                stay = stay + CASE WHEN state = 'APPROVED' AND :state <> 'APPROVED' THEN 1 ELSE 0 END
            WHERE id = :id\
            """)
        .param("id", id)
        .param("state", state.name())
        .param("reason", reason)
        .param("by", decidedBy)
        .update();
  }

  /** Keeps what schedule the person is being written; the letter is a new version. */
  void told(long id, String schedule) {
    jdbc.sql("UPDATE registration SET told = :told, version = version + 1 WHERE id = :id")
        .param("id", id)
        .param("told", schedule)
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
            row.getInt("people"),
            row.getString("telephone"),
            row.getBoolean("testing"),
            row.getObject("letter", UUID.class));
    Timestamp forgotten = row.getTimestamp("forgotten_at");
    return new Registration(
        row.getLong("id"),
        row.getInt("meeting"),
        application,
        State.valueOf(row.getString("state")),
        row.getInt("version"),
        row.getString("reason"),
        row.getString("decided_by"),
        row.getString("join_link"),
        row.getTimestamp("made_at").toInstant(),
        row.getInt("stay"),
        row.getString("told"),
        forgotten == null ? null : forgotten.toInstant());
  }

  private static OffsetDateTime time(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
