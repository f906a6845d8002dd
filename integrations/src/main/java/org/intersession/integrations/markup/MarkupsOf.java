package org.intersession.integrations.markup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.intersession.integrations.ProposedChange;
import org.intersession.integrations.ReadComment;
import org.intersession.integrations.ReadDocument;
import org.intersession.integrations.ReviewState;
import org.jspecify.annotations.Nullable;

/** The annotations that say what a document's comments, changes and states say. */
public final class MarkupsOf {
  private final List<Markup> markups = new ArrayList<>();

  private MarkupsOf() {}

  /** The annotations in order, parents before those that answer them. */
  public static List<Markup> document(ReadDocument document) {
    MarkupsOf of = new MarkupsOf();
    Set<String> done = ResolvedThreads.of(document.reviewStates());
    Set<String> commented = new HashSet<>();
    Set<String> deletions = new HashSet<>();
    document.changes().stream()
        .filter(change -> change.kind() == ProposedChange.Kind.DELETION)
        .forEach(change -> deletions.add(change.id()));
    for (ReadComment comment : document.comments()) {
      commented.add(comment.id());
      of.add(comment, deletions.contains(comment.id()));
      if (comment.resolved() && comment.parent() == null && !done.contains(comment.id())) {
        of.add(new ReviewState(comment.id(), "Review", "Completed", "", null));
      }
    }
    document.changes().stream().filter(change -> !commented.contains(change.id())).forEach(of::add);
    document.reviewStates().forEach(of::add);
    return of.markups;
  }

  private void add(ReadComment comment, boolean deletion) {
    String proposed = comment.proposed();
    if (proposed == null) {
      String type = deletion ? "strikeout" : comment.quote().isEmpty() ? "text" : "highlight";
      markups.add(head(comment, type, comment.text(), comment.quote()));
      return;
    }
    String text = comment.text();
    String both = text.equals(proposed) || text.isEmpty() ? proposed : text + "\n" + proposed;
    markups.add(head(comment, "caret", both, ""));
    if (!comment.quote().isEmpty()) {
      markups.add(struck(comment.id(), comment.author(), comment.quote(), comment.place()));
    }
  }

  private void add(ProposedChange change) {
    boolean removes =
        change.kind() == ProposedChange.Kind.DELETION
            || change.kind() == ProposedChange.Kind.MOVE_FROM;
    markups.add(
        new Markup(
            change.id(),
            removes ? "strikeout" : "caret",
            null,
            false,
            "",
            "",
            change.author(),
            change.date(),
            removes ? "" : change.text(),
            removes ? change.text() : "",
            change.place()));
    if (!change.replaced().isEmpty()) {
      markups.add(struck(change.id(), change.author(), change.replaced(), change.place()));
    }
  }

  private void add(ReviewState state) {
    markups.add(
        new Markup(
            state.comment() + " state " + markups.size(),
            "text",
            state.comment(),
            false,
            state.model(),
            state.state(),
            state.author(),
            state.date(),
            state.state(),
            "",
            ReadComment.Place.WHOLE));
  }

  private static Markup head(ReadComment comment, String type, String text, String quote) {
    @Nullable String parent = comment.parent();
    return new Markup(
        comment.id(),
        type,
        parent,
        false,
        "",
        "",
        comment.author(),
        comment.date(),
        text,
        quote,
        comment.place());
  }

  private static Markup struck(
      String parent, String author, String quote, ReadComment.Place place) {
    return new Markup(
        parent + " struck", "strikeout", parent, true, "", "", author, null, "", quote, place);
  }
}
