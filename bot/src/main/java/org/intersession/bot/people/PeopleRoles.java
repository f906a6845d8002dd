package org.intersession.bot.people;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import org.intersession.bot.commands.PlaceRoles;
import org.intersession.bot.commands.Role;
import org.intersession.integrations.ChatPerson;
import org.intersession.integrations.ChatPlace;
import org.jspecify.annotations.Nullable;

/** Officers and chairs by what is recorded of them. */
final class PeopleRoles implements PlaceRoles {
  private final Persons persons;
  private final Groups groups;
  private final Clock clock;

  PeopleRoles(Persons persons, Groups groups, Clock clock) {
    this.persons = persons;
    this.groups = groups;
    this.clock = clock;
  }

  @Override
  public Optional<Role> role(ChatPlace place, ChatPerson person) {
    String email = person.email();
    if (email == null || email.isBlank()) {
      return Optional.empty();
    }
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    @Nullable Integer group =
        groups.ofPlace(place.chat(), place.id()).map(Group::number).orElse(null);
    return persons.byEmail(email).stream()
        .filter(known -> !known.departed(today))
        .flatMap(known -> known.roles().stream())
        .filter(role -> role.heldOn(today))
        .flatMap(role -> role(role, group).stream())
        .max(java.util.Comparator.naturalOrder());
  }

  private static Optional<Role> role(Tenure held, @Nullable Integer group) {
    if (held.kind() == RoleKind.SECRETARIAT_OFFICER) {
      return Optional.of(Role.SECRETARIAT);
    }
    boolean chair = held.kind() == RoleKind.CHAIR || held.kind() == RoleKind.VICE_CHAIR;
    return chair && group != null && Objects.equals(held.group(), group)
        ? Optional.of(Role.CHAIR)
        : Optional.empty();
  }
}
