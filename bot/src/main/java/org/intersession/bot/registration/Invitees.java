package org.intersession.bot.registration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.intersession.bot.commands.language.Reading;
import org.intersession.bot.commands.language.Slot;
import org.intersession.bot.meetings.MeetingFacts;
import org.intersession.bot.people.Addressees;
import org.intersession.bot.people.Group;
import org.intersession.bot.people.Groups;
import org.intersession.bot.people.Member;
import org.intersession.bot.people.Party;
import org.intersession.bot.people.Person;
import org.intersession.bot.people.Persons;
import org.intersession.bot.people.RoleKind;

/**
 * Who is invited: the persons whom a group's members named, and for a Party that named nobody, or
 * is meant itself, its focal points. Who has registered is not asked to.
 */
final class Invitees {
  private final Groups groups;
  private final Persons persons;
  private final Addressees addressees;
  private final RegistrationStore store;

  Invitees(
      Groups groups,
      Persons persons,
      Addressees addressees,
      RegistrationStore store) {
    this.groups = groups;
    this.persons = persons;
    this.addressees = addressees;
    this.store = store;
  }

  /** Whom a line means; without a word about it the meeting's group, or its channel's. */
  List<Person> of(MeetingFacts meeting, Reading said) {
    List<String> keys = said.get(Slot.GROUPS).orElse(meeting.groups());
    Set<String> registered =
        store.of(meeting.number()).stream()
            .map(one -> one.application().email())
            .collect(Collectors.toSet());
    Map<String, Person> byAddress = new LinkedHashMap<>();
    meant(meeting, keys)
        .forEach(
            person ->
                person
                    .email()
                    .filter(email -> !registered.contains(email))
                    .ifPresent(email -> byAddress.putIfAbsent(email, person)));
    return List.copyOf(byAddress.values());
  }

  private Stream<Person> meant(MeetingFacts meeting, List<String> keys) {
    if (keys.isEmpty()) {
      return groups.ofPlace(meeting.place().chat(), meeting.place().id()).stream()
          .flatMap(this::named);
    }
    List<String> others =
        keys.stream().filter(key -> !key.startsWith(Addressees.GROUP)).toList();
    return Stream.concat(
        addressees.groups(keys).stream().flatMap(this::named),
        addressees.of(others).stream().flatMap(this::speaking));
  }

  private Stream<Person> named(Group group) {
    return Stream.concat(
        groups.chairs(group.number()).stream(),
        groups.members(group.number()).stream().flatMap(this::named));
  }

  private Stream<Person> named(Member member) {
    return member.named().isEmpty() ? speaking(member.party()) : member.named().stream();
  }

  private Stream<Person> speaking(Party party) {
    List<Person> focalPoints = persons.holding(RoleKind.NATIONAL_FOCAL_POINT, party.code());
    return focalPoints.isEmpty() && !party.party()
        ? persons.ofParty(party.code()).stream()
        : focalPoints.stream();
  }
}
