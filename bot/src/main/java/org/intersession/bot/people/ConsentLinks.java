package org.intersession.bot.people;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** The links by which a person agrees, and takes it back. */
final class ConsentLinks {
  private static final String PURPOSE = "group-consent";
  private static final Duration LIVES = Duration.ofDays(365);

  private final PersonalLinks links;
  private final Groups groups;
  private final Persons persons;
  private final GroupPages pages;
  private final Clock clock;

  ConsentLinks(PersonalLinks links, Groups groups, Persons persons, GroupPages pages, Clock clock) {
    this.links = links;
    this.groups = groups;
    this.persons = persons;
    this.pages = pages;
    this.clock = clock;
  }

  /** Whom a link is about. */
  record Opened(long link, Group group, Person person) {}

  String make(Group group, Person person, Locale locale) {
    PersonalLinks.Order order =
        new PersonalLinks.Order(
            PURPOSE,
            Integer.toString(group.number()),
            person.id(),
            null,
            null,
            clock.instant().plus(LIVES));
    return pages.address("consent", links.make(order).secret(), locale);
  }

  Optional<Opened> open(String secret) {
    return links.find(PURPOSE, secret).flatMap(this::opened);
  }

  private Optional<Opened> opened(PersonalLink link) {
    Long id = link.person();
    Optional<Group> group = groups.find(Integer.parseInt(link.subject()));
    Optional<Person> person = id == null ? Optional.empty() : persons.find(id);
    return group.isEmpty() || person.isEmpty()
        ? Optional.empty()
        : Optional.of(new Opened(link.id(), group.get(), person.get()));
  }
}
