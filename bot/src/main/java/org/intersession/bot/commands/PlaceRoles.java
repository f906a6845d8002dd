package org.intersession.bot.commands;

import java.util.Optional;
import org.intersession.integrations.ChatPerson;
import org.intersession.integrations.ChatPlace;

/** A room's knowledge of who is more than a member in a place, besides the settings. */
public interface PlaceRoles {
  /** What a person is there, if the room knows. */
  Optional<Role> role(ChatPlace place, ChatPerson person);
}
