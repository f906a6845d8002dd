package org.intersession.bot.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
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
  @Autowired private CausedRequests caused;
  private @Nullable Person changed;
  private String before = "";

  @AfterEach
  void theyAreAsBefore() {
    Person person = changed;
    if (person != null) {
      change(person, person.language(), List.of(before));
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
    Person layla = known("layla.haddad@example.com");
    change(layla, layla.language(), List.of("Layla Haddad <at the forum>"));
    assertThat(asks("from WSF"))
        .contains("what stands as their focal point’s address is none: Wetland Sciences Forum")
        .contains("none: nobody can be reached");
    int number = open(title, "WSF");
    assertThat(says(room, "secretariat", "unanswered " + number))
        .contains("the address is not valid");
    assertThat(says(room, "secretariat", "remind " + number)).contains("can be reached by mail");
    assertThat(jdbc.sql("SELECT count(*) FROM delivery").query(Integer.class).single()).isZero();
  }

  @Test
  void aPersonInNoLanguageThatWeHave() {
    Person sato = known(SATO);
    change(sato, Locale.JAPANESE, List.of(SATO));
    assertThat(asks("from Japan"))
        .contains("1 person reads a language in which there are no texts and gets English.");
  }

  @Test
  void aDeadlineEarlierThanNow() {
    assertThat(says(room, "secretariat", "request \"x\" from Japan by 15 February 2027"))
        .contains("has passed");
    assertThat(says(room, "secretariat", "request \"x\" from Japan by 1 March 2027 08:00"))
        .containsAnyOf("has passed", "already");
    int number = open(title, "JPN");
    assertThat(says(room, "secretariat", "extend " + number + " Japan until 15 February 2027"))
        .contains("has passed");
  }

  @Test
  void twoHundredOpenRequestsForOnePerson() {
    for (int i = 0; i < 200; i++) {
      caused.open(
          new CausedRequests.Cause(
              "burden:" + i,
              RequestKind.OTHER,
              "Burden",
              Instant.parse("2027-12-01T00:00:00Z"),
              ZoneOffset.UTC,
              Locale.ENGLISH,
              PLACE,
              "Chair",
              "Olga Officer"),
          List.of("JPN"));
    }
    assertThat(asks("from Japan")).contains("1 person owes answers to 20 open requests or more.");
  }

  private String asks(String whom) {
    return says(room, "secretariat", TEMPLATE.formatted("Reports", whom));
  }

  private Person known(String address) {
    changed = persons.byEmail(address).get(0);
    before = address;
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
