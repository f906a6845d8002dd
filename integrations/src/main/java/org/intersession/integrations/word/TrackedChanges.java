package org.intersession.integrations.word;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.intersession.integrations.ProposedChange.Kind;
import org.intersession.integrations.files.ReadBudget;
import org.jspecify.annotations.Nullable;

/** The changes of one flow of text, adjacent runs of one hand joined. */
final class TrackedChanges {
  private final ReadBudget budget;
  private final Story story;
  private final Ranges ranges;
  private final List<OpenChange> all = new ArrayList<>();
  private final Deque<OpenChange> open = new ArrayDeque<>();

  TrackedChanges(ReadBudget budget, Story story, Ranges ranges) {
    this.budget = budget;
    this.story = story;
    this.ranges = ranges;
  }

  List<OpenChange> all() {
    return all;
  }

  void begins(Kind kind, Mark mark) throws IOException {
    OpenParagraph paragraph = story.current();
    OpenChange last = paragraph == null ? null : paragraph.last;
    if (last != null && open.isEmpty() && last.sameAs(kind, mark)) {
      open.push(last);
      return;
    }
    budget.mark();
    OpenChange change = new OpenChange(kind, mark);
    place(change, paragraph);
    all.add(change);
    open.push(change);
    if (paragraph != null) {
      paragraph.last = open.size() == 1 ? change : null;
    }
  }

  void ends() {
    open.poll();
  }

  /** The break at the end of a paragraph was put in or taken out, or lies within a change. */
  void paragraphEnds(OpenParagraph paragraph) throws IOException {
    mark(paragraph, Kind.SPLIT, paragraph.inserted);
    mark(paragraph, Kind.JOIN, paragraph.deleted);
    paragraph.last = null;
    for (OpenChange change : open) {
      change.text.append('\n');
    }
  }

  private void mark(OpenParagraph paragraph, Kind kind, @Nullable Mark mark) throws IOException {
    if (mark != null) {
      budget.mark();
      OpenChange change = new OpenChange(kind, mark);
      change.text.append('\n');
      place(change, paragraph);
      all.add(change);
    }
  }

  private void place(OpenChange change, @Nullable OpenParagraph paragraph) {
    change.paragraph = paragraph == null ? story.paragraphAhead() : paragraph.index;
    change.start = paragraph == null ? 0 : paragraph.text.length();
    change.end = change.start;
  }

  /** Text goes to the paragraph, to the changes around it, or to both. */
  void say(CharSequence said, OpenParagraph paragraph) throws IOException {
    if (open.isEmpty()) {
      paragraph.last = null;
      paragraph.text.append(said);
      return;
    }
    boolean added = false;
    boolean removed = false;
    for (OpenChange change : open) {
      added |= change.adds();
      removed |= !change.adds();
    }
    if (!added) {
      paragraph.text.append(said);
    }
    for (OpenChange change : open) {
      budget.keep(said.length());
      change.text.append(said);
      if (change.paragraph == paragraph.index) {
        change.end = paragraph.text.length();
      }
    }
    ranges.passed(said, added, removed);
  }
}
