package org.intersession.bot.waitingroom.roster;

import java.util.List;
import java.util.Optional;
import org.intersession.bot.commands.language.Slot.Phase;
import org.intersession.bot.waitingroom.roster.Rules.Treatment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The meetings' own tables of who is let in when. */
@Repository
final class RuleStore {
  private final JdbcClient jdbc;

  RuleStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Rule> of(int meeting) {
    return jdbc.sql(
            """
            SELECT who, phase, treatment FROM roster_rule WHERE meeting = ? ORDER BY who, phase\
            """)
        .param(meeting)
        .query(
            (row, index) ->
                new Rule(
                    row.getString("who"),
                    phase(row.getString("phase")),
                    Treatment.valueOf(row.getString("treatment"))))
        .list();
  }

  private static Optional<Phase> phase(String name) {
    return name.isEmpty() ? Optional.empty() : Optional.of(Phase.valueOf(name));
  }

  /** From now on a meeting has this table, and no other line. */
  void set(int meeting, List<Rule> table) {
    jdbc.sql("DELETE FROM roster_rule WHERE meeting = ?").param(meeting).update();
    for (Rule rule : table) {
      jdbc.sql(
              """
              INSERT INTO roster_rule (meeting, who, phase, treatment)
              VALUES (:meeting, :who, :phase, :treatment)\
              """)
          .param("meeting", meeting)
          .param("who", rule.who())
          .param("phase", rule.phase().map(Phase::name).orElse(""))
          .param("treatment", rule.treatment().name())
          .update();
    }
  }
}
