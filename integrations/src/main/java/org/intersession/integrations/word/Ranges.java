package org.intersession.integrations.word;

import java.io.IOException;
import org.intersession.integrations.files.ReadBudget;
import org.jspecify.annotations.Nullable;

/** The ranges of the comments in one story: where each begins and ends, and what it quotes. */
final class Ranges {
  private final CommentsPart comments;
  private final Story story;
  private final ReadBudget budget;
  private int order;
  private int deleted;
  private final StringBuilder inserted = new StringBuilder();

  Ranges(CommentsPart comments, Story story, ReadBudget budget, int order) {
    this.comments = comments;
    this.story = story;
    this.budget = budget;
    this.order = order;
  }

  int order() {
    return order;
  }

  /** Text passed by that was deleted, or inserted, by a tracked change. */
  void passed(CharSequence text, boolean isInserted, boolean isDeleted) throws IOException {
    if (isDeleted) {
      deleted += text.length();
    }
    if (isInserted) {
      budget.holding(inserted.length());
      inserted.append(text);
    }
  }

  void start(@Nullable String id) {
    CommentDraft first = first(id);
    if (first == null) {
      return;
    }
    CommentDraft comment = first.repeats == null ? first : first.repeats.nextStart();
    if (comment.started()) {
      return;
    }
    comment.startParagraph = story.paragraphAhead();
    comment.startOffset = story.offsetAhead();
    comment.deletedBefore = deleted;
    comment.insertedBefore = inserted.length();
  }

  void end(@Nullable String id) throws IOException {
    CommentDraft first = first(id);
    if (first == null) {
      return;
    }
    CommentDraft comment = first.repeats == null ? first : first.repeats.nextEnd();
    if (!comment.ended) {
      comment.ended = true;
      finish(comment);
    }
  }

  void reference(@Nullable String id) throws IOException {
    CommentDraft first = first(id);
    if (first == null) {
      return;
    }
    CommentDraft comment = first.repeats == null ? first : first.repeats.nextReference();
    if (comment.referenced) {
      return;
    }
    comment.referenced = true;
    comment.order = order++;
    if (!comment.ended) {
      finish(comment);
    }
  }

  private @Nullable CommentDraft first(@Nullable String id) {
    return id == null ? null : comments.first(id);
  }

  /** A range without a start is a point where it ends; one without an end ends at its reference. */
  private void finish(CommentDraft comment) throws IOException {
    int paragraph = story.paragraphBehind();
    int offset = story.offsetBehind();
    if (!comment.started() || comment.startParagraph > paragraph) {
      comment.place = story.place(paragraph, offset, offset);
      return;
    }
    String quote = story.text(comment.startParagraph, comment.startOffset, paragraph, offset);
    comment.quoteHasDeleted = deleted > comment.deletedBefore;
    int end = comment.startOffset + quote.length();
    comment.place = story.place(comment.startParagraph, comment.startOffset, end);
    if (quote.isBlank() && inserted.length() > comment.insertedBefore) {
      quote = inserted.substring(comment.insertedBefore);
    }
    budget.keep(quote.length());
    comment.quote = quote;
  }
}
