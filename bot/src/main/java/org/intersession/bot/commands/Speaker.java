package org.intersession.bot.commands;

import org.intersession.integrations.ChatPerson;

/** The person who speaks, with their role where they speak. */
public record Speaker(ChatPerson person, Role role) {
  /** Whether the speaker has this role or a higher one. */
  public boolean is(Role least) {
    return role.compareTo(least) >= 0;
  }
}
