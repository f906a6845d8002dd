package org.intersession.bot.reminders;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.intersession.bot.people.Person;
import org.intersession.bot.people.Persons;
import org.intersession.bot.registration.GuestBook;
import org.intersession.integrations.MailAddress;
import org.jspecify.annotations.Nullable;

/**
 * Those who are asked themselves; whom the secretariat's list does not have, as they registered.
 */
final class Guests {
  private final GuestBook book;
  private final Persons persons;
  private final StopStore stops;

  Guests(GuestBook book, Persons persons, StopStore stops) {
    this.book = book;
    this.persons = persons;
    this.stops = stops;
  }

  /** Why somebody is not written to. */
  enum Left {
    NOT,
    DEPARTED,
    AWAY,
    STOPPED,
    NO_ADDRESS
  }

  /** Who it is; nobody once a registration is forgotten. */
  Optional<Person> person(long id) {
    return id < 0 ? book.find(-id).map(Guests::registered) : persons.find(id);
  }

  /** Who has registered: as the list has them, if it does. */
  Person of(GuestBook.Entry entry) {
    List<Person> known = persons.byEmail(entry.email());
    return known.stream()
        .filter(person -> person.departedOn() == null)
        .findFirst()
        .or(() -> known.stream().findFirst())
        .orElseGet(() -> registered(entry));
  }

  /** Why somebody is not written to on a day. */
  Left left(Person person, LocalDate today) {
    if (person.departed(today)) {
      return Left.DEPARTED;
    }
    if (stops.stopped(person)) {
      return Left.STOPPED;
    }
    if (person.email().filter(MailAddress::isAddress).isEmpty()) {
      return Left.NO_ADDRESS;
    }
    return persons.away(person.id(), today) ? Left.AWAY : Left.NOT;
  }

  private static Person registered(GuestBook.Entry entry) {
    String name = (entry.given() + " " + entry.family()).strip();
    return new Person(
        -entry.registration(),
        null,
        "",
        entry.given(),
        entry.family(),
        name,
        entry.locale(),
        zone(entry.zone()),
        List.of(new Person.Email(entry.email(), Person.EmailState.UNTRIED, null)),
        List.of(),
        null);
  }

  private static @Nullable ZoneId zone(String id) {
    try {
      return id.isEmpty() ? null : ZoneId.of(id);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
