package org.intersession.bot.sandbox;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
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

/** Gives the imaginary Parties imaginary focal points, so that there is somebody to write to. */
@Profile("sandbox")
@Component
class SandboxPeople {
  /** Named nobody yet, so that the sandbox shows what happens then. */
  private static final String WITHOUT = "DMA";

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
    parties.parties().stream()
        .filter(party -> !party.code().equals(WITHOUT))
        .filter(party -> persons.holding(RoleKind.NATIONAL_FOCAL_POINT, party.code()).isEmpty())
        .forEach(this::appoint);
  }

  private void appoint(Party party) {
    Instant now = clock.instant();
    String code = party.code().toLowerCase(Locale.ROOT);
    Person focalPoint = add("Focal Point", party, "focal.point@" + code + ".example");
    Person mission = add("Mission", party, "mission@" + code + ".example");
    Source source = Source.of("Notification of the sandbox", "the sandbox", now, "sandbox");
    LocalDate since = LocalDate.ofInstant(now, ZoneOffset.UTC).minusYears(1);
    appoint(focalPoint, RoleKind.NATIONAL_FOCAL_POINT, party, since, source);
    appoint(mission, RoleKind.MISSION, party, since, source);
  }

  private void appoint(Person person, RoleKind kind, Party party, LocalDate since, Source source) {
    persons.appoint(person.id(), Persons.Appointment.of(kind, party.code()), since, source);
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
