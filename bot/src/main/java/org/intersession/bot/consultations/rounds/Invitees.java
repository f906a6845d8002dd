package org.intersession.bot.consultations.rounds;

import java.util.ArrayList;
import java.util.List;
import org.intersession.bot.people.Addressees;
import org.intersession.bot.people.Groups;
import org.intersession.bot.people.Member;
import org.intersession.bot.people.Party;
import org.intersession.bot.people.Person;
import org.intersession.bot.people.Persons;
import org.intersession.bot.people.RoleKind;

/**
 * Whom a consultation asks: for each Party the persons whom it named to the group, else its focal
 * points; their deputies may prepare.
 */
final class Invitees {
  private final Addressees addressees;
  private final Groups groups;
  private final Persons persons;

  Invitees(Addressees addressees, Groups groups, Persons persons) {
    this.addressees = addressees;
    this.groups = groups;
    this.persons = persons;
  }

  /** A person who is asked for a Party. */
  record Invitee(Party party, Person person, boolean releases) {}

  /** The Parties and observers that keys of a line mean. */
  List<Party> parties(List<String> keys) {
    return addressees.of(keys);
  }

  /** Everyone who is asked, in the list's order. */
  List<Invitee> of(List<String> keys, List<Party> parties) {
    List<Member> members =
        addressees.groups(keys).stream()
            .flatMap(group -> groups.members(group.number()).stream())
            .toList();
    List<Invitee> all = new ArrayList<>();
    for (Party party : parties) {
      List<Person> named = named(party, members);
      named.forEach(person -> all.add(new Invitee(party, person, true)));
      named.stream()
          .flatMap(person -> persons.deputies(person.id()).stream())
          .filter(deputy -> named.stream().noneMatch(one -> one.id() == deputy.id()))
          .forEach(deputy -> all.add(new Invitee(party, deputy, false)));
    }
    return all.stream().filter(one -> all.indexOf(one) == firstOf(all, one)).toList();
  }

  private static int firstOf(List<Invitee> all, Invitee one) {
    for (int i = 0; i < all.size(); i++) {
      Invitee other = all.get(i);
      if (other.party().equals(one.party()) && other.person().id() == one.person().id()) {
        return i;
      }
    }
    return -1;
  }

  private List<Person> named(Party party, List<Member> members) {
    List<Person> named =
        members.stream()
            .filter(member -> member.party().code().equals(party.code()))
            .flatMap(member -> member.named().stream())
            .distinct()
            .toList();
    if (!named.isEmpty()) {
      return named;
    }
    List<Person> points = persons.holding(RoleKind.NATIONAL_FOCAL_POINT, party.code());
    return points.isEmpty() && !party.party() ? persons.ofParty(party.code()) : points;
  }
}
