package org.intersession.bot.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.intersession.bot.people.Person;
import org.intersession.bot.people.RoleKind;
import org.intersession.bot.people.Tenure;
import org.intersession.bot.registration.Admission.Reason;
import org.intersession.bot.registration.Application.Presence;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AdmissionTest {
  private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

  @Test
  void whoSpeaksForThePartyIsApprovedAtOnce() {
    assertThat(reason("CRI", "GARCIA", person("CRI", null, null))).isEqualTo(Reason.ACCREDITED);
  }

  @Test
  void aRoleThatHasEndedApprovesNobody() {
    Person former = person("CRI", TODAY.minusDays(1), null);
    assertThat(reason("CRI", "García", former)).isEqualTo(Reason.OTHER_PARTY);
  }

  @Test
  void aRoleForAnotherPartyApprovesNobody() {
    assertThat(reason("PAN", "García", person("CRI", null, null))).isEqualTo(Reason.OTHER_PARTY);
  }

  @Test
  void anotherNameUnderAKnownAddressWaits() {
    assertThat(reason("CRI", "Rojas", person("CRI", null, null))).isEqualTo(Reason.OTHER_NAME);
  }

  @Test
  void anotherFirstNameUnderAKnownAddressWaits() {
    Person brother = person("CRI", "Luis", null, null);
    assertThat(Admission.of(asking("CRI", "García"), List.of(brother), false, TODAY))
        .isEqualTo(Reason.OTHER_NAME);
  }

  @Test
  void aSecondNameMayBeLeftOut() {
    Person known = person("CRI", "Ana María", null, null);
    assertThat(Admission.of(asking("CRI", "García"), List.of(known), false, TODAY))
        .isEqualTo(Reason.ACCREDITED);
  }

  @Test
  void whoHasLeftIsNotKnown() {
    assertThat(reason("CRI", "García", person("CRI", null, TODAY))).isEqualTo(Reason.NOT_KNOWN);
  }

  @Test
  void anAddressThatNobodyKnowsWaits() {
    assertThat(Admission.of(asking("CRI", "García"), List.of(), false, TODAY))
        .isEqualTo(Reason.NOT_KNOWN);
  }

  @Test
  void anOrganisationOffTheListWaits() {
    assertThat(reason(null, "García", person("CRI", null, null))).isEqualTo(Reason.NOT_ON_THE_LIST);
  }

  @Test
  void aFullMeetingApprovesNobody() {
    List<Person> known = List.of(person("CRI", null, null));
    assertThat(Admission.of(asking("CRI", "García"), known, true, TODAY)).isEqualTo(Reason.FULL);
  }

  private static Reason reason(@Nullable String party, String family, Person known) {
    return Admission.of(asking(party, family), List.of(known), false, TODAY);
  }

  private static Application asking(@Nullable String party, String family) {
    return new Application(
        "Ana",
        family,
        "ana@example.com",
        party,
        "Costa Rica",
        "",
        Locale.ENGLISH,
        "",
        "",
        "",
        Presence.ALONE,
        1,
        "",
        false,
        null);
  }

  private static Person person(
      String party, @Nullable LocalDate until, @Nullable LocalDate departed) {
    return person(party, "Ana", until, departed);
  }

  private static Person person(
      String party, String given, @Nullable LocalDate until, @Nullable LocalDate departed) {
    Tenure role = new Tenure(1, 1, RoleKind.DELEGATE, party, null, LocalDate.of(2026, 1, 1), until);
    return new Person(
        1, null, "", given, "García", given + " García", null, null, List.of(), List.of(role), departed);
  }
}
