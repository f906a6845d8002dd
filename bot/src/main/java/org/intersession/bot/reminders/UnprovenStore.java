package org.intersession.bot.reminders;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.intersession.integrations.MailInbox.Arrived;
import org.intersession.integrations.MailInbox.Kind;
import org.intersession.integrations.MailInbox.Origin;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The letters whose sender is not proven, and what officers decided about them. */
@Repository
class UnprovenStore {
  private static final String LETTERS =
      """
      SELECT u.number, u.mailbox, u.recipients, m.* FROM request_mail_unproven u
      JOIN request_mail m ON m.id = u.mail\
      """;

  private final JdbcClient jdbc;

  UnprovenStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Keeps a letter; its number. */
  int add(String mailbox, Arrived mail) {
    return jdbc.sql(
            """
            INSERT INTO request_mail_unproven (mail, mailbox, recipients)
            VALUES (:mail, :mailbox, :recipients) RETURNING number\
            """)
        .param("mail", mail.id())
        .param("mailbox", mailbox)
        .param("recipients", String.join(" ", mail.to()))
        .query(Integer.class)
        .single();
  }

  /** Those about which nobody has decided, the oldest first. */
  List<Unproven> open() {
    return jdbc.sql(LETTERS + " WHERE u.trusted IS NULL ORDER BY u.number LIMIT 50")
        .query(UnprovenStore::letter)
        .list();
  }

  Optional<Unproven> find(int number) {
    return jdbc.sql(LETTERS + " WHERE u.number = ?")
        .param(number)
        .query(UnprovenStore::letter)
        .optional();
  }

  /** Keeps what an officer decided; false if somebody has decided. */
  boolean decide(int number, boolean trusted, String officer, Instant at) {
    return jdbc.sql(
                """
                UPDATE request_mail_unproven
                SET trusted = :trusted, decided_by = :officer, decided_at = :at
                WHERE number = :number AND trusted IS NULL\
                """)
            .param("trusted", trusted)
            .param("officer", officer)
            .param("at", RequestStore.time(at))
            .param("number", number)
            .update()
        == 1;
  }

  private static Unproven letter(ResultSet row, int index) throws SQLException {
    return new Unproven(
        row.getInt("number"),
        row.getString("mailbox"),
        new Arrived(
            row.getString("id"),
            Kind.LETTER,
            Origin.DOUBTED,
            row.getString("address"),
            List.of(row.getString("recipients").split(" ")),
            row.getString("subject"),
            "",
            false,
            row.getTimestamp("at").toInstant()));
  }
}
