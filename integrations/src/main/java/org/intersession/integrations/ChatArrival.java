package org.intersession.integrations;

import java.util.List;

/**
 * The bot or people came to a place.
 *
 * @param bot whether the bot itself was added
 */
public record ChatArrival(String id, ChatPlace place, boolean bot, List<ChatPerson> people) {
  public ChatArrival {
    people = List.copyOf(people);
  }
}
