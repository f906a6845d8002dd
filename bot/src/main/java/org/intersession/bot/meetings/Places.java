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
    return Chat.of(chats.stream(), place).post(place, post);
  }
}
