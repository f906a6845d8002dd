package org.intersession.bot.consultations.space;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import org.intersession.bot.consultations.rounds.Shelf;
import org.intersession.integrations.DocumentLibrary.Filed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where the texts of rounds stand in the library. */
@Repository
final class SpaceStore implements Shelf {
  private final JdbcClient jdbc;

  SpaceStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void keep(int consultation, int round, String language, Filed filed, @Nullable String address) {
    jdbc.sql(
            """
            INSERT INTO consultation_space (consultation, round, language, item, tag, address)
            VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (consultation, round, language) DO UPDATE
            SET item = excluded.item, tag = excluded.tag, address = excluded.address\
            """)
        .params(Arrays.asList(consultation, round, language, filed.id(), filed.tag(), address))
        .update();
  }

  /** A text of a round in the library. */
  record Place(int consultation, int round, String item, String tag) {}

  Optional<Place> behind(String item) {
    return jdbc.sql("SELECT * FROM consultation_space WHERE item = ?")
        .param(item)
        .query(
            (row, index) ->
                new Place(
                    row.getInt("consultation"),
                    row.getInt("round"),
                    row.getString("item"),
                    row.getString("tag")))
        .optional();
  }

  void seen(String item, String tag) {
    jdbc.sql("UPDATE consultation_space SET tag = ? WHERE item = ?").params(tag, item).update();
  }

  void keepDrop(int consultation, String party, String item, @Nullable String address) {
    jdbc.sql(
            """
            INSERT INTO consultation_drop_folder (consultation, party, item, address)
            VALUES (?, ?, ?, ?)
            ON CONFLICT (consultation, party) DO UPDATE
            SET item = excluded.item, address = excluded.address\
            """)
        .params(Arrays.asList(consultation, party, item, address))
        .update();
  }

  /** Whose folder it is. */
  record DropPlace(int consultation, String party) {}

  Optional<DropPlace> dropBehind(String folder) {
    return jdbc.sql("SELECT consultation, party FROM consultation_drop_folder WHERE item = ?")
        .param(folder)
        .query((row, index) -> new DropPlace(row.getInt("consultation"), row.getString("party")))
        .optional();
  }

  @Override
  public Optional<String> dropAddress(int consultation, String party) {
    return jdbc.sql(
            """
            SELECT address FROM consultation_drop_folder
            WHERE consultation = ? AND party = ? AND address IS NOT NULL\
            """)
        .params(consultation, party)
        .query(String.class)
        .optional();
  }

  /** How far changes are known; the first who asks makes the secret. */
  record Known(String secret, @Nullable String mark, @Nullable String watch, Instant until) {}

  Known known(String fresh) {
    jdbc.sql("INSERT INTO consultation_space_watch (secret) VALUES (?) ON CONFLICT DO NOTHING")
        .param(fresh)
        .update();
    return jdbc.sql("SELECT * FROM consultation_space_watch")
        .query(
            (row, index) -> {
              Timestamp until = row.getTimestamp("until");
              return new Known(
                  row.getString("secret"),
                  row.getString("mark"),
                  row.getString("watch"),
                  until == null ? Instant.EPOCH : until.toInstant());
            })
        .single();
  }

  void mark(String mark) {
    jdbc.sql("UPDATE consultation_space_watch SET mark = ?").param(mark).update();
  }

  void watch(String watch, Instant until) {
    jdbc.sql("UPDATE consultation_space_watch SET watch = ?, until = ?")
        .params(watch, until.atOffset(ZoneOffset.UTC))
        .update();
  }

  @Override
  public Optional<String> address(int consultation, int round) {
    return jdbc.sql(
            """
            SELECT address FROM consultation_space
            WHERE consultation = ? AND round = ? AND address IS NOT NULL
            ORDER BY language LIMIT 1\
            """)
        .params(consultation, round)
        .query(String.class)
        .optional();
  }
}
