package org.intersession.bot.meetings;

import org.intersession.integrations.Chat;
import org.intersession.integrations.ChatPlace;
import org.intersession.integrations.ChatPost;
import org.springframework.beans.factory.ObjectProvider;

/** Where meetings are spoken of. */
final class Places {
  private final ObjectProvider<Chat> chats;

  Places(ObjectProvider<Chat> chats) {
    this.chats = chats;
  }

  /** Posts into a place and returns the id of the post. */
  String post(ChatPlace place, ChatPost post) {
    return chats.stream()
        .filter(chat -> chat.name().equals(place.chat()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no chat is named " + place.chat()))
        .post(place, post);
  }
}
