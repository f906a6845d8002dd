package org.intersession.bot.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Groups, their members and whom these named. */
@Repository
final class GroupStore {
  private final JdbcClient jdbc;

  GroupStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  int add(Groups.Founding group) {
    return jdbc.sql(
            """
            INSERT INTO people_group (key, names, aliases, languages, address)
            VALUES (:key, :names::jsonb, :aliases::jsonb, :languages, :address)
            ON CONFLICT (key) DO UPDATE SET key = excluded.key
            RETURNING number\
            """)
        .param("key", group.key())
        .param("names", PeopleJson.write(group.names()))
        .param("aliases", PeopleJson.write(group.aliases()))
        .param("languages", String.join(",", group.languages()))
        .param("address", group.address())
        .query(Integer.class)
        .single();
  }

  List<Group> all() {
    return jdbc.sql("SELECT * FROM people_group ORDER BY number").query(GroupStore::group).list();
  }

  void setChannel(int group, String chat, String place) {
    jdbc.sql("UPDATE people_group SET chat = NULL, place = NULL WHERE chat = ? AND place = ?")
        .params(chat, place)
        .update();
    jdbc.sql("UPDATE people_group SET chat = ?, place = ? WHERE number = ?")
        .params(chat, place, group)
        .update();
  }

  void setLanguages(int group, List<String> languages) {
    jdbc.sql("UPDATE people_group SET languages = ? WHERE number = ?")
        .params(String.join(",", languages), group)
        .update();
  }

  void setAddress(int group, String address) {
    jdbc.sql("UPDATE people_group SET address = ? WHERE number = ?")
        .params(address, group)
        .update();
  }

  boolean addMember(int group, String party, Instant at, long source) {
    return jdbc.sql(
                """
                INSERT INTO people_member (team, party, since, source) VALUES (?, ?, ?, ?)
                ON CONFLICT DO NOTHING\
                """)
            .params(group, party, at.atOffset(ZoneOffset.UTC), source)
            .update()
        == 1;
  }

  boolean removeMember(int group, String party, Instant at, long source) {
    jdbc.sql(
            """
            UPDATE people_named n SET until = :at, end_source = :source FROM people_member m
            WHERE n.member = m.id AND m.team = :team AND m.party = :party
              AND m.until IS NULL AND n.until IS NULL\
            """)
        .param("team", group)
        .param("party", party)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("source", source)
        .update();
    return jdbc.sql(
                """
                UPDATE people_member SET until = :at, end_source = :source
                WHERE team = :team AND party = :party AND until IS NULL\
                """)
            .param("team", group)
            .param("party", party)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("source", source)
            .update()
        == 1;
  }

  boolean name(int group, String party, long person, Instant at, long source) {
    return jdbc.sql(
                """
                INSERT INTO people_named (member, person, since, source)
                SELECT id, :person, :at, :source FROM people_member
                WHERE team = :team AND party = :party AND until IS NULL
                ON CONFLICT DO NOTHING\
                """)
            .param("team", group)
            .param("party", party)
            .param("person", person)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("source", source)
            .update()
        == 1;
  }

  boolean unname(int group, String party, long person, Instant at, long source) {
    return jdbc.sql(
                """
                UPDATE people_named n SET until = :at, end_source = :source FROM people_member m
                WHERE n.member = m.id AND m.team = :team AND m.party = :party
                  AND n.person = :person AND m.until IS NULL AND n.until IS NULL\
                """)
            .param("team", group)
            .param("party", party)
            .param("person", person)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("source", source)
            .update()
        == 1;
  }

  /** The codes of the members now. */
  List<String> members(int group) {
    return jdbc.sql("SELECT party FROM people_member WHERE team = ? AND until IS NULL")
        .param(group)
        .query(String.class)
        .list();
  }

  /** The persons named now, by the code of the member. */
  Map<String, List<Long>> named(int group) {
    return jdbc
        .sql(
            """
            SELECT m.party, n.person FROM people_named n JOIN people_member m ON m.id = n.member
            WHERE m.team = ? AND m.until IS NULL AND n.until IS NULL ORDER BY n.id\
            """)
        .param(group)
        .query((row, index) -> Map.entry(row.getString(1), row.getLong(2)))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  /** The groups in which a person is named now. */
  List<Integer> of(long person) {
    return jdbc.sql(
            """
            SELECT DISTINCT m.team FROM people_named n JOIN people_member m ON m.id = n.member
            WHERE n.person = ? AND m.until IS NULL AND n.until IS NULL\
            """)
        .param(person)
        .query(Integer.class)
        .list();
  }

  void consent(int group, long person, boolean given, Instant at, String message) {
    jdbc.sql(
            """
            INSERT INTO people_consent VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (team, person) DO UPDATE SET given = excluded.given,
                given_at = excluded.given_at, message = excluded.message\
            """)
        .params(group, person, given, at.atOffset(ZoneOffset.UTC), message)
        .update();
  }

  Optional<Consent> consentOf(int group, long person) {
    return jdbc.sql("SELECT given, given_at FROM people_consent WHERE team = ? AND person = ?")
        .params(group, person)
        .query(
            (row, index) ->
                new Consent(row.getBoolean("given"), row.getTimestamp("given_at").toInstant()))
        .optional();
  }

  /** The persons who let the group see their address. */
  List<Long> consenting(int group) {
    return jdbc.sql("SELECT person FROM people_consent WHERE team = ? AND given")
        .param(group)
        .query(Long.class)
        .list();
  }

  /** All that happened in a group, the newest last; each with the id of its source. */
  List<Happened> history(int group) {
    return jdbc.sql(
            """
            SELECT s.recorded_at AS at, e.* FROM (
              SELECT source, 'added' AS event, party, NULL::bigint AS person
              FROM people_member WHERE team = :team
              UNION ALL SELECT end_source, 'removed', party, NULL
              FROM people_member WHERE team = :team AND until IS NOT NULL
              UNION ALL SELECT n.source, 'named', m.party, n.person
              FROM people_named n JOIN people_member m ON m.id = n.member WHERE m.team = :team
              UNION ALL SELECT n.end_source, 'unnamed', m.party, n.person
              FROM people_named n JOIN people_member m ON m.id = n.member
              WHERE m.team = :team AND n.until IS NOT NULL
              UNION ALL SELECT source, 'chair', party, person
              FROM people_role WHERE team = :team AND kind = 'CHAIR'
              UNION ALL SELECT end_source, 'chair-ended', party, person
              FROM people_role WHERE team = :team AND kind = 'CHAIR' AND until IS NOT NULL
            ) e JOIN people_source s ON s.id = e.source
            ORDER BY s.recorded_at, s.id, e.event\
            """)
        .param("team", group)
        .query(
            (row, index) ->
                new Happened(
                    row.getTimestamp("at").toInstant(),
                    row.getString("event"),
                    row.getString("party"),
                    row.getObject("person", Long.class),
                    row.getLong("source")))
        .list();
  }

  record Happened(
      Instant at,
      String event,
      @org.jspecify.annotations.Nullable String party,
      @org.jspecify.annotations.Nullable Long person,
      long source) {}

  Optional<Group> ofPlace(String chat, String place) {
    return jdbc.sql("SELECT * FROM people_group WHERE chat = ? AND place = ?")
        .params(chat, place)
        .query(GroupStore::group)
        .optional();
  }

  private static Group group(ResultSet row, int index) throws SQLException {
    String languages = row.getString("languages");
    return new Group(
        row.getInt("number"),
        row.getString("key"),
        PeopleJson.names(row.getString("names")),
        PeopleJson.aliases(row.getString("aliases")),
        languages.isEmpty() ? List.of() : List.of(languages.split(",")),
        row.getString("address"),
        row.getString("chat"),
        row.getString("place"));
  }
}
