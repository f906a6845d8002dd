package org.intersession.bot.commands;

import java.util.List;
import java.util.Optional;
import org.intersession.integrations.ChatPlace;
import org.springframework.stereotype.Component;

/** The places in which the bot was spoken to, for rooms that have to speak in one of them. */
@Component
public class KnownPlaces {
  private final DeskStore store;

  KnownPlaces(DeskStore store) {
    this.store = store;
  }

  /** The one place with this id or name; nothing when there is none, or several. */
  public Optional<ChatPlace> named(String place) {
    List<ChatPlace> found = store.named(place);
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }
}
