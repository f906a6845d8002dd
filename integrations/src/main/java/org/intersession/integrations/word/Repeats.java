package org.intersession.integrations.word;

import java.util.ArrayList;
import java.util.List;

/** Comments that share one id: the first mark in the text is the first one's, and so on. */
final class Repeats {
  private final List<CommentDraft> comments = new ArrayList<>();
  private int starts;
  private int ends;
  private int references;

  Repeats(CommentDraft first) {
    comments.add(first);
  }

  void add(CommentDraft comment) {
    comments.add(comment);
  }

  int size() {
    return comments.size();
  }

  CommentDraft nextStart() {
    return at(starts++);
  }

  CommentDraft nextEnd() {
    return at(ends++);
  }

  CommentDraft nextReference() {
    return at(references++);
  }

  private CommentDraft at(int index) {
    return comments.get(Math.min(index, comments.size() - 1));
  }
}
