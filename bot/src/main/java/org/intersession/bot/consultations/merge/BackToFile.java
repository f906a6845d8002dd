package org.intersession.bot.consultations.merge;

import java.util.ArrayList;
import java.util.List;
import org.intersession.bot.consultations.Comment;
import org.intersession.bot.consultations.Comment.Change;
import org.intersession.bot.consultations.Comment.Mark;
import org.intersession.integrations.ProposedChange;
import org.intersession.integrations.ReadComment;
import org.intersession.integrations.ReadComment.Place;
import org.intersession.integrations.ReadDocument;
import org.jspecify.annotations.Nullable;

/** Everyone's comments and changes as one file's, to be written onto the text that was sent out. */
public final class BackToFile {
  private BackToFile() {}

  /** Comments under the names of their Parties; a silent edit becomes a comment. */
  public static ReadDocument of(Merged merged, ReadDocument sent) {
    List<ReadComment> comments = new ArrayList<>();
    List<ProposedChange> changes = new ArrayList<>();
    for (Comment comment : merged.comments()) {
      ProposedChange change = change(comment);
      if (change == null) {
        comments.add(comment(comment));
      } else {
        changes.add(change);
      }
    }
    return new ReadDocument(
        sent.file(),
        sent.mediaType(),
        sent.paragraphs(),
        comments,
        changes,
        List.of(),
        List.of(),
        List.of());
  }

  private static ReadComment comment(Comment comment) {
    String name = comment.author().name();
    Change change = comment.change();
    String text = change == null ? comment.text() : "[" + change.inserted() + "]";
    return new ReadComment(
        comment.id(),
        comment.answers(),
        name,
        name.substring(0, Math.min(2, name.length())),
        comment.date(),
        text,
        comment.mark().exact(),
        false,
        comment.resolved(),
        comment.proposed(),
        place(comment.mark()));
  }

  /** Only what stands at known characters can be written as a change. */
  private static @Nullable ProposedChange change(Comment comment) {
    Change change = comment.change();
    if (change == null || comment.mark().start() < 0) {
      return null;
    }
    ProposedChange.Kind kind =
        switch (change.type()) {
          case INSERTION, MOVE -> ProposedChange.Kind.INSERTION;
          case DELETION -> ProposedChange.Kind.DELETION;
          case REPLACEMENT -> ProposedChange.Kind.REPLACEMENT;
          case SPLIT, JOIN, UNTRACKED -> null;
        };
    if (kind == null) {
      return null;
    }
    String text = kind == ProposedChange.Kind.DELETION ? change.deleted() : change.inserted();
    return new ProposedChange(
        comment.id(),
        kind,
        comment.author().name(),
        comment.date(),
        text,
        change.deleted(),
        place(comment.mark()));
  }

  private static Place place(Mark mark) {
    return new Place(mark.paragraph(), mark.start(), mark.end(), mark.page(), 0, "");
  }
}
