package org.intersession.integrations.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.intersession.integrations.word.Anchors.Deletion;
import org.intersession.integrations.word.Splitter.Letters;
import org.jspecify.annotations.Nullable;

/**
 * Follows the reading of a part and turns anchors in paragraphs into edits of what is written: runs
 * are split where a mark stands within them.
 */
final class TextEdits implements Part.Observer, StoryReader.Listener {
  private final String xml;
  private final Anchors anchors;
  private final String wordNamespace;
  private final RawTags tags;
  private final Edits edits = new Edits();
  private final PendingMarks pending;
  private final Splitter splitter;
  private final Deque<RunSpan> runs = new ArrayDeque<>();
  private final Map<OpenParagraph, int[]> ends = new HashMap<>();
  private Markup markup = new Markup("");
  private int properties;
  private @Nullable Leaf leaf;

  TextEdits(String xml, Anchors anchors, String wordNamespace) {
    this.xml = xml;
    this.anchors = anchors;
    this.wordNamespace = wordNamespace;
    this.tags = new RawTags(xml);
    this.pending = new PendingMarks(anchors);
    this.splitter = new Splitter(xml, tags, anchors, pending, edits);
  }

  Edits edits() {
    return edits;
  }

  @Override
  public void started(Part part) {
    tags.next();
    leaf = null;
    if (!Names.isWord(part.namespace())) {
      return;
    }
    RunSpan run = runs.peek();
    if (part.name().equals("r")) {
      runs.push(new RunSpan(tags.start(), tags.name(), part.depth()));
    } else if (run != null && part.depth() == run.depth + 1) {
      if (part.name().equals("rPr")) {
        properties = tags.start();
      } else {
        leaf = new Leaf(tags.name(), tags.start(), tags.end(), !run.begun);
        run.begun = true;
      }
    }
    markup = new Markup(wordNamespace.equals(part.namespace("w")) ? "" : wordNamespace);
  }

  @Override
  public void ended(Part part) {
    tags.next();
    RunSpan run = runs.peek();
    if (run == null || !Names.isWord(part.namespace())) {
      return;
    }
    if (part.depth() == run.depth) {
      runs.pop();
      if (run.deleted) {
        edits.insert(tags.end(), "</w:del>");
      }
    } else if (part.name().equals("rPr") && part.depth() == run.depth + 1) {
      run.properties = xml.substring(properties, tags.end());
    }
  }

  @Override
  public void said(OpenParagraph paragraph, int from) {
    RunSpan run = runs.peek();
    Leaf element = leaf;
    if (run == null || element == null) {
      return;
    }
    String marks = pending.take(paragraph.index, from, markup);
    before(run, element, marks, anchors.deletionAt(paragraph.index, from));
    if (isLetters(element)) {
      int to = paragraph.text.length();
      splitter.split(new Letters(run, element, paragraph.index, from, to), markup);
    }
  }

  /** Whether the element holds plain letters, that is no sections and comments of XML's own. */
  private boolean isLetters(Leaf element) {
    int markup = xml.indexOf('<', element.end());
    return markup == tags.start() && xml.startsWith("</", markup);
  }

  /** Ends what is being written before the element that says something, if anything changes. */
  private void before(RunSpan run, Leaf element, String marks, @Nullable Deletion deletion) {
    String opening = deletion == null ? "" : markup.openDeletion(deletion);
    if (element.first()) {
      edits.insert(run.start, marks + opening);
    } else if (!marks.isEmpty() || run.deleted != (deletion != null)) {
      edits.insert(element.start(), run.close() + marks + opening + run.open());
    }
    run.deleted = deletion != null;
  }

  @Override
  public void ends(OpenParagraph paragraph) {
    ends.put(paragraph, new int[] {tags.start(), tags.end(), tags.isEmpty() ? 1 : 0});
  }

  /** Writes what is left at the end of a paragraph. */
  @Override
  public void closed(OpenParagraph paragraph) {
    int[] end = ends.remove(paragraph);
    String marks = pending.take(paragraph.index, Integer.MAX_VALUE, markup);
    if (end == null || marks.isEmpty()) {
      return;
    }
    if (end[2] == 0) {
      edits.insert(end[0], marks);
    } else {
      String tag = xml.substring(end[0], end[1] - 2);
      String name = tag.substring(1).split("[\\s/]", 2)[0];
      edits.replace(end[0], end[1], tag + ">" + marks + "</" + name + ">");
    }
  }
}
