package org.intersession.bot.sandbox;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.intersession.bot.people.Parties;
import org.intersession.bot.people.Person;
import org.intersession.bot.people.PersonData;
import org.intersession.bot.people.Persons;
import org.intersession.bot.people.RoleKind;
import org.intersession.bot.people.Source;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Focal points of some Parties, so that letters reach somebody in each language. */
@Profile("sandbox")
@Component
class SandboxPeople implements ApplicationRunner {
  private static final List<List<String>> PEOPLE =
      List.of(
          List.of("UGA", "Amina", "Nabirye", "en", "Africa/Kampala"),
          List.of("KEN", "Peter", "Mwangi", "en", "Africa/Nairobi"),
          List.of("FRA", "Claire", "Morel", "fr", "Europe/Paris"),
          List.of("NER", "Moussa", "Issoufou", "fr", "Africa/Niamey"),
          List.of("CRI", "Luis", "Vargas", "es", "America/Costa_Rica"),
          List.of("JPN", "Haruka", "Sato", "en", "Asia/Tokyo"),
          List.of("CHN", "Min", "Li", "zh", "Asia/Shanghai"),
          List.of("WSF", "Layla", "Haddad", "ar", "Asia/Amman"));

  private final Persons persons;
  private final Parties parties;
  private final Clock clock;

  SandboxPeople(Persons persons, Parties parties, Clock clock) {
    this.persons = persons;
    this.parties = parties;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    PEOPLE.stream()
        .filter(one -> parties.byCode(one.get(0)).isPresent())
        .filter(one -> persons.byReference(reference(one)).isEmpty())
        .forEach(this::add);
  }

  private void add(List<String> one) {
    String address = (one.get(1) + "." + one.get(2)).toLowerCase(Locale.ROOT) + "@example.com";
    Person person =
        persons.add(
            new PersonData(
                reference(one),
                "",
                one.get(1),
                one.get(2),
                one.get(1) + " " + one.get(2),
                Locale.forLanguageTag(one.get(3)),
                ZoneId.of(one.get(4)),
                List.of(address)));
    persons.appoint(
        person.id(),
        Persons.Appointment.of(RoleKind.NATIONAL_FOCAL_POINT, one.get(0)),
        LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusYears(1),
        Source.of("The sandbox", "The sandbox", clock.instant(), "start"));
  }

  private static String reference(List<String> one) {
    return "sandbox-" + one.get(0);
  }
}
