package org.intersession.bot.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The instrument's list as it was last read. */
@Repository
final class PartyStore {
  private final JdbcClient jdbc;

  PartyStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Party> listed() {
    return jdbc.sql("SELECT * FROM people_party WHERE listed ORDER BY place, code")
        .query(
            (row, index) ->
                new Party(
                    row.getString("code"),
                    Party.Kind.valueOf(row.getString("kind")),
                    row.getString("region"),
                    row.getInt("place"),
                    PeopleJson.names(row.getString("names")),
                    PeopleJson.aliases(row.getString("aliases"))))
        .list();
  }

  RegionNames regions() {
    Map<String, Map<String, String>> names = new HashMap<>();
    jdbc.sql("SELECT name, names FROM people_region")
        .query(
            row -> {
              names.put(row.getString("name"), PeopleJson.names(row.getString("names")));
            });
    return new RegionNames(names);
  }

  /** Keeps these names of regions in the place of those before. */
  void keep(RegionNames regions) {
    jdbc.sql("DELETE FROM people_region").update();
    regions
        .byRegion()
        .forEach(
            (name, names) ->
                jdbc.sql("INSERT INTO people_region VALUES (:name, :names::jsonb)")
                    .param("name", name)
                    .param("names", PeopleJson.write(names))
                    .update());
  }

  /** Keeps these as the list; those that are on it no more keep their history. */
  void keep(List<Party> parties) {
    jdbc.sql("UPDATE people_party SET listed = false").update();
    parties.forEach(
        party ->
            jdbc.sql(
                    """
                    INSERT INTO people_party (code, kind, region, place, names, aliases, listed)
                    VALUES (:code, :kind, :region, :place, :names::jsonb, :aliases::jsonb, true)
                    ON CONFLICT (code) DO UPDATE SET kind = :kind, region = :region,
                        place = :place, names = :names::jsonb, aliases = :aliases::jsonb,
                        listed = true\
                    """)
                .param("code", party.code())
                .param("kind", party.kind().name())
                .param("region", party.region())
                .param("place", party.order())
                .param("names", PeopleJson.write(party.names()))
                .param("aliases", PeopleJson.write(party.aliases()))
                .update());
  }
}
