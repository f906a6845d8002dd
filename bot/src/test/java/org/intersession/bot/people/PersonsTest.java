package org.intersession.bot.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PersonsTest {
  private final PeopleHouse house = PeopleHouse.open();
  private final Persons persons = house.persons;

  @Test
  void rolesKeepTheirHistoryWhenTheyPassOn() {
    Person amina = house.person("Amina", "Diallo");
    Person juma = house.person("Juma", "Otieno");
    Tenure role = house.focalPoint(amina, "KEN");

    Tenure next =
        persons.passOn(role.id(), juma.id(), LocalDate.of(2027, 2, 1), house.source("Letter 4"));

    assertThat(persons.holding(RoleKind.NATIONAL_FOCAL_POINT, "KEN"))
        .extracting(Person::fullName)
        .containsExactly("Juma Otieno");
    Tenure before = persons.find(amina.id()).orElseThrow().roles().get(0);
    assertThat(before.until()).isEqualTo(LocalDate.of(2027, 1, 31));
    assertThat(next.since()).isEqualTo(LocalDate.of(2027, 2, 1));
    assertThat(house.events).containsExactly(new RolePassedOn(before, next));
  }

  @Test
  void aRoleThatHasEndedCannotBePassedOn() {
    Person amina = house.person("Amina", "Diallo");
    Tenure role = house.focalPoint(amina, "KEN");
    persons.end(role.id(), house.today(), house.source("Letter 4"));

    assertThatThrownBy(
            () -> persons.passOn(role.id(), amina.id(), house.today(), house.source("Letter 5")))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aRoleEndsOnceHoweverOftenItIsSaid() {
    Person amina = house.person("Amina", "Diallo");
    Tenure role = house.focalPoint(amina, "KEN");

    persons.end(role.id(), house.today(), house.source("Letter 4"));
    persons.end(role.id(), house.today(), house.source("Letter 4"));

    assertThat(house.events).hasSize(1).first().isInstanceOf(RoleEnded.class);
  }

  @Test
  void appointingTwiceKeepsTheFirst() {
    Person amina = house.person("Amina", "Diallo");

    assertThat(house.focalPoint(amina, "KEN")).isEqualTo(house.focalPoint(amina, "KEN"));
  }

  @Test
  void whoHasLeftIsNoMoreFoundForTheirParty() {
    Person amina = house.person("Amina", "Diallo");
    house.focalPoint(amina, "KEN");
    house.appoint(amina, RoleKind.MISSION, "KEN");

    persons.depart(amina.id(), house.today(), house.source("Mail of 3 January"));

    assertThat(persons.ofParty("KEN")).isEmpty();
    assertThat(persons.byEmail("AMINA.diallo@example.org")).hasSize(1);
    assertThat(house.events).hasSize(2);
  }

  @Test
  void anAddressThatBouncedIsPassedOver() {
    Person amina =
        persons.add(
            new PersonData(
                "crm:1",
                "Ms",
                "Amina",
                "Diallo",
                "Amina Diallo",
                null,
                null,
                java.util.List.of("First@example.org", "second@example.org")));
    assertThat(amina.email()).contains("first@example.org");

    persons.bounced("first@Example.org");

    assertThat(persons.byReference("crm:1").orElseThrow().email()).contains("second@example.org");
  }

  @Test
  void aPersonIsAwayOnTheDaysOfTheirAbsence() {
    Person amina = house.person("Amina", "Diallo");
    persons.setAbsence(amina.id(), new Absence(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 2, 5)));

    assertThat(persons.away(amina.id(), LocalDate.of(2027, 2, 5))).isTrue();
    assertThat(persons.away(amina.id(), LocalDate.of(2027, 2, 6))).isFalse();
  }

  @Test
  void deputiesAreKnown() {
    Person amina = house.person("Amina", "Diallo");
    Person juma = house.person("Juma", "Otieno");

    persons.addDeputy(amina.id(), juma.id(), house.source("Mail"));

    assertThat(persons.deputies(amina.id())).containsExactly(juma);
  }
}
