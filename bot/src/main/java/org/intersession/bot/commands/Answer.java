package org.intersession.bot.commands;

import java.util.List;
import org.intersession.integrations.ChatPost;
import org.jspecify.annotations.Nullable;

/**
 * What the desk posts when everything is recorded.
 *
 * @param draft the draft that the post shows, so that the post can be replaced later
 * @param replacements earlier posts that now say something else, for everyone
 */
record Answer(ChatPost post, @Nullable Integer draft, List<Replacement> replacements) {
  Answer {
    replacements = List.copyOf(replacements);
  }

  static Answer of(ChatPost post) {
    return new Answer(post, null, List.of());
  }

  /** An earlier post of a draft and what it now says. */
  record Replacement(int draft, Draft.Shown shown, ChatPost post) {}
}
