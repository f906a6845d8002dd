package org.intersession.bot.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The roles of persons over time. */
@Repository
final class RoleStore {
  private final JdbcClient jdbc;

  RoleStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Begins a role; the one that is already held if it is. */
  Tenure begin(Persons.Appointment role, long person, LocalDate since, long source) {
    jdbc.sql(
            """
            INSERT INTO people_role (person, kind, party, team, since, source)
            VALUES (:person, :kind, :party, :team, :since, :source) ON CONFLICT DO NOTHING\
            """)
        .param("person", person)
        .param("kind", role.kind().name())
        .param("party", role.party())
        .param("team", role.group())
        .param("since", since)
        .param("source", source)
        .update();
    return jdbc.sql(
            """
            SELECT * FROM people_role
            WHERE person = :person AND kind = :kind AND until IS NULL
              AND party IS NOT DISTINCT FROM :party AND team IS NOT DISTINCT FROM :team\
            """)
        .param("person", person)
        .param("kind", role.kind().name())
        .param("party", role.party(), java.sql.Types.VARCHAR)
        .param("team", role.group(), java.sql.Types.INTEGER)
        .query(RoleStore::tenure)
        .single();
  }

  /** Ends a role; nothing if it had ended. A role ends no earlier than it began. */
  Optional<Tenure> end(long role, LocalDate until, long source) {
    return jdbc.sql(
            """
            UPDATE people_role SET until = greatest(since, :until::date), end_source = :source
            WHERE id = :role AND until IS NULL RETURNING *\
            """)
        .param("role", role)
        .param("until", until)
        .param("source", source)
        .query(RoleStore::tenure)
        .optional();
  }

  void setSuccessor(long role, long successor) {
    jdbc.sql("UPDATE people_role SET successor = ? WHERE id = ?").params(successor, role).update();
  }

  Optional<Tenure> find(long role) {
    return jdbc.sql("SELECT * FROM people_role WHERE id = ?")
        .param(role)
        .query(RoleStore::tenure)
        .optional();
  }

  /** The roles of these kinds that are held for a Party, the one held longest first. */
  List<Tenure> held(Set<RoleKind> kinds, String party) {
    return jdbc.sql(
            """
            SELECT * FROM people_role WHERE kind = ANY (?) AND party = ? AND until IS NULL
            ORDER BY since, id\
            """)
        .params(kinds.stream().map(RoleKind::name).toArray(String[]::new), party)
        .query(RoleStore::tenure)
        .list();
  }

  /** The roles of a kind that are held in a group. */
  List<Tenure> heldIn(RoleKind kind, int group) {
    return jdbc.sql(
            """
            SELECT * FROM people_role WHERE kind = ? AND team = ? AND until IS NULL
            ORDER BY since, id\
            """)
        .params(kind.name(), group)
        .query(RoleStore::tenure)
        .list();
  }

  /** All roles that are held for a Party. */
  List<Tenure> held(String party) {
    return jdbc.sql(
            "SELECT * FROM people_role WHERE party = ? AND until IS NULL ORDER BY kind, since, id")
        .param(party)
        .query(RoleStore::tenure)
        .list();
  }

  /** All roles of these persons, by person, the newest first. */
  Map<Long, List<Tenure>> ofPersons(Long[] persons) {
    return jdbc
        .sql("SELECT * FROM people_role WHERE person = ANY (?) ORDER BY since DESC, id DESC")
        .param(persons)
        .query(RoleStore::tenure)
        .list()
        .stream()
        .collect(Collectors.groupingBy(Tenure::person));
  }

  private static Tenure tenure(ResultSet row, int index) throws SQLException {
    @Nullable Integer group = row.getObject("team", Integer.class);
    return new Tenure(
        row.getLong("id"),
        row.getLong("person"),
        RoleKind.valueOf(row.getString("kind")),
        row.getString("party"),
        group,
        row.getObject("since", LocalDate.class),
        row.getObject("until", LocalDate.class));
  }
}
