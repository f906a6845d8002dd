package org.intersession.bot.consultations.merge;

import java.util.ArrayList;
import java.util.List;
import org.intersession.bot.consultations.Comment.Change;
import org.intersession.integrations.ProposedChange;
import org.intersession.integrations.ReadComment.Place;

/**
 * Tracked changes as they are read by a person: a deletion and an insertion side by side are one.
 */
final class ChangeComments {
  private ChangeComments() {}

  /** A change with the place that it stands at. */
  record Placed(String id, String author, ProposedChange source, Change change, Place place) {}

  static List<Placed> of(List<ProposedChange> changes) {
    List<Placed> placed = new ArrayList<>();
    for (int i = 0; i < changes.size(); i++) {
      ProposedChange one = changes.get(i);
      ProposedChange next = i + 1 < changes.size() ? changes.get(i + 1) : null;
      if (next != null && replace(one, next)) {
        ProposedChange gone = one.kind() == ProposedChange.Kind.DELETION ? one : next;
        ProposedChange come = gone == one ? next : one;
        Change change = new Change(Change.Type.REPLACEMENT, come.text(), gone.text());
        placed.add(new Placed(one.id(), one.author(), one, change, gone.place()));
        i++;
      } else if (one.kind() != ProposedChange.Kind.MOVE_FROM) {
        placed.add(new Placed(one.id(), one.author(), one, change(one), one.place()));
      }
    }
    return placed;
  }

  private static boolean replace(ProposedChange one, ProposedChange next) {
    boolean pair =
        one.kind() == ProposedChange.Kind.DELETION && next.kind() == ProposedChange.Kind.INSERTION
            || one.kind() == ProposedChange.Kind.INSERTION
                && next.kind() == ProposedChange.Kind.DELETION;
    if (!pair || !one.author().equals(next.author())) {
      return false;
    }
    boolean deletedFirst = one.kind() == ProposedChange.Kind.DELETION;
    int meets = deletedFirst ? one.place().end() : one.place().start();
    return one.place().paragraph() >= 0
        && one.place().paragraph() == next.place().paragraph()
        && (next.place().start() == meets || next.place().start() == one.place().start());
  }

  private static Change change(ProposedChange change) {
    return switch (change.kind()) {
      case INSERTION -> new Change(Change.Type.INSERTION, change.text(), "");
      case DELETION -> new Change(Change.Type.DELETION, "", change.text());
      case REPLACEMENT -> new Change(Change.Type.REPLACEMENT, change.text(), change.replaced());
      case MOVE_FROM, MOVE_TO -> new Change(Change.Type.MOVE, change.text(), "");
      case SPLIT -> new Change(Change.Type.SPLIT, change.text(), "");
      case JOIN -> new Change(Change.Type.JOIN, "", change.text());
    };
  }
}
