package org.intersession.bot.people;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/** The groups: who is in them, whom the members named, and on what each change rests. */
public final class Groups {
  private final GroupStore store;
  private final SourceStore sources;
  private final Parties parties;
  private final PersonStore people;
  private final Persons persons;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Groups(
      GroupStore store,
      SourceStore sources,
      Parties parties,
      PersonStore people,
      Persons persons,
      TransactionTemplate transaction,
      Clock clock) {
    this.store = store;
    this.sources = sources;
    this.parties = parties;
    this.people = people;
    this.persons = persons;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * A group that shall be.
   *
   * @param key lower case letters, digits and hyphens
   */
  public record Founding(
      String key,
      Map<String, String> names,
      Set<String> aliases,
      List<String> languages,
      @Nullable String address) {
    private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    public Founding {
      names = Map.copyOf(names);
      aliases = Set.copyOf(aliases);
      languages = List.copyOf(languages);
      if (!KEY.matcher(key).matches()) {
        throw new IllegalArgumentException("not a key of a group: " + key);
      }
    }
  }

  /** All groups. */
  public List<Group> all() {
    return store.all();
  }

  /** The group with a number. */
  public Optional<Group> find(int number) {
    return all().stream().filter(group -> group.number() == number).findFirst();
  }

  /** The group with a key. */
  public Optional<Group> byKey(String key) {
    return all().stream().filter(group -> group.key().equals(key)).findFirst();
  }

  /** The group whose channel this is. */
  public Optional<Group> ofPlace(String chat, String place) {
    return store.ofPlace(chat, place);
  }

  /** Founds a group; one with that key stays as it is. */
  public Group found(Founding group) {
    int number = store.add(group);
    return all().stream().filter(one -> one.number() == number).findFirst().orElseThrow();
  }

  /** From now on this is the group's channel, and no other group's. */
  public void setChannel(int group, String chat, String place) {
    store.setChannel(group, chat, place);
  }

  /** From now on the group works in these languages. */
  public void setLanguages(int group, List<String> languages) {
    store.setLanguages(group, languages);
  }

  /** From now on this address reaches all. */
  public void setAddress(int group, String address) {
    store.setAddress(group, address.toLowerCase(Locale.ROOT));
  }

  /** The members in the list's order, with the persons whom each named and who have not left. */
  public List<Member> members(int group) {
    Map<String, List<Long>> named = store.named(group);
    Map<Long, Person> known =
        people.byIds(named.values().stream().flatMap(List::stream).distinct().toList()).stream()
            .filter(person -> !person.departed(today()))
            .collect(java.util.stream.Collectors.toMap(Person::id, person -> person));
    return store.members(group).stream()
        .flatMap(code -> parties.byCode(code).stream())
        .sorted(Comparator.comparing((Party party) -> !party.party()).thenComparing(Party::order))
        .map(
            party ->
                new Member(
                    party,
                    named.getOrDefault(party.code(), List.of()).stream()
                        .map(known::get)
                        .filter(Objects::nonNull)
                        .toList()))
        .toList();
  }

  /** Who chairs the group. */
  public List<Person> chairs(int group) {
    return persons.holdingIn(RoleKind.CHAIR, group);
  }

  /** All who work in the group, each once: whom the members named, and who chairs it. */
  public List<Person> people(int group) {
    Map<Long, Person> people = new LinkedHashMap<>();
    members(group).forEach(member -> member.named().forEach(one -> people.put(one.id(), one)));
    chairs(group).forEach(chair -> people.putIfAbsent(chair.id(), chair));
    return List.copyOf(people.values());
  }

  /** Adds a member; false if it is one. */
  public boolean add(int group, String party, Source source) {
    return in(() -> store.addMember(group, party, clock.instant(), sources.add(source)));
  }

  /** Removes a member with those whom it named; false if it is none. */
  public boolean remove(int group, String party, Source source) {
    return in(() -> store.removeMember(group, party, clock.instant(), sources.add(source)));
  }

  /** A member names a person; false if it did so before, or is no member. */
  public boolean name(int group, String party, long person, Source source) {
    return in(() -> store.name(group, party, person, clock.instant(), sources.add(source)));
  }

  /** A member takes a person back; false if they were not named. */
  public boolean unname(int group, String party, long person, Source source) {
    return in(() -> store.unname(group, party, person, clock.instant(), sources.add(source)));
  }

  /**
   * Gives the chair to a person; those who held it pass it on, which their pending work follows.
   */
  public void chair(int group, long person, @Nullable String party, Source source) {
    in(
        () -> {
          Persons.Appointment chair = new Persons.Appointment(RoleKind.CHAIR, party, group);
          List<Tenure> held =
              chairs(group).stream()
                  .filter(holder -> holder.id() != person)
                  .flatMap(holder -> holder.roles().stream())
                  .filter(role -> role.kind() == RoleKind.CHAIR && role.until() == null)
                  .filter(role -> Objects.equals(role.group(), group))
                  .toList();
          persons.appoint(person, chair, today(), source);
          held.forEach(role -> persons.passOn(role.id(), person, chair, today(), source));
          return true;
        });
  }

  /**
   * A person says whether the group's members may see their address and write to them through the
   * group's.
   */
  public void consent(int group, long person, boolean given, String message) {
    store.consent(group, person, given, clock.instant(), message);
  }

  /** Whether a person's address may be shown to the group's members. */
  public LongPredicate consenting(int group) {
    Set<Long> all = new HashSet<>(store.consenting(group));
    return all::contains;
  }

  /** What a person said last, and when. */
  Optional<Consent> consentOf(int group, long person) {
    return store.consentOf(group, person);
  }

  /** The groups in which a person is named. */
  public List<Group> of(long person) {
    List<Integer> numbers = store.of(person);
    return all().stream().filter(group -> numbers.contains(group.number())).toList();
  }

  /** All that happened in a group, the newest last. */
  public List<GroupChange> history(int group) {
    return store.history(group).stream()
        .map(
            one ->
                new GroupChange(
                    one.at(),
                    one.event(),
                    one.party(),
                    one.person(),
                    one.source(),
                    sources.find(one.source()).orElseThrow()))
        .toList();
  }

  /**
   * Attaches a letter to the source of a change of a group; false if it has one, or is no source of
   * the group.
   */
  boolean attach(int group, long source, Source.Letter letter, String by) {
    return store.history(group).stream().anyMatch(one -> one.source() == source)
        && sources.attach(source, letter, by, clock.instant());
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  private boolean in(java.util.function.BooleanSupplier deed) {
    return Boolean.TRUE.equals(transaction.execute(status -> deed.getAsBoolean()));
  }
}
