package org.intersession.bot.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.intersession.bot.people.Person;
import org.intersession.bot.people.PersonData;
import org.intersession.bot.people.Persons;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What cannot be asked, or reaches nobody, gets a clear answer. */
class BadInputTest extends RequestHouse {
  private static final String SATO = "haruka.sato@example.com";
  private static final String TEMPLATE = "request \"%s\" %s by 15 April 2027";
  @Autowired private Persons persons;
  private @Nullable Person changed;

  @AfterEach
  void satoIsAsBefore() {
    Person person = changed;
    if (person != null) {
      change(person, person.language(), List.of(SATO));
    }
  }

  @Test
  void noAddressee() {
    assertThat(asks("")).contains("Whom do you ask?");
    jdbc.sql("DELETE FROM request").update();
    assertThat(asks("from Parties without nomination")).contains("No open request asks for that");
    int number = open(title, "FRA");
    requests.answer(
        number,
        "FRA",
        new AskedStore.Answering(
            Asked.Answer.DONE, java.time.LocalDate.parse("2027-03-01"), Asked.Way.LETTER, ""),
        "Olga Officer");
    assertThat(asks("from Parties without report"))
        .contains("There is no addressee: the list of those you named is empty.");
  }

  @Test
  void aPartyWithoutAFocalPoint() {
    assertThat(asks("from Dominica"))
        .contains("Left out, for they have named no focal point: Dominica.")
        .contains("none: nobody can be reached");
  }

  @Test
  void anAddressThatIsNone() {
    Person sato = sato();
    change(sato, sato.language(), List.of("Haruka Sato <at the ministry>"));
    assertThat(asks("from Japan"))
        .contains("what stands as their focal point’s address is none: Japan")
        .contains("none: nobody can be reached");
    int number = open(title, "JPN");
    assertThat(says("", "secretariat", "unanswered " + number)).contains("the address is none");
    assertThat(says("", "secretariat", "remind " + number)).contains("can be reached by mail");
    assertThat(jdbc.sql("SELECT count(*) FROM delivery").query(Integer.class).single()).isZero();
  }

  @Test
  void aPersonInNoLanguageThatWeHave() {
    Person sato = sato();
    change(sato, Locale.JAPANESE, List.of(SATO));
    assertThat(asks("from Japan"))
        .contains("1 person reads a language in which there are no texts and gets English.");
  }

  @Test
  void aDeadlineEarlierThanNow() {
    assertThat(says("", "secretariat", "request \"x\" from Japan by 15 February 2027"))
        .contains("has passed");
    assertThat(says("", "secretariat", "request \"x\" from Japan by 1 March 2027 08:00"))
        .containsAnyOf("has passed", "already");
    int number = open(title, "JPN");
    assertThat(says("", "secretariat", "extend " + number + " Japan until 15 February 2027"))
        .contains("has passed");
  }

  @Test
  void twoHundredOpenRequestsForOnePerson() {
    for (int i = 0; i < 200; i++) {
      jdbc.sql(
              """
              WITH made AS (
                  INSERT INTO request (title, kind, deadline, zone, steps, locale, place,
                      prepared_by, confirmed_by, opened_at)
                  VALUES ('Burden', 'OTHER', timestamptz '2027-12-01', 'UTC', '', 'en',
                      '{}'::jsonb, 'x', 'x', timestamptz '2027-01-01') RETURNING number)
              INSERT INTO request_party (request, party, written_at, look_at)
              SELECT number, 'JPN', timestamptz '2027-01-01', timestamptz '2027-12-01' FROM made\
              """)
          .update();
    }
    assertThat(asks("from Japan")).contains("1 person owes answers to 20 open requests or more.");
  }

  private String asks(String whom) {
    return says("", "secretariat", TEMPLATE.formatted("Reports", whom));
  }

  private Person sato() {
    changed = persons.byEmail(SATO).get(0);
    return changed;
  }

  private void change(Person person, @Nullable Locale language, List<String> emails) {
    persons.change(
        person.id(),
        new PersonData(
            person.reference(),
            person.title(),
            person.given(),
            person.family(),
            person.fullName(),
            language,
            person.zone(),
            emails));
  }
}
