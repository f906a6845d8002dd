package org.intersession.bot.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.intersession.bot.commands.language.Line;
import org.intersession.integrations.ChatAttachment;
import org.intersession.integrations.ChatPerson;
import org.intersession.integrations.ChatPlace;
import org.jspecify.annotations.Nullable;

/**
 * Something that was said and is not done yet: it waits for a piece, or for its confirmation.
 *
 * @param number of the draft in its place; never used again there
 * @param asked the slot that was asked for, while it waits for a piece
 * @param lines all that was said of it, in order; its meaning is read from them anew each time
 * @param shown the post that shows it
 */
record Draft(
    int number,
    String command,
    State state,
    @Nullable String asked,
    List<Said> lines,
    Locale locale,
    @Nullable Shown shown,
    ChatPerson preparedBy,
    @Nullable ChatPerson closedBy) {
  Draft {
    lines = List.copyOf(lines);
  }

  /**
   * One line of a draft.
   *
   * @param asked the slot that had been asked for when it was said
   * @param files that came with it
   */
  record Said(Line line, @Nullable String asked, List<ChatAttachment> files) {
    /** Drafts of earlier versions were kept without files. */
    Said(Line line, @Nullable String asked, @Nullable List<ChatAttachment> files) {
      this.line = line;
      this.asked = asked;
      this.files = files == null ? List.of() : List.copyOf(files);
    }
  }

  /** A post and where it stands. */
  record Shown(String post, ChatPlace place) {}

  /** Where a draft is on its way. */
  enum State {
    ASKING,
    READY,
    CONFIRMED,
    DROPPED
  }

  Draft with(State now, @Nullable String waitsFor) {
    return new Draft(number, command, now, waitsFor, lines, locale, shown, preparedBy, null);
  }

  /** The draft after one more line, said in answer to what it asks. */
  Draft after(Line line, List<ChatAttachment> files) {
    List<Said> more = new ArrayList<>(lines);
    more.add(new Said(line, asked, files));
    return new Draft(number, command, state, asked, more, locale, shown, preparedBy, closedBy);
  }

  boolean open() {
    return state == State.ASKING || state == State.READY;
  }

  /** Whether a post shows an earlier version of it. */
  boolean changedSince(@Nullable String post) {
    return post != null && shown != null && !shown.post().equals(post);
  }
}
