package org.intersession.bot.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What chairs confirmed. */
@Repository
final class ProposalStore {
  private final JdbcClient jdbc;

  ProposalStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Keeps what was confirmed; false if something was by the same link. */
  boolean add(Confirmed one) {
    return jdbc.sql(
                """
                INSERT INTO people_proposal (link, team, person, rhythm, remark, confirmed_at)
                VALUES (:link, :team, :person, :rhythm, :remark, :at) ON CONFLICT DO NOTHING\
                """)
            .param("link", one.link())
            .param("team", one.group())
            .param("person", one.person())
            .param("rhythm", one.rhythm().name())
            .param("remark", one.remark())
            .param("at", one.at().atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  Optional<Confirmed> byLink(long link) {
    return jdbc.sql("SELECT * FROM people_proposal WHERE link = ?")
        .param(link)
        .query(ProposalStore::confirmed)
        .optional();
  }

  private static Confirmed confirmed(ResultSet row, int index) throws SQLException {
    return new Confirmed(
        row.getLong("link"),
        row.getInt("team"),
        row.getLong("person"),
        Rhythm.valueOf(row.getString("rhythm")),
        row.getString("remark"),
        row.getTimestamp("confirmed_at").toInstant());
  }
}
