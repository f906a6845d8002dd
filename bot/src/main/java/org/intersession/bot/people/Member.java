package org.intersession.bot.people;

import java.util.List;

/** A Party or observer in a group with the persons whom it named; it may have named nobody. */
public record Member(Party party, List<Person> named) {
  public Member {
    named = List.copyOf(named);
  }
}
