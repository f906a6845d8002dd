package org.intersession.bot.consultations.rounds;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The records of consultations, which are only added to. */
@Repository
final class RecordStore {
  private final JdbcClient jdbc;

  RecordStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Adds an entry; the consultation is held by the caller, so that entries follow each other. */
  Entry add(
      int consultation,
      Instant at,
      String event,
      @Nullable UUID comment,
      String party,
      @Nullable Long person,
      String detail) {
    Optional<Entry> last = last(consultation);
    Entry entry =
        Entry.next(
            consultation,
            last.map(Entry::number).orElse(0) + 1,
            at.truncatedTo(ChronoUnit.MICROS),
            event,
            comment,
            party,
            detail,
            last.map(Entry::hash).orElse(Entry.NOTHING));
    jdbc.sql(
            """
            INSERT INTO consultation_record
                (consultation, entry, at, event, comment, party, person, detail, before_hash, hash)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
            """)
        .params(
            Arrays.asList(
                consultation,
                entry.number(),
                entry.at().atOffset(ZoneOffset.UTC),
                event,
                comment,
                party,
                person,
                detail,
                entry.before(),
                entry.hash()))
        .update();
    return entry;
  }

  Optional<Entry> last(int consultation) {
    return jdbc.sql(
            "SELECT * FROM consultation_record WHERE consultation = ? ORDER BY entry DESC LIMIT 1")
        .param(consultation)
        .query(RecordStore::entry)
        .optional();
  }

  List<Entry> after(int consultation, int entry, int most) {
    return jdbc.sql(
            "SELECT * FROM consultation_record WHERE consultation = ? AND entry > ?"
                + " ORDER BY entry LIMIT ?")
        .params(consultation, entry, most)
        .query(RecordStore::entry)
        .list();
  }

  private static Entry entry(ResultSet row, int index) throws SQLException {
    return new Entry(
        row.getInt("consultation"),
        row.getInt("entry"),
        row.getTimestamp("at").toInstant(),
        row.getString("event"),
        row.getObject("comment", UUID.class),
        row.getString("party"),
        row.getString("detail"),
        row.getBytes("before_hash"),
        row.getBytes("hash"));
  }
}
