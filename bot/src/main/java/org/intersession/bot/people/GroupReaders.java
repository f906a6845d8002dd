package org.intersession.bot.people;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongPredicate;

/** Whom mail to a group reaches. */
final class GroupReaders {
  private final Groups groups;

  GroupReaders(Groups groups) {
    this.groups = groups;
  }

  /** Those who agreed, each address once, without the one who wrote. */
  List<Person> of(Group group, Person sender) {
    LongPredicate agreed = groups.consenting(group.number());
    List<String> own = sender.emails().stream().map(Person.Email::address).toList();
    Set<String> seen = new HashSet<>(own);
    return groups.people(group.number()).stream()
        .filter(person -> agreed.test(person.id()))
        .filter(person -> person.email().filter(seen::add).isPresent())
        .toList();
  }
}
