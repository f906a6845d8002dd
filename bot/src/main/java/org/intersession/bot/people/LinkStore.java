package org.intersession.bot.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The personal links, by the hash of their secret. */
@Repository
final class LinkStore {
  private final JdbcClient jdbc;

  LinkStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  long add(byte[] hash, PersonalLinks.Order order, Instant now) {
    return jdbc.sql(
            """
            INSERT INTO people_link
                (hash, purpose, subject, person, party, role, made_at, expires_at)
            VALUES (:hash, :purpose, :subject, :person, :party, :role, :now, :expires)
            RETURNING id\
            """)
        .param("hash", hash)
        .param("purpose", order.purpose())
        .param("subject", order.subject())
        .param("person", order.person())
        .param("party", order.party())
        .param("role", order.role())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("expires", order.expiresAt().atOffset(ZoneOffset.UTC))
        .query(Long.class)
        .single();
  }

  Optional<PersonalLink> find(byte[] hash, String purpose, Instant now) {
    return jdbc.sql(
            """
            SELECT * FROM people_link
            WHERE hash = :hash AND purpose = :purpose
              AND revoked_at IS NULL AND expires_at > :now\
            """)
        .param("hash", hash)
        .param("purpose", purpose)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query(LinkStore::link)
        .optional();
  }

  Optional<PersonalLink> alive(long id, Instant now) {
    return jdbc.sql(
            "SELECT * FROM people_link WHERE id = :id AND revoked_at IS NULL AND expires_at > :now")
        .param("id", id)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query(LinkStore::link)
        .optional();
  }

  void revoke(long id, Instant now) {
    jdbc.sql("UPDATE people_link SET revoked_at = :now WHERE id = :id AND revoked_at IS NULL")
        .param("id", id)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  void forget(String purpose, String subject) {
    jdbc.sql("DELETE FROM people_link WHERE purpose = ? AND subject = ?")
        .params(purpose, subject)
        .update();
  }

  int revokeAll(String purpose, String subject, Instant now) {
    return jdbc.sql(
            """
            UPDATE people_link SET revoked_at = :now
            WHERE purpose = :purpose AND subject = :subject
              AND revoked_at IS NULL AND expires_at > :now\
            """)
        .param("purpose", purpose)
        .param("subject", subject)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  int revokeAll(String purpose, String subject, long person, Instant now) {
    return jdbc.sql(
            """
            UPDATE people_link SET revoked_at = :now
            WHERE purpose = :purpose AND subject = :subject AND person = :person
              AND revoked_at IS NULL AND expires_at > :now\
            """)
        .param("purpose", purpose)
        .param("subject", subject)
        .param("person", person)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  /**
   * Ends the links of a role that ended, and those for a Party for whom the person has no other.
   */
  void revokeOfRole(Tenure role, Instant now) {
    jdbc.sql(
            """
            UPDATE people_link l SET revoked_at = :now
            WHERE l.person = :person AND l.revoked_at IS NULL
              AND (l.role = :role
                OR l.party = :party AND NOT EXISTS (
                  SELECT 1 FROM people_role r
                  WHERE r.person = :person AND r.party = :party AND r.until IS NULL))\
            """)
        .param("role", role.id())
        .param("person", role.person())
        .param("party", role.party())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Ends all links of a person. */
  void revokeOfPerson(long person, Instant now) {
    jdbc.sql(
            "UPDATE people_link SET revoked_at = :now WHERE person = :person AND revoked_at IS"
                + " NULL")
        .param("person", person)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  private static PersonalLink link(ResultSet row, int index) throws SQLException {
    return new PersonalLink(
        row.getLong("id"),
        row.getString("purpose"),
        row.getString("subject"),
        row.getObject("person", Long.class),
        row.getString("party"),
        row.getObject("role", Long.class),
        row.getTimestamp("expires_at").toInstant());
  }
}
