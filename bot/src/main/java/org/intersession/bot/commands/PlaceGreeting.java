package org.intersession.bot.commands;

import java.util.Locale;
import java.util.Optional;
import org.intersession.integrations.Card;
import org.intersession.integrations.ChatPlace;

/** What a room has to say when the bot comes to a place, besides who it is. */
public interface PlaceGreeting {
  /** Something for this place, if the room knows it. */
  Optional<Card> greeting(ChatPlace place, Locale locale);
}
