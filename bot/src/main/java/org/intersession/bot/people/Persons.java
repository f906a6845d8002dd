package org.intersession.bot.people;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** The persons whom the secretariat knows, and what they are. */
public final class Persons {
  private final PersonStore store;
  private final RoleStore roles;
  private final LinkStore links;
  private final SourceStore sources;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Persons(
      PersonStore store,
      RoleStore roles,
      LinkStore links,
      SourceStore sources,
      ApplicationEventPublisher events,
      TransactionTemplate transaction,
      Clock clock) {
    this.store = store;
    this.roles = roles;
    this.links = links;
    this.sources = sources;
    this.events = events;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** What somebody is appointed to: for a Party, in a group, or neither (an officer). */
  public record Appointment(RoleKind kind, @Nullable String party, @Nullable Integer group) {
    /** A role for a Party or observer. */
    public static Appointment of(RoleKind kind, String party) {
      return new Appointment(kind, party, null);
    }
  }

  /** The person with an id. */
  public Optional<Person> find(long id) {
    return store.byIds(List.of(id)).stream().findFirst();
  }

  /** The person who came from a list or CRM under this id. */
  public Optional<Person> byReference(String reference) {
    return store.idByReference(reference).flatMap(this::find);
  }

  /** All who have an address, departed ones included; several may share one. */
  public List<Person> byEmail(String address) {
    return store.byIds(store.idsByEmail(address.strip()));
  }

  /** All who hold a role for a Party or observer and have not left. */
  public List<Person> ofParty(String party) {
    return present(roles.held(party));
  }

  /** Those who hold a role of this kind for a Party or observer and have not left. */
  public List<Person> holding(RoleKind kind, String party) {
    return holding(Set.of(kind), party).getOrDefault(kind, List.of());
  }

  /** Those who hold a role of one of these kinds for a Party and have not left, by kind. */
  public Map<RoleKind, List<Person>> holding(Set<RoleKind> kinds, String party) {
    List<Tenure> held = roles.held(kinds, party);
    Map<RoleKind, Set<Long>> holders =
        held.stream().collect(groupingBy(Tenure::kind, mapping(Tenure::person, toSet())));
    List<Person> people = present(held);
    Map<RoleKind, List<Person>> found = new EnumMap<>(RoleKind.class);
    holders.forEach(
        (kind, ids) ->
            found.put(kind, people.stream().filter(one -> ids.contains(one.id())).toList()));
    return found;
  }

  /** Those who hold a role of this kind in a group and have not left. */
  public List<Person> holdingIn(RoleKind kind, int group) {
    return present(roles.heldIn(kind, group));
  }

  /** Those who write and are written to in a person's place. */
  public List<Person> deputies(long person) {
    return store.byIds(store.deputies(person)).stream()
        .filter(deputy -> !deputy.departed(today()))
        .toList();
  }

  /** When a person is away. */
  public List<Absence> absences(long person) {
    return store.absences(person);
  }

  /** Whether a person is away on a day. */
  public boolean away(long person, LocalDate day) {
    return absences(person).stream()
        .anyMatch(absence -> !day.isBefore(absence.first()) && !day.isAfter(absence.last()));
  }

  /** Keeps a new person. */
  public Person add(PersonData data) {
    return inTransaction(() -> known(store.add(data)));
  }

  /** Describes a person anew; roles stay. */
  public Person change(long person, PersonData data) {
    return inTransaction(
        () -> {
          store.change(person, data);
          return known(person);
        });
  }

  /** Gives a person a role; if they hold it, it stays as it is. */
  public Tenure appoint(long person, Appointment to, LocalDate since, Source source) {
    return inTransaction(() -> roles.begin(to, person, since, sources.add(source)));
  }

  /** Ends a role; the person's links for it die, what is pending waits for a successor. */
  public void end(long role, LocalDate until, Source source) {
    inTransaction(
        () -> {
          roles.end(role, until, sources.add(source)).ifPresent(this::ended);
          return role;
        });
  }

  /**
   * Passes a role on: the successor holds it from a day, the predecessor until the day before; the
   * predecessor's links for it die.
   *
   * @throws IllegalStateException when the role has ended already
   */
  public Tenure passOn(long role, long successor, LocalDate from, Source source) {
    return passOn(role, successor, null, from, source);
  }

  /** Passes a role on that the successor holds for another Party, as a chair may. */
  Tenure passOn(
      long role, long successor, @Nullable Appointment as, LocalDate from, Source source) {
    return inTransaction(
        () -> {
          long rests = sources.add(source);
          Tenure before =
              roles
                  .end(role, from.minusDays(1), rests)
                  .orElseThrow(() -> new IllegalStateException("role " + role + " has ended"));
          Appointment to =
              as == null ? new Appointment(before.kind(), before.party(), before.group()) : as;
          Tenure after = roles.begin(to, successor, from, rests);
          roles.setSuccessor(role, after.id());
          links.revokeOfRole(before, clock.instant());
          events.publishEvent(new RolePassedOn(before, after));
          return after;
        });
  }

  /** A person has left: all their roles end, all their links die, nobody writes to them. */
  public void depart(long person, LocalDate day, Source source) {
    inTransaction(
        () -> {
          long rests = sources.add(source);
          store.depart(person, day);
          known(person).roles().stream()
              .filter(role -> role.until() == null)
              .forEach(role -> roles.end(role.id(), day, rests).ifPresent(this::ended));
          links.revokeOfPerson(person, clock.instant());
          return person;
        });
  }

  /** Mail to an address came back. */
  public void bounced(String address) {
    store.setState(address, Person.EmailState.BOUNCED, clock.instant());
  }

  /** Mail to an address arrived, or came from it. */
  public void reached(String address) {
    store.setState(address, Person.EmailState.REACHED, clock.instant());
  }

  /** A person is away. */
  public void setAbsence(long person, Absence absence) {
    store.setAbsence(person, absence);
  }

  /** From now on somebody writes and is written to in a person's place. */
  public void addDeputy(long person, long deputy, Source source) {
    inTransaction(
        () -> {
          store.addDeputy(person, deputy, sources.add(source));
          return deputy;
        });
  }

  /** Somebody no more stands in for a person. */
  public void removeDeputy(long person, long deputy) {
    store.removeDeputy(person, deputy);
  }

  private void ended(Tenure role) {
    links.revokeOfRole(role, clock.instant());
    events.publishEvent(new RoleEnded(role));
  }

  private List<Person> present(List<Tenure> held) {
    LocalDate today = today();
    return store.byIds(held.stream().map(Tenure::person).distinct().toList()).stream()
        .filter(person -> !person.departed(today))
        .toList();
  }

  private Person known(long id) {
    return find(id).orElseThrow(() -> new IllegalArgumentException("no person is " + id));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  private <T> T inTransaction(java.util.function.Supplier<T> deed) {
    return java.util.Objects.requireNonNull(transaction.execute(status -> deed.get()));
  }
}
