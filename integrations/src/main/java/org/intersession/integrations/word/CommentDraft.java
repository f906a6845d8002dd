package org.intersession.integrations.word;

import java.time.OffsetDateTime;
import java.util.List;
import org.intersession.integrations.ReadComment;
import org.intersession.integrations.ReadComment.Place;
import org.jspecify.annotations.Nullable;

/** A comment whose range, thread and state are still being gathered from the other parts. */
final class CommentDraft {
  final String id;
  final String author;
  final String initials;
  final @Nullable OffsetDateTime date;
  final String text;
  final List<String> paragraphIds;

  /** All comments of the same id, where the file repeats it. */
  @Nullable Repeats repeats;

  @Nullable CommentDraft parent;
  boolean done;
  private CommentDraft up = this;

  int startParagraph = -1;
  int startOffset = -1;
  int deletedBefore;
  int insertedBefore;
  boolean ended;
  boolean referenced;
  int order = Integer.MAX_VALUE;
  String quote = "";
  boolean quoteHasDeleted;
  Place place = Place.WHOLE;

  CommentDraft(
      String id,
      String author,
      String initials,
      @Nullable OffsetDateTime date,
      String text,
      List<String> paragraphIds) {
    this.id = id;
    this.author = author;
    this.initials = initials;
    this.date = date;
    this.text = text;
    this.paragraphIds = paragraphIds;
  }

  boolean started() {
    return startParagraph >= 0;
  }

  /** The first comment of its thread; shortens the way there, for hostile chains are long. */
  CommentDraft root() {
    CommentDraft root = this;
    while (root.up != root) {
      root = root.up;
    }
    for (CommentDraft step = this; step != root; ) {
      CommentDraft next = step.up;
      step.up = root;
      step = next;
    }
    return root;
  }

  /** Makes it an answer, unless it is one already or the other answers it. */
  void answer(CommentDraft other) {
    CommentDraft root = other.root();
    if (parent == null && root != this) {
      parent = other;
      up = root;
    }
  }

  ReadComment read() {
    return new ReadComment(
        id,
        parent == null ? null : parent.id,
        author,
        initials,
        date,
        text,
        quote,
        quoteHasDeleted,
        root().done,
        null,
        place);
  }
}
