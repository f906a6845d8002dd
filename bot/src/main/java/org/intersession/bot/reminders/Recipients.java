package org.intersession.bot.reminders;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.intersession.bot.people.Groups;
import org.intersession.bot.people.Member;
import org.intersession.bot.people.Person;
import org.intersession.bot.people.Persons;
import org.intersession.bot.people.RoleKind;
import org.intersession.bot.workdays.Countries;
import org.intersession.bot.workdays.CountryDays;
import org.intersession.bot.workdays.WorkingDays;
import org.intersession.integrations.MailAddress;
import org.jspecify.annotations.Nullable;

/** Whom a Party's matters reach, and when these people are at work. */
final class Recipients {
  /** Who speaks for a Party where it has named nobody for the matter, in this order. */
  private static final List<RoleKind> FOR_THE_PARTY =
      List.of(
          RoleKind.NATIONAL_FOCAL_POINT,
          RoleKind.ADMINISTRATIVE_AUTHORITY,
          RoleKind.HEAD_OF_DELEGATION);

  /** These, and those who get copies. */
  private static final Set<RoleKind> ASKED =
      Stream.concat(FOR_THE_PARTY.stream(), Stream.of(RoleKind.MISSION))
          .collect(Collectors.toUnmodifiableSet());

  private final Persons persons;
  private final Groups groups;
  private final StopStore stops;
  private final Guests guests;
  private final ZoneId house;

  /**
   * Finds people.
   *
   * @param house the secretariat's zone, for those of whom no other is known
   */
  Recipients(Persons persons, Groups groups, StopStore stops, Guests guests, ZoneId house) {
    this.persons = persons;
    this.groups = groups;
    this.stops = stops;
    this.guests = guests;
    this.house = house;
  }

  /** Why nobody can be written to. */
  enum Lack {
    NONE,
    /** The Party has named nobody. */
    NOBODY,
    /** Whom it named has no address. */
    NO_ADDRESS,
    /** What stands there as their address is none. */
    NOT_AN_ADDRESS,
    /** Every address that is known came back. */
    BOUNCED,
    /** They want no reminders. */
    STOPPED
  }

  /**
   * Whom a Party's matters reach.
   *
   * @param copies from the day of the deadline on
   * @param stopped those of its own who are not written to, for they want no reminders
   */
  record Reached(List<Person> to, List<Person> copies, Lack lack, List<Person> stopped) {
    Reached {
      to = List.copyOf(to);
      copies = List.copyOf(copies);
      stopped = List.copyOf(stopped);
    }

    /** Where it does not matter who. */
    static Reached nobody() {
      return new Reached(List.of(), List.of(), Lack.NONE, List.of());
    }
  }

  /** Whom of a Party a request still waits for: those who were asked themselves, else its own. */
  Reached of(Request request, String party, Instant now) {
    return request.guests().isEmpty()
        ? own(party, request.group(), now)
        : guests(request.guests(party), now);
  }

  /** Nobody stands in for somebody who is asked themselves. */
  private Reached guests(List<Guest> asked, Instant now) {
    LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    List<Person> people =
        asked.stream()
            .filter(guest -> !guest.answered())
            .flatMap(guest -> guests.person(guest.person()).stream())
            .toList();
    List<Person> to =
        people.stream().filter(person -> guests.left(person, today) == Guests.Left.NOT).toList();
    List<Person> stopped = people.stream().filter(stops::stopped).toList();
    return new Reached(to, List.of(), to.isEmpty() ? lack(people, stopped) : Lack.NONE, stopped);
  }

  /** Those of a Party; in a group those whom it named there. */
  private Reached own(String party, @Nullable Integer group, Instant now) {
    LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    Map<RoleKind, List<Person>> holders = persons.holding(ASKED, party);
    List<Person> named =
        named(party, group, holders).stream().filter(person -> !person.departed(today)).toList();
    List<Person> stopped = named.stream().filter(stops::stopped).toList();
    List<Person> to =
        distinct(named.stream().flatMap(person -> present(person, stopped, party, now)));
    List<Person> copies =
        distinct(
            Stream.concat(
                    named.stream().flatMap(person -> persons.deputies(person.id()).stream()),
                    holders.getOrDefault(RoleKind.MISSION, List.of()).stream())
                .filter(this::reachable)
                .filter(person -> to.stream().noneMatch(is(person))));
    if (!to.isEmpty()) {
      return new Reached(to, copies, Lack.NONE, stopped);
    }
    Lack lack = lack(named, stopped);
    // Where no focal point can be reached, the deputy or the mission is written to.
    return copies.isEmpty()
        ? new Reached(List.of(), List.of(), lack, stopped)
        : new Reached(copies, List.of(), Lack.NONE, stopped);
  }

  /** When a person is at work: their own zone, else their country's capital's. */
  Reader reader(Person person, String party) {
    return new Reader(zone(person, party), days(person, party), persons.absences(person.id()));
  }

  /** When the secretariat is at work. */
  Reader officer() {
    return new Reader(house, CountryDays.at(house), List.of());
  }

  private List<Person> named(
      String party, @Nullable Integer group, Map<RoleKind, List<Person>> holders) {
    List<Person> inGroup =
        group == null
            ? List.of()
            : groups.members(group).stream()
                .filter(member -> member.party().code().equals(party))
                .map(Member::named)
                .flatMap(List::stream)
                .toList();
    return Stream.concat(
            Stream.of(inGroup),
            FOR_THE_PARTY.stream().map(kind -> holders.getOrDefault(kind, List.of())))
        .filter(people -> !people.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** Somebody who is away and has deputies is stood in for. */
  private Stream<Person> present(Person person, List<Person> stopped, String party, Instant now) {
    boolean reachable = hasAddress(person) && stopped.stream().noneMatch(is(person));
    LocalDate today = LocalDate.ofInstant(now, zone(person, party));
    if (!persons.away(person.id(), today)) {
      return reachable ? Stream.of(person) : Stream.empty();
    }
    List<Person> deputies =
        persons.deputies(person.id()).stream()
            .filter(this::reachable)
            .filter(deputy -> !persons.away(deputy.id(), today))
            .toList();
    return deputies.isEmpty() && reachable ? Stream.of(person) : deputies.stream();
  }

  private static Lack lack(List<Person> named, List<Person> stopped) {
    if (named.isEmpty()) {
      return Lack.NOBODY;
    }
    if (!stopped.isEmpty()) {
      return Lack.STOPPED;
    }
    if (named.stream().anyMatch(person -> person.email().isPresent())) {
      return Lack.NOT_AN_ADDRESS;
    }
    boolean bounced = named.stream().anyMatch(person -> !person.emails().isEmpty());
    return bounced ? Lack.BOUNCED : Lack.NO_ADDRESS;
  }

  private ZoneId zone(Person person, String party) {
    ZoneId own = person.zone();
    return own != null ? own : Countries.ofParty(party).flatMap(Countries::zone).orElse(house);
  }

  private static WorkingDays days(Person person, String party) {
    ZoneId own = person.zone();
    Optional<String> country =
        Countries.ofParty(party).or(() -> Optional.ofNullable(own).flatMap(Countries::ofZone));
    return CountryDays.of(country.orElse(Countries.WORLD));
  }

  private boolean reachable(Person person) {
    return hasAddress(person) && !stops.stopped(person);
  }

  private static boolean hasAddress(Person person) {
    return person.email().filter(MailAddress::isAddress).isPresent();
  }

  private static Predicate<Person> is(Person person) {
    return other -> other.id() == person.id();
  }

  private static List<Person> distinct(Stream<Person> people) {
    List<Person> known = new java.util.ArrayList<>();
    people.filter(person -> known.stream().noneMatch(is(person))).forEach(known::add);
    return known;
  }
}
