package org.intersession.integrations.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.intersession.integrations.word.Anchors.Anchor;

/** The marks of the paragraphs that were not yet written. */
final class PendingMarks {
  private final Anchors anchors;
  private final Map<Integer, Integer> written = new HashMap<>();

  PendingMarks(Anchors anchors) {
    this.anchors = anchors;
  }

  /** What stands up to a point of a paragraph and was not yet written. */
  String take(int paragraph, int offset, Markup markup) {
    List<Anchor> there = anchors.of(paragraph);
    int next = written.getOrDefault(paragraph, 0);
    StringBuilder marks = new StringBuilder();
    for (; next < there.size() && there.get(next).offset() <= offset; next++) {
      marks.append(mark(there.get(next), markup));
    }
    written.put(paragraph, next);
    return marks.toString();
  }

  /** Where the next mark of a paragraph stands; the end of all numbers if there is none. */
  int nextOffset(int paragraph) {
    List<Anchor> there = anchors.of(paragraph);
    int next = written.getOrDefault(paragraph, 0);
    return next < there.size() ? there.get(next).offset() : Integer.MAX_VALUE;
  }

  private static String mark(Anchor anchor, Markup markup) {
    return switch (anchor.order()) {
      case START -> markup.start(anchor.id());
      case END -> markup.end(anchor.id());
      case POINT -> markup.reference(anchor.id());
      case INSERTION ->
          anchor.insertion() == null ? "" : markup.insertion(anchor.id(), anchor.insertion());
    };
  }
}
