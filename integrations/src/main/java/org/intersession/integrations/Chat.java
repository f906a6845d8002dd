package org.intersession.integrations;

import java.util.Optional;
import java.util.stream.Stream;

/** A chat service in which the bot speaks: posts, and replaces what it posted. */
public interface Chat {
  /** The name that {@link ChatPlace#chat()} carries for places of this chat. */
  String name();

  /**
   * Posts into a place and returns the id of the post.
   *
   * @throws OutsideException when the chat did not take it; its doubt says whether it may have
   */
  String post(ChatPlace place, ChatPost post);

  /**
   * Posts what nobody asked for, at the pace that the chat permits all replicas together.
   *
   * @throws OutsideException when the chat did not take it; its doubt says whether it may have
   */
  String send(ChatPlace place, ChatPost post);

  /**
   * A person who is met in a place, with the e-mail address that the chat knows of them.
   *
   * @throws OutsideException when the chat does not say
   */
  ChatPerson member(ChatPlace place, ChatPerson person);

  /**
   * The place in which the bot and one person are alone, opened if it is not yet.
   *
   * @param met a place in which the person was met
   * @throws OutsideException when there is none, for example because they do not have the bot
   */
  ChatPlace personal(ChatPlace met, ChatPerson person);

  /**
   * Replaces an earlier post, for everyone who sees it.
   *
   * @throws OutsideException when the chat did not take it
   */
  void replace(ChatPlace place, String postId, ChatPost post);

  /**
   * Fetches a file that came with a line, from where the chat keeps its files and nowhere else.
   *
   * @param atMost bytes; a longer file is refused
   * @throws OutsideException when it was not fetched; the reasons are those of {@link FileFetcher}
   */
  FileFetcher.Fetched fetch(ChatAttachment file, int atMost);

  /** The one of these chats that has a name. */
  static Optional<Chat> named(Stream<? extends Chat> chats, String name) {
    return chats.filter(chat -> chat.name().equals(name)).map(Chat.class::cast).findFirst();
  }

  /**
   * The one of these chats in which a place is.
   *
   * @throws IllegalStateException when it is none of them
   */
  static Chat of(Stream<? extends Chat> chats, ChatPlace place) {
    return named(chats, place.chat())
        .orElseThrow(() -> new IllegalStateException("no chat is named " + place.chat()));
  }
}
