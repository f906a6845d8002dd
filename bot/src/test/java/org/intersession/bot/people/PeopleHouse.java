package org.intersession.bot.people;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.intersession.bot.TestDatabase;

/** The room on an emptied database, with five Parties and an observer. */
final class PeopleHouse {
  private static final TestDatabase DATABASE = TestDatabase.create();

  final TestDatabase database = DATABASE;
  final HandSetClock clock = new HandSetClock("2027-01-11T09:00:00Z");
  final List<Object> events = new ArrayList<>();
  final PartyStore partyStore = new PartyStore(database.jdbc());
  final Parties parties = new Parties(partyStore);
  final RoleStore roles = new RoleStore(database.jdbc());
  final PersonStore personStore = new PersonStore(database.jdbc(), roles);
  final LinkStore linkStore = new LinkStore(database.jdbc());
  final SourceStore sources = new SourceStore(database.jdbc());
  final Persons persons =
      new Persons(
          personStore, roles, linkStore, sources, events::add, database.transactions(), clock);
  final GroupStore groupStore = new GroupStore(database.jdbc());
  final Groups groups =
      new Groups(
          groupStore, sources, parties, personStore, persons, database.transactions(), clock);
  final PersonalLinks links = new PersonalLinks(linkStore, clock);
  final PeopleImport imports =
      new PeopleImport(parties, persons, personStore, database.transactions(), clock);
  final Addressees addressees = new Addressees(parties, groups);

  private PeopleHouse() {
    database
        .jdbc()
        .sql("TRUNCATE people_party, people_source, people_person, people_group CASCADE")
        .update();
    partyStore.keep(
        List.of(
            party("GIN", "Africa", 1, "Guinea", "Guinée"),
            party("KEN", "Africa", 2, "Kenya", "Kenya"),
            party("NER", "Africa", 3, "Niger", "Niger"),
            party("NGA", "Africa", 4, "Nigeria", "Nigéria"),
            party("FRA", "Europe", 5, "France", "France"),
            new Party(
                "BLI",
                Party.Kind.OBSERVER,
                "",
                6,
                Map.of("en", "BirdLife International"),
                Set.of("BirdLife"))));
  }

  static PeopleHouse open() {
    return new PeopleHouse();
  }

  private static Party party(String code, String region, int order, String en, String fr) {
    return new Party(code, Party.Kind.PARTY, region, order, Map.of("en", en, "fr", fr), Set.of());
  }

  Person person(String given, String family) {
    return persons.add(PersonData.of(given, family, given + "." + family + "@example.org"));
  }

  Tenure focalPoint(Person person, String party) {
    return appoint(person, RoleKind.NATIONAL_FOCAL_POINT, party);
  }

  Tenure appoint(Person person, RoleKind kind, String party) {
    return persons.appoint(
        person.id(),
        Persons.Appointment.of(kind, party),
        today().minusYears(1),
        source("Letter of appointment"));
  }

  Group spwg() {
    return groups.found(
        new Groups.Founding(
            "spwg",
            Map.of("en", "Strategic Plan Working Group", "fr", "Groupe de travail sur le plan"),
            Set.of("SPWG", "GTPE"),
            List.of("en", "fr"),
            null));
  }

  Source source(String cited) {
    return Source.of(cited, "Olga Officer", clock.instant(), "message-1");
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  String dump(String table) {
    return database.jdbc().sql("SELECT * FROM " + table).query().listOfRows().toString();
  }

  void advance(Duration time) {
    clock.advance(time);
  }
}
