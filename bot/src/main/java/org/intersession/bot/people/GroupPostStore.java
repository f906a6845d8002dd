package org.intersession.bot.people;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How far mailboxes were read for mail to groups, and what became of it. */
@Repository
final class GroupPostStore {
  private final JdbcClient jdbc;

  GroupPostStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What became of a mail to a group. */
  enum Outcome {
    PASSED_ON,
    NOT_A_MEMBER,
    /** A machine wrote it, or its sender is doubted. */
    NOT_A_PERSON,
    /** It had come before the mailbox was first read. */
    OLD
  }

  Optional<String> mark(String mailbox) {
    return jdbc.sql("SELECT mark FROM people_group_mailbox WHERE mailbox = ?")
        .param(mailbox)
        .query(String.class)
        .optional();
  }

  void setMark(String mailbox, String mark) {
    jdbc.sql(
            """
            INSERT INTO people_group_mailbox (mailbox, mark) VALUES (?, ?)
            ON CONFLICT (mailbox) DO UPDATE SET mark = excluded.mark\
            """)
        .params(mailbox, mark)
        .update();
  }

  /** Keeps what became of a mail; false if something did already. */
  boolean keep(String mail, int group, String sender, Outcome outcome, int reached, Instant at) {
    return jdbc.sql(
                """
                INSERT INTO people_group_mail (id, team, sender, outcome, reached, at)
                VALUES (:mail, :team, :sender, :outcome, :reached, :at) ON CONFLICT DO NOTHING\
                """)
            .param("mail", mail)
            .param("team", group)
            .param("sender", sender)
            .param("outcome", outcome.name())
            .param("reached", reached)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }
}
