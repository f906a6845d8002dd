package org.intersession.bot.registration;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Which Parties have registered, for rooms that wait for them. */
public final class RegisteredParties {
  private final RegistrationStore store;

  RegisteredParties(RegistrationStore store) {
    this.store = store;
  }

  /** The codes of those for whom somebody is registered or waits for a decision. */
  public Set<String> of(int meeting) {
    return store.of(meeting).stream()
        .filter(Registration::open)
        .map(registration -> registration.application().party())
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }
}
