package org.intersession.integrations.word;

import org.intersession.integrations.ProposedChange;
import org.intersession.integrations.ProposedChange.Kind;
import org.intersession.integrations.ReadComment.Place;

/** A change that is being read, or may still go on. */
final class OpenChange {
  final Kind kind;
  final Mark mark;
  final StringBuilder text = new StringBuilder();
  int paragraph;
  int start;
  int end;

  OpenChange(Kind kind, Mark mark) {
    this.kind = kind;
    this.mark = mark;
  }

  /** Whether its text was not in what was sent out. */
  boolean adds() {
    return kind == Kind.INSERTION || kind == Kind.MOVE_TO;
  }

  boolean sameAs(Kind otherKind, Mark otherMark) {
    return kind == otherKind && mark.sameHand(otherMark);
  }

  ProposedChange read(String id, boolean placed) {
    Place place = placed ? new Place(paragraph, start, end, 0, 0, "") : Place.WHOLE;
    return new ProposedChange(id, kind, mark.author(), mark.date(), text.toString(), "", place);
  }
}
