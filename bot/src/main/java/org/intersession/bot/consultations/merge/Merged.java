package org.intersession.bot.consultations.merge;

import java.util.List;
import org.intersession.bot.consultations.Comment;

/**
 * Everything that came back, on the text that was sent out.
 *
 * @param comments each once, in the order in which they were read
 * @param notices what a person should look at, as sentences
 */
public record Merged(List<Comment> comments, List<SilentEdit> silentEdits, List<String> notices) {
  /** Keeps copies. */
  public Merged {
    comments = List.copyOf(comments);
    silentEdits = List.copyOf(silentEdits);
    notices = List.copyOf(notices);
  }
}
