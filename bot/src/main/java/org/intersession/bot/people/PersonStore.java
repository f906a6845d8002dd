package org.intersession.bot.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Persons with their addresses; their roles come from {@link RoleStore}. */
@Repository
final class PersonStore {
  private static final int PIECE = 1000;

  private final JdbcClient jdbc;
  private final RoleStore roles;

  PersonStore(JdbcClient jdbc, RoleStore roles) {
    this.jdbc = jdbc;
    this.roles = roles;
  }

  long add(PersonData data) {
    long id =
        jdbc.sql(
                """
                INSERT INTO people_person
                    (reference, title, given, family, full_name, language, zone)
                VALUES (:reference, :title, :given, :family, :name, :language, :zone)
                RETURNING id\
                """)
            .param("reference", data.reference())
            .params(described(data))
            .query(Long.class)
            .single();
    setEmails(id, data.emails());
    return id;
  }

  void change(long id, PersonData data) {
    jdbc.sql(
            """
            UPDATE people_person SET reference = coalesce(:reference, reference), title = :title,
                given = :given, family = :family, full_name = :name, language = :language,
                zone = :zone
            WHERE id = :id\
            """)
        .param("id", id)
        .param("reference", data.reference())
        .params(described(data))
        .update();
    setEmails(id, data.emails());
  }

  private static Map<String, @Nullable Object> described(PersonData data) {
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("title", data.title());
    values.put("given", data.given());
    values.put("family", data.family());
    values.put("name", data.fullName());
    values.put("language", data.language() == null ? null : data.language().getLanguage());
    values.put("zone", data.zone() == null ? null : data.zone().getId());
    return values;
  }

  /** Keeps these addresses in this order; what is known of those that stay, stays. */
  private void setEmails(long person, List<String> addresses) {
    List<String> lower = addresses.stream().map(one -> one.toLowerCase(Locale.ROOT)).toList();
    jdbc.sql("DELETE FROM people_email WHERE person = ? AND NOT address = ANY (?)")
        .params(person, lower.toArray(String[]::new))
        .update();
    for (int place = 0; place < lower.size(); place++) {
      jdbc.sql(
              """
              INSERT INTO people_email (person, address, place, state)
              VALUES (?, ?, ?, 'UNTRIED')
              ON CONFLICT (person, address) DO UPDATE SET place = excluded.place\
              """)
          .params(person, lower.get(place), place)
          .update();
    }
  }

  /** Notes whether mail to an address arrives, at whomever has it. */
  void setState(String address, Person.EmailState state, Instant at) {
    jdbc.sql("UPDATE people_email SET state = ?, state_at = ? WHERE address = ?")
        .params(state.name(), at.atOffset(ZoneOffset.UTC), address.toLowerCase(Locale.ROOT))
        .update();
  }

  void depart(long person, LocalDate day) {
    jdbc.sql("UPDATE people_person SET departed_on = ? WHERE id = ?").params(day, person).update();
  }

  List<Person> byIds(Collection<Long> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    Long[] keys = ids.toArray(Long[]::new);
    Map<Long, List<Person.Email>> emails = emails(keys);
    Map<Long, List<Tenure>> held = roles.ofPersons(keys);
    return jdbc.sql("SELECT * FROM people_person WHERE id = ANY (?) ORDER BY family, given, id")
        .param(keys)
        .query(
            (row, index) -> {
              long id = row.getLong("id");
              return person(
                  row, emails.getOrDefault(id, List.of()), held.getOrDefault(id, List.of()));
            })
        .list();
  }

  private Map<Long, List<Person.Email>> emails(Long[] persons) {
    return jdbc
        .sql("SELECT * FROM people_email WHERE person = ANY (?) ORDER BY person, place, address")
        .param(persons)
        .query((row, index) -> Map.entry(row.getLong("person"), email(row)))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  /** Everybody, in pieces. */
  void each(java.util.function.Consumer<Person> use) {
    List<Long> ids = jdbc.sql("SELECT id FROM people_person ORDER BY id").query(Long.class).list();
    for (int from = 0; from < ids.size(); from += PIECE) {
      byIds(ids.subList(from, Math.min(ids.size(), from + PIECE))).forEach(use);
    }
  }

  List<Long> idsByEmail(String address) {
    return jdbc.sql("SELECT person FROM people_email WHERE address = ? ORDER BY person")
        .param(address.toLowerCase(Locale.ROOT))
        .query(Long.class)
        .list();
  }

  Optional<Long> idByReference(String reference) {
    return jdbc.sql("SELECT id FROM people_person WHERE reference = ?")
        .param(reference)
        .query(Long.class)
        .optional();
  }

  void setAbsence(long person, Absence absence) {
    jdbc.sql(
            """
            INSERT INTO people_absence VALUES (?, ?, ?)
            ON CONFLICT (person, first_day) DO UPDATE SET last_day = excluded.last_day\
            """)
        .params(person, absence.first(), absence.last())
        .update();
  }

  List<Absence> absences(long person) {
    return jdbc.sql("SELECT * FROM people_absence WHERE person = ? ORDER BY first_day")
        .param(person)
        .query(
            (row, index) ->
                new Absence(
                    row.getObject("first_day", LocalDate.class),
                    row.getObject("last_day", LocalDate.class)))
        .list();
  }

  void addDeputy(long person, long deputy, long source) {
    jdbc.sql("INSERT INTO people_deputy VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
        .params(person, deputy, source)
        .update();
  }

  void removeDeputy(long person, long deputy) {
    jdbc.sql("DELETE FROM people_deputy WHERE person = ? AND deputy = ?")
        .params(person, deputy)
        .update();
  }

  List<Long> deputies(long person) {
    return jdbc.sql("SELECT deputy FROM people_deputy WHERE person = ? ORDER BY deputy")
        .param(person)
        .query(Long.class)
        .list();
  }

  private static Person.Email email(ResultSet row) throws SQLException {
    java.sql.Timestamp at = row.getTimestamp("state_at");
    return new Person.Email(
        row.getString("address"),
        Person.EmailState.valueOf(row.getString("state")),
        at == null ? null : at.toInstant());
  }

  private static Person person(ResultSet row, List<Person.Email> emails, List<Tenure> roles)
      throws SQLException {
    String language = row.getString("language");
    String zone = row.getString("zone");
    return new Person(
        row.getLong("id"),
        row.getString("reference"),
        row.getString("title"),
        row.getString("given"),
        row.getString("family"),
        row.getString("full_name"),
        language == null ? null : Locale.forLanguageTag(language),
        zone == null ? null : ZoneId.of(zone),
        emails,
        roles,
        row.getObject("departed_on", LocalDate.class));
  }
}
