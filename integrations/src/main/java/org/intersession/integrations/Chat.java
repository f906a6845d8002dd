package org.intersession.integrations;

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
}
