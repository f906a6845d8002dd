package org.intersession.bot.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What reaches a hundred people or more is confirmed by another officer than who prepared it. */
class SecondOfficerConversationTest extends Conversation {
  private static final String MANY = "request \"Reports\" from New Zealand by 15 April 2027";

  @BeforeEach
  void aPartyHasAHundredFocalPoints() {
    run(
        "INSERT INTO people_source (cited, recorded_by, recorded_at, message)"
            + " VALUES ('many', 'many', timestamptz '2026-01-01', 'many')");
    run(
        "INSERT INTO people_person (reference, given, family, full_name, language)"
            + " SELECT 'many-' || i, 'Reader', i::text, 'Reader ' || i, 'en'"
            + " FROM generate_series(1, 100) i");
    run(
        "INSERT INTO people_email SELECT id, reference || '@example.net', 0, 'UNTRIED', NULL"
            + " FROM people_person WHERE reference LIKE 'many-%'");
    run(
        "INSERT INTO people_role (person, kind, party, since, source)"
            + " SELECT id, 'NATIONAL_FOCAL_POINT', 'NZL', date '2026-01-01',"
            + " (SELECT max(id) FROM people_source WHERE cited = 'many')"
            + " FROM people_person WHERE reference LIKE 'many-%'");
  }

  @AfterEach
  void theyAreNotThereAnyMore() {
    run(
        "DELETE FROM people_link WHERE person IN"
            + " (SELECT id FROM people_person WHERE reference LIKE 'many-%')");
    run(
        "DELETE FROM people_role WHERE source IN"
            + " (SELECT id FROM people_source WHERE cited = 'many')");
    run("DELETE FROM people_email WHERE address LIKE 'many-%'");
    run("DELETE FROM people_person WHERE reference LIKE 'many-%'");
    run("DELETE FROM people_source WHERE cited = 'many'");
  }

  @Test
  void theOfficerWhoPreparedItIsRefusedHoweverOftenTheyAskAndAnotherIsNot() {
    anotherOfficer("deputy");
    assertThat(say(MANY))
        .contains("Messages: 101 mails")
        .contains("another officer than the one who prepared it must confirm it");
    assertThat(say("yes 1")).contains("This goes to 101 people.", "The draft stays open.");
    assertThat(say("yes 1")).contains("This goes to 101 people.");
    assertThat(database().sql("SELECT count(*) FROM request").query(Integer.class).single())
        .isZero();
    assertThat(says("delegate", "yes 1")).contains("can be confirmed by an officer");
    assertThat(says("deputy", "yes 1")).contains("Request 1 is open: Reports. 101 mails");
    assertThat(
            database()
                .sql("SELECT prepared_by || ', ' || confirmed_by FROM request")
                .query(String.class)
                .single())
        .isEqualTo("Secretariat, Deputy");
  }

  @Test
  void aReminderToAsManyNeedsAnotherOfficerToo() {
    anotherOfficer("deputy");
    says("chair", MANY);
    assertThat(say("yes 1")).contains("Request 1 is open");
    assertThat(say("recall 1")).contains("recalled");
    assertThat(say("remind 1")).contains("another officer than the one who prepared it");
    assertThat(say("yes 2")).contains("This goes to 101 people.");
    assertThat(says("deputy", "yes 2")).contains("101 reminders leave");
    assertThat(say("recall 1")).contains("recalled");
  }

  @Test
  void whatAChairPreparedOneOfficerConfirms() {
    says("chair", MANY);
    assertThat(say("yes 1")).contains("Request 1 is open");
    assertThat(say("recall 1")).contains("recalled");
  }

  private void anotherOfficer(String person) {
    says(person, "help");
    database()
        .sql(
            """
            INSERT INTO desk_role
            SELECT chat, id, (SELECT id FROM desk_person WHERE name ILIKE :person), 'SECRETARIAT'
            FROM desk_place WHERE name = :channel\
            """)
        .param("person", person)
        .param("channel", channel())
        .update();
  }

  private void run(String sql) {
    database().sql(sql).update();
  }
}
