package org.intersession.bot.reminders;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.intersession.integrations.MailInbox.Arrived;
import org.intersession.integrations.MailInbox.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How far the mailboxes were read, and what came. */
@Repository
class ArrivedStore {
  private final JdbcClient jdbc;

  ArrivedStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<String> mark(String mailbox) {
    return jdbc.sql("SELECT mark FROM request_mailbox WHERE mailbox = :mailbox")
        .param("mailbox", mailbox)
        .query(String.class)
        .optional();
  }

  void setMark(String mailbox, String mark) {
    jdbc.sql(
            """
            INSERT INTO request_mailbox (mailbox, mark) VALUES (:mailbox, :mark)
            ON CONFLICT (mailbox) DO UPDATE SET mark = :mark\
            """)
        .param("mailbox", mailbox)
        .param("mark", mark)
        .update();
  }

  /** Keeps that a mail came; false if that was known. */
  boolean add(Arrived mail, String address) {
    return jdbc.sql(
                """
                INSERT INTO request_mail (id, kind, address, subject, at)
                VALUES (:id, :kind, :address, :subject, :at) ON CONFLICT (id) DO NOTHING\
                """)
            .param("id", mail.id())
            .param("kind", mail.kind().name())
            .param("address", address)
            .param("subject", mail.subject())
            .param("at", RequestStore.time(mail.at()))
            .update()
        == 1;
  }

  void answered(String mail, int request, String party) {
    jdbc.sql("UPDATE request_mail SET request = :request, party = :party WHERE id = :id")
        .param("request", request)
        .param("party", party)
        .param("id", mail)
        .update();
  }

  /** A letter of which nobody knows what it answers. */
  record Unmatched(String address, String subject, Instant at) {}

  /** Those from an address since a moment, the newest first. */
  List<Unmatched> unmatched(String address, Instant since) {
    return jdbc.sql(
            """
            SELECT address, subject, at FROM request_mail
            WHERE kind = 'LETTER' AND request IS NULL AND address = :address AND at > :since
              AND NOT EXISTS (SELECT 1 FROM request_mail_unproven WHERE mail = request_mail.id)
            ORDER BY at DESC LIMIT 5\
            """)
        .param("address", address)
        .param("since", RequestStore.time(since))
        .query(
            (row, number) ->
                new Unmatched(
                    row.getString("address"),
                    row.getString("subject"),
                    row.getTimestamp("at").toInstant()))
        .list();
  }

  /** When the newest mail of a kind came from an address, since a moment. */
  Optional<Instant> newest(Kind kind, String address, Instant since) {
    return jdbc.sql(
            """
            SELECT max(at) FROM request_mail
            WHERE kind = :kind AND address = :address AND at > :since HAVING max(at) IS NOT NULL\
            """)
        .param("kind", kind.name())
        .param("address", address)
        .param("since", RequestStore.time(since))
        .query((row, number) -> row.getTimestamp(1).toInstant())
        .optional();
  }
}
