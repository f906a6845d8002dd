package org.intersession.bot.sandbox;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.intersession.bot.people.Parties;
import org.intersession.bot.people.Party;
import org.intersession.bot.people.Person;
import org.intersession.bot.people.PersonData;
import org.intersession.bot.people.Persons;
import org.intersession.bot.people.RoleKind;
import org.intersession.bot.people.Source;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Gives the imaginary Parties imaginary focal points, some with names and zones of their own, so
 * that there is somebody to write to in each language.
 */
@Profile("sandbox")
@Component
class SandboxPeople {
  /** Named nobody yet, so that the sandbox shows what happens then. */
  private static final String WITHOUT = "DMA";

  private static final RoleKind FOCAL_POINT = RoleKind.NATIONAL_FOCAL_POINT;

  private static final Map<String, String> LANGUAGES =
      Map.ofEntries(
          Map.entry("CHN", "zh"),
          Map.entry("COG", "fr"),
          Map.entry("CRI", "es"),
          Map.entry("COD", "fr"),
          Map.entry("DOM", "es"),
          Map.entry("FRA", "fr"),
          Map.entry("GIN", "fr"),
          Map.entry("NER", "ar"),
          Map.entry("CHE", "fr"),
          Map.entry("KOR", "ru"),
          Map.entry("URY", "es"),
          // A language in which there are no texts.
          Map.entry("GNB", "pt"));

  private static final List<Named> NAMED =
      List.of(
          new Named("UGA", "Amina", "Nabirye", "en", "Africa/Kampala"),
          new Named("KEN", "Peter", "Mwangi", "en", "Africa/Nairobi"),
          new Named("FRA", "Claire", "Morel", "fr", "Europe/Paris"),
          new Named("NER", "Moussa", "Issoufou", "fr", "Africa/Niamey"),
          new Named("CRI", "Luis", "Vargas", "es", "America/Costa_Rica"),
          new Named("JPN", "Haruka", "Sato", "en", "Asia/Tokyo"),
          new Named("CHN", "Min", "Li", "zh", "Asia/Shanghai"),
          new Named("WSF", "Layla", "Haddad", "ar", "Asia/Amman"));

  private record Named(String party, String given, String family, String language, String zone) {
    String reference() {
      return "sandbox-" + party;
    }

    PersonData data() {
      return new PersonData(
          reference(),
          "",
          given,
          family,
          given + " " + family,
          Locale.forLanguageTag(language),
          ZoneId.of(zone),
          List.of((given + "." + family).toLowerCase(Locale.ROOT) + "@example.com"));
    }
  }

  private final Parties parties;
  private final Persons persons;
  private final Clock clock;

  SandboxPeople(Parties parties, Persons persons, Clock clock) {
    this.parties = parties;
    this.persons = persons;
    this.clock = clock;
  }

  @EventListener(ApplicationReadyEvent.class)
  void settle() {
    NAMED.stream()
        .filter(one -> parties.byCode(one.party()).isPresent())
        .filter(one -> persons.byReference(one.reference()).isEmpty())
        .forEach(one -> appoint(persons.add(one.data()), FOCAL_POINT, one.party()));
    parties.parties().stream()
        .filter(party -> !party.code().equals(WITHOUT))
        .forEach(this::appoint);
  }

  private void appoint(Party party) {
    String code = party.code().toLowerCase(Locale.ROOT);
    List<Person> known = persons.ofParty(party.code());
    if (nobody(known, FOCAL_POINT, party)) {
      appoint(
          add("Focal Point", party, "focal.point@" + code + ".example"), FOCAL_POINT, party.code());
    }
    if (nobody(known, RoleKind.MISSION, party)) {
      appoint(
          add("Mission", party, "mission@" + code + ".example"), RoleKind.MISSION, party.code());
    }
  }

  private static boolean nobody(List<Person> known, RoleKind kind, Party party) {
    return known.stream()
        .flatMap(person -> person.roles().stream())
        .filter(role -> role.kind() == kind && role.until() == null)
        .noneMatch(role -> party.code().equals(role.party()));
  }

  private void appoint(Person person, RoleKind kind, String party) {
    Instant now = clock.instant();
    persons.appoint(
        person.id(),
        Persons.Appointment.of(kind, party),
        LocalDate.ofInstant(now, ZoneOffset.UTC).minusYears(1),
        Source.of("Notification of the sandbox", "the sandbox", now, "sandbox"));
  }

  private Person add(String what, Party party, String email) {
    return persons.byEmail(email).stream()
        .findFirst()
        .orElseGet(
            () ->
                persons.add(
                    new PersonData(
                        null,
                        "",
                        "",
                        "",
                        what + " of " + party.name(Locale.ENGLISH),
                        Locale.forLanguageTag(LANGUAGES.getOrDefault(party.code(), "en")),
                        null,
                        List.of(email))));
  }
}
