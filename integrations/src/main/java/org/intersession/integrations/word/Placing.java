package org.intersession.integrations.word;

import java.util.ArrayList;
import java.util.List;
import org.intersession.integrations.ProposedChange;
import org.intersession.integrations.ReadComment;
import org.intersession.integrations.ReadComment.Place;
import org.intersession.integrations.ReadDocument.Paragraph;
import org.intersession.integrations.word.Anchors.Anchor;
import org.intersession.integrations.word.Anchors.Deletion;
import org.intersession.integrations.word.Anchors.Order;

/** Turns comments and changes into anchors in the paragraphs of a document. */
final class Placing {
  private final List<Paragraph> paragraphs;
  private final CommentNumbers numbers;
  private final Anchors anchors = new Anchors();
  private final List<ReadComment> instead = new ArrayList<>();

  /** A point of the text. */
  private record Point(int paragraph, int offset) {}

  Placing(List<Paragraph> paragraphs, CommentNumbers numbers) {
    this.paragraphs = paragraphs;
    this.numbers = numbers;
  }

  /** Comments that stand for changes which could not be written as such. */
  List<ReadComment> instead() {
    return instead;
  }

  Anchors anchors() {
    anchors.settle();
    return anchors;
  }

  void comment(ReadComment comment, int id) {
    Point from = start(comment.place());
    Point to = end(comment.place(), from);
    if (from.equals(to)) {
      anchors.add(from.paragraph(), new Anchor(from.offset(), Order.POINT, id, null));
      return;
    }
    anchors.add(from.paragraph(), new Anchor(from.offset(), Order.START, id, null));
    anchors.add(to.paragraph(), new Anchor(to.offset(), Order.END, id, null));
  }

  void change(ProposedChange change) {
    switch (change.kind()) {
      case INSERTION, MOVE_TO, SPLIT -> insert(change, start(change.place()));
      case DELETION, MOVE_FROM -> delete(change);
      case JOIN -> instead(change);
      case REPLACEMENT -> {
        delete(change);
        insert(change, end(change.place(), start(change.place())));
      }
    }
  }

  private void insert(ProposedChange change, Point at) {
    if (!change.text().isEmpty()) {
      Anchor anchor = new Anchor(at.offset(), Order.INSERTION, numbers.next(), change);
      anchors.add(at.paragraph(), anchor);
    }
  }

  /** Deletes within each paragraph from the first to the last point. */
  private void delete(ProposedChange change) {
    Point from = start(change.place());
    Point to = end(change.place(), from);
    boolean taken = false;
    for (int i = from.paragraph(); i <= to.paragraph(); i++) {
      int begin = i == from.paragraph() ? from.offset() : 0;
      int end = i == to.paragraph() ? to.offset() : length(i);
      if (begin < end) {
        taken |= !anchors.add(i, new Deletion(begin, end, numbers.next(), change));
      }
    }
    if (taken) {
      instead(change);
    }
  }

  /** Says with signs rather than words, for the text may be in any language. */
  private void instead(ProposedChange change) {
    String deleted = change.replaced().isEmpty() ? change.text() : change.replaced();
    instead.add(
        new ReadComment(
            "change " + change.id(),
            null,
            change.author(),
            "",
            change.date(),
            change.kind() == ProposedChange.Kind.JOIN ? "− ¶" : "− “" + deleted + "”",
            "",
            false,
            false,
            null,
            change.place()));
  }

  private Point start(Place place) {
    if (place.paragraph() < 0 || place.paragraph() >= paragraphs.size()) {
      return new Point(0, 0);
    }
    return within(place.paragraph(), Math.max(0, place.start()));
  }

  private Point end(Place place, Point start) {
    if (place.paragraph() != start.paragraph() || place.end() <= place.start()) {
      return start;
    }
    int paragraph = start.paragraph();
    int offset = place.end();
    while (offset > length(paragraph) && paragraph + 1 < paragraphs.size()) {
      offset -= length(paragraph) + 1;
      paragraph++;
    }
    return within(paragraph, offset);
  }

  private Point within(int paragraph, int offset) {
    return new Point(paragraph, Math.min(offset, length(paragraph)));
  }

  private int length(int paragraph) {
    return paragraph < paragraphs.size() ? paragraphs.get(paragraph).text().length() : 0;
  }
}
