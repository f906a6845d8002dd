package org.intersession.bot.consultations.rounds;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.intersession.integrations.ChatPlace;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The consultations, their rounds, and who was asked. */
@Repository
final class ConsultationStore {
  private static final String SELECT =
      """
      SELECT c.*, r.version, r.opened_at AS round_opened, r.deadline, r.zone, r.closed_at
      FROM consultation c
      JOIN consultation_round r ON r.consultation = c.number AND r.round = c.round
      """;

  private final JdbcClient jdbc;
  private final JsonMapper json;

  ConsultationStore(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  int add(Opening opening, long document, String slug, Instant now) {
    int number =
        jdbc.sql(
                """
                INSERT INTO consultation
                    (title, lead, document, state, round, place, locale, support, late, slug,
                     prepared_by, confirmed_by, opened_at)
                VALUES (?, ?, ?, 'OPEN', 1, ?::jsonb, ?, ?, ?, ?, ?, ?, ?)
                RETURNING number\
                """)
            .params(
                Arrays.asList(
                    opening.title(),
                    opening.lead(),
                    document,
                    json.writeValueAsString(opening.place()),
                    opening.locale().toLanguageTag(),
                    opening.support(),
                    opening.late(),
                    slug,
                    opening.preparedBy(),
                    opening.confirmedBy(),
                    now.atOffset(ZoneOffset.UTC)))
            .query(Integer.class)
            .single();
    addRound(number, 1, 1, opening.deadline(), opening.zone(), now);
    return number;
  }

  void addRound(int number, int round, int version, Instant deadline, ZoneId zone, Instant now) {
    jdbc.sql(
            """
            INSERT INTO consultation_round
                (consultation, round, version, opened_at, deadline, zone)
            VALUES (?, ?, ?, ?, ?, ?)\
            """)
        .params(
            number,
            round,
            version,
            now.atOffset(ZoneOffset.UTC),
            deadline.atOffset(ZoneOffset.UTC),
            zone.getId())
        .update();
    jdbc.sql("UPDATE consultation SET round = ?, state = 'OPEN' WHERE number = ?")
        .params(round, number)
        .update();
  }

  Optional<Consultation> find(int number) {
    return jdbc.sql(SELECT + "WHERE c.number = ?")
        .param(number)
        .query((row, index) -> consultation(row))
        .optional();
  }

  Optional<Consultation> bySlug(String slug) {
    return jdbc.sql(SELECT + "WHERE c.slug = ?")
        .param(slug)
        .query((row, index) -> consultation(row))
        .optional();
  }

  /** Holds it until the transaction ends. */
  Optional<Consultation> hold(int number) {
    jdbc.sql("SELECT number FROM consultation WHERE number = ? FOR UPDATE")
        .param(number)
        .query(Integer.class)
        .optional();
    return find(number);
  }

  void close(int number, int round, String by, Instant now) {
    jdbc.sql(
            """
            UPDATE consultation_round SET closed_at = ?, closed_by = ?
            WHERE consultation = ? AND round = ?\
            """)
        .params(now.atOffset(ZoneOffset.UTC), by, number, round)
        .update();
    jdbc.sql("UPDATE consultation SET state = 'CLOSED' WHERE number = ?").param(number).update();
  }

  void publish(int number, Instant now) {
    jdbc.sql("UPDATE consultation SET state = 'PUBLISHED', published_at = ? WHERE number = ?")
        .params(now.atOffset(ZoneOffset.UTC), number)
        .update();
  }

  void invite(int number, String party) {
    jdbc.sql("INSERT INTO consultation_party (consultation, party) VALUES (?, ?)")
        .params(number, party)
        .update();
  }

  void invite(int number, Invited invited) {
    jdbc.sql(
            """
            INSERT INTO consultation_invited (consultation, party, person, releases)
            VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING\
            """)
        .params(number, invited.party(), invited.person(), invited.releases())
        .update();
  }

  List<Invited> invited(int number) {
    return jdbc.sql(
            "SELECT * FROM consultation_invited WHERE consultation = ? ORDER BY party, person")
        .param(number)
        .query(
            (row, index) ->
                new Invited(
                    row.getString("party"), row.getLong("person"), row.getBoolean("releases")))
        .list();
  }

  /** The open consultations in which a person speaks for a Party and makes its comments known. */
  List<Integer> openWith(String party, long person) {
    return jdbc.sql(
            """
            SELECT i.consultation FROM consultation_invited i
            JOIN consultation c ON c.number = i.consultation
            WHERE i.party = ? AND i.person = ? AND i.releases AND c.state = 'OPEN'
            ORDER BY i.consultation\
            """)
        .params(party, person)
        .query(Integer.class)
        .list();
  }

  List<String> parties(int number) {
    return jdbc.sql("SELECT party FROM consultation_party WHERE consultation = ?")
        .param(number)
        .query(String.class)
        .list();
  }

  void extend(int number, int round, String party, Instant until, String by) {
    jdbc.sql(
            """
            INSERT INTO consultation_extension (consultation, round, party, until, given_by)
            VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (consultation, round, party) DO UPDATE
            SET until = excluded.until, given_by = excluded.given_by\
            """)
        .params(number, round, party, until.atOffset(ZoneOffset.UTC), by)
        .update();
  }

  Map<String, Instant> extensions(int number, int round) {
    Map<String, Instant> until = new HashMap<>();
    jdbc.sql("SELECT party, until FROM consultation_extension WHERE consultation = ? AND round = ?")
        .params(number, round)
        .query(
            row -> {
              until.put(row.getString("party"), row.getTimestamp("until").toInstant());
            });
    return until;
  }

  void stance(int number, int round, Voice voice, Stance stance, Instant now) {
    jdbc.sql(
            """
            INSERT INTO consultation_stance (consultation, round, party, stance, at, person)
            VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (consultation, round, party) DO UPDATE
            SET stance = excluded.stance, at = excluded.at, person = excluded.person\
            """)
        .params(
            Arrays.asList(
                number,
                round,
                voice.party(),
                stance.name(),
                now.atOffset(ZoneOffset.UTC),
                voice.person()))
        .update();
  }

  Map<String, Stance> stances(int number, int round) {
    Map<String, Stance> stances = new HashMap<>();
    jdbc.sql("SELECT party, stance FROM consultation_stance WHERE consultation = ? AND round = ?")
        .params(number, round)
        .query(
            row -> {
              stances.put(row.getString("party"), Stance.valueOf(row.getString("stance")));
            });
    return stances;
  }

  void keepDraftFile(ChatPlace place, int draft, String link, long file) {
    jdbc.sql(
            """
            INSERT INTO consultation_draft_file (chat, place, draft, link, file)
            VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING\
            """)
        .params(place.chat(), place.id(), draft, link, file)
        .update();
  }

  Optional<Long> draftFile(ChatPlace place, int draft, String link) {
    return jdbc.sql(
            "SELECT file FROM consultation_draft_file"
                + " WHERE chat = ? AND place = ? AND draft = ? AND link = ?")
        .params(place.chat(), place.id(), draft, link)
        .query(Long.class)
        .optional();
  }

  /** The key that signs cookies; the first who asks makes it. */
  byte[] key(byte[] fresh) {
    jdbc.sql("INSERT INTO consultation_key (key) VALUES (?) ON CONFLICT DO NOTHING")
        .param(fresh)
        .update();
    return jdbc.sql("SELECT key FROM consultation_key").query(byte[].class).single();
  }

  private Consultation consultation(ResultSet row) throws SQLException {
    Timestamp closed = row.getTimestamp("closed_at");
    Timestamp published = row.getTimestamp("published_at");
    Round round =
        new Round(
            row.getInt("round"),
            row.getInt("version"),
            row.getTimestamp("round_opened").toInstant(),
            row.getTimestamp("deadline").toInstant(),
            ZoneId.of(row.getString("zone")),
            closed == null ? null : closed.toInstant());
    return new Consultation(
        row.getInt("number"),
        row.getString("title"),
        row.getString("lead"),
        row.getLong("document"),
        Consultation.State.valueOf(row.getString("state")),
        round,
        json.readValue(row.getString("place"), ChatPlace.class),
        Locale.forLanguageTag(row.getString("locale")),
        row.getBoolean("support"),
        row.getBoolean("late"),
        row.getString("slug"),
        row.getString("prepared_by"),
        row.getString("confirmed_by"),
        published == null ? null : published.toInstant());
  }
}
