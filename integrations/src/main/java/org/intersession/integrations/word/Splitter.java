package org.intersession.integrations.word;

import org.intersession.integrations.word.Anchors.Deletion;

/** Splits the letters of one element at the marks and deletions within them. */
final class Splitter {
  private final String xml;
  private final RawTags tags;
  private final Anchors anchors;
  private final PendingMarks pending;
  private final Edits edits;

  Splitter(String xml, RawTags tags, Anchors anchors, PendingMarks pending, Edits edits) {
    this.xml = xml;
    this.tags = tags;
    this.anchors = anchors;
    this.pending = pending;
    this.edits = edits;
  }

  /**
   * The letters of an element.
   *
   * @param paragraph the paragraph in which they stand, from a character to another
   */
  record Letters(RunSpan run, Leaf element, int paragraph, int from, int to) {}

  /** Splits the letters, at whose end the tags have arrived. */
  void split(Letters letters, Markup markup) {
    Leaf element = letters.element();
    RawLetters raw = new RawLetters(xml, element.end(), letters.from());
    boolean first = letters.run().deleted;
    boolean changed = !element.name(first).equals(element.name());
    int cut = nextCut(letters, letters.from());
    for (; cut < letters.to(); cut = nextCut(letters, cut)) {
      changed = true;
      String marks = pending.take(letters.paragraph(), cut, markup);
      cut(letters, raw.at(cut), marks, opening(letters.paragraph(), cut, markup));
    }
    if (changed) {
      retag(element, first, letters.run().deleted);
    }
  }

  private String opening(int paragraph, int offset, Markup markup) {
    Deletion deletion = anchors.deletionAt(paragraph, offset);
    return deletion == null ? "" : markup.openDeletion(deletion);
  }

  /** Ends the run and its deletion at a character, and begins them anew after what stands there. */
  private void cut(Letters letters, int at, String marks, String deletion) {
    RunSpan run = letters.run();
    Leaf element = letters.element();
    String before = element.close(run.deleted) + run.close();
    run.deleted = !deletion.isEmpty();
    edits.insert(at, before + marks + deletion + run.open() + element.open(run.deleted));
  }

  private void retag(Leaf element, boolean first, boolean last) {
    edits.replace(element.start(), element.end(), element.open(first));
    if (!element.name(last).equals(element.name())) {
      edits.replace(tags.start(), tags.end(), element.close(last));
    }
  }

  /** The next point after this one at which something stands, begins or ends. */
  private int nextCut(Letters letters, int after) {
    int cut = Math.min(letters.to(), pending.nextOffset(letters.paragraph()));
    cut = Math.max(cut, after + 1);
    for (Deletion deletion : anchors.deletionsIn(letters.paragraph())) {
      if (deletion.from() > after) {
        cut = Math.min(cut, deletion.from());
      }
      if (deletion.to() > after) {
        cut = Math.min(cut, deletion.to());
      }
    }
    return cut;
  }
}
