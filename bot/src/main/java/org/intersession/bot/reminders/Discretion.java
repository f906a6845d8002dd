package org.intersession.bot.reminders;

import org.intersession.bot.commands.Invocation;
import org.intersession.bot.commands.Role;
import org.intersession.bot.people.Groups;

/** Where nobody is named: governments read along in a group's channel. */
final class Discretion {
  private final Groups groups;

  Discretion(Groups groups) {
    this.groups = groups;
  }

  boolean governmentsRead(Invocation said) {
    return groups.ofPlace(said.place().chat(), said.place().id()).isPresent()
        && !said.place().personal();
  }

  /** Whether the secretariat is among itself. */
  boolean secretariatAlone(Invocation said) {
    return said.speaker().is(Role.SECRETARIAT) && !governmentsRead(said);
  }
}
