package org.intersession.bot.people;

import java.time.LocalDate;

/** Days on which a person is away, both included. */
public record Absence(LocalDate first, LocalDate last) {
  public Absence {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("an absence ends before it begins: " + first);
    }
  }
}
