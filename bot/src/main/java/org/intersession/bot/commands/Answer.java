package org.intersession.bot.commands;

import java.util.List;
import org.intersession.bot.commands.Reply.Posted;
import org.intersession.integrations.ChatPost;
import org.jspecify.annotations.Nullable;

/**
 * What the desk posts when everything is recorded.
 *
 * @param draft the draft that the post shows, so that the post can be replaced later
 * @param replacements earlier posts that now say something else, for everyone
 * @param posted who wants to know where the post stands
 */
record Answer(
    ChatPost post,
    @Nullable Integer draft,
    List<Replacement> replacements,
    @Nullable Posted posted) {
  Answer {
    replacements = List.copyOf(replacements);
  }

  Answer(ChatPost post, @Nullable Integer draft, List<Replacement> replacements) {
    this(post, draft, replacements, null);
  }

  static Answer of(ChatPost post) {
    return new Answer(post, null, List.of());
  }

  /** An earlier post of a draft and what it now says. */
  record Replacement(int draft, Draft.Shown shown, ChatPost post) {}
}
