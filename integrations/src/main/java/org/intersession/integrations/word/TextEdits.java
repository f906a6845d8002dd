package org.intersession.integrations.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.intersession.integrations.word.Anchors.Anchor;
import org.intersession.integrations.word.Anchors.Deletion;
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
  private final Deque<RunSpan> runs = new ArrayDeque<>();
  private final Map<OpenParagraph, int[]> ends = new HashMap<>();
  private final Map<Integer, Integer> written = new HashMap<>();
  private Markup markup = new Markup("");
  private int properties;
  private @Nullable Leaf leaf;

  /** An element directly in a run: where its tag begins and ends, and whether it is the first. */
  private record Leaf(String name, int start, int end, boolean first) {}

  TextEdits(String xml, Anchors anchors, String wordNamespace) {
    this.xml = xml;
    this.anchors = anchors;
    this.wordNamespace = wordNamespace;
    this.tags = new RawTags(xml);
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
    int to = paragraph.text.length();
    List<Deletion> deletions = anchors.deletionsIn(paragraph.index);
    @Nullable Deletion deletion = at(deletions, from);
    before(run, element, take(paragraph.index, from), deletion);
    if (isLetters(element)) {
      new Splitter(run, element, paragraph.index, from, to, deletions).split(deletion);
    }
  }

  /** Whether the element holds plain letters, that is no sections and comments of XML's own. */
  private boolean isLetters(Leaf element) {
    int markup = xml.indexOf('<', element.end());
    return markup == tags.start() && xml.startsWith("</", markup);
  }

  /** Ends what is being written before the element that says something, if anything changes. */
  private void before(RunSpan run, Leaf element, String marks, @Nullable Deletion deletion) {
    String opening = deletion == null ? "" : open(deletion);
    if (element.first()) {
      edits.insert(run.start, marks + opening);
    } else if (!marks.isEmpty() || run.deleted != (deletion != null)) {
      edits.insert(element.start(), run.close() + marks + opening + run.open());
    }
    run.deleted = deletion != null;
  }

  private String open(Deletion deletion) {
    return markup.openDeletion(deletion.id(), deletion.change());
  }

  private static @Nullable Deletion at(List<Deletion> deletions, int offset) {
    for (Deletion deletion : deletions) {
      if (deletion.from() <= offset && offset < deletion.to()) {
        return deletion;
      }
    }
    return null;
  }

  /** What stands up to a point of a paragraph and was not yet written. */
  private String take(int paragraph, int offset) {
    List<Anchor> there = anchors.of(paragraph);
    int next = written.getOrDefault(paragraph, 0);
    StringBuilder marks = new StringBuilder();
    for (; next < there.size() && there.get(next).offset() <= offset; next++) {
      marks.append(mark(there.get(next)));
    }
    written.put(paragraph, next);
    return marks.toString();
  }

  private String mark(Anchor anchor) {
    return switch (anchor.order()) {
      case START -> markup.start(anchor.id());
      case END -> markup.end(anchor.id());
      case POINT -> markup.reference(anchor.id());
      case INSERTION ->
          anchor.insertion() == null ? "" : markup.insertion(anchor.id(), anchor.insertion());
    };
  }

  @Override
  public void ends(OpenParagraph paragraph) {
    ends.put(paragraph, new int[] {tags.start(), tags.end(), tags.isEmpty() ? 1 : 0});
  }

  /** Writes what is left at the end of a paragraph. */
  @Override
  public void closed(OpenParagraph paragraph) {
    int[] end = ends.remove(paragraph);
    String marks = take(paragraph.index, Integer.MAX_VALUE);
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

  /** Splits the letters of one element at the marks and deletions within them. */
  private final class Splitter {
    private final RunSpan run;
    private final Leaf element;
    private final int paragraph;
    private final int from;
    private final int to;
    private final List<Deletion> deletions;
    private final String prefix;
    private final boolean deletedAlready;
    private int raw;
    private int decoded;

    Splitter(RunSpan run, Leaf element, int paragraph, int from, int to, List<Deletion> deletions) {
      this.run = run;
      this.element = element;
      this.paragraph = paragraph;
      this.from = from;
      this.to = to;
      this.deletions = deletions;
      int colon = element.name().indexOf(':');
      this.prefix = element.name().substring(0, colon + 1);
      this.deletedAlready = element.name().endsWith("delText");
      this.raw = element.end();
      this.decoded = from;
    }

    void split(@Nullable Deletion first) {
      Deletion deletion = first;
      boolean changed = !name(first).equals(element.name());
      for (int cut = nextCut(from); cut < to; cut = nextCut(cut)) {
        changed = true;
        String marks = take(paragraph, cut);
        Deletion next = at(deletions, cut);
        String close = "</" + name(deletion) + ">" + run.close();
        String open = (next == null ? "" : open(next)) + run.open() + tag(next);
        edits.insert(rawAt(cut), close + marks + open);
        run.deleted = next != null;
        deletion = next;
      }
      if (changed) {
        edits.replace(element.start(), element.end(), tag(first));
        if (!name(deletion).equals(element.name())) {
          edits.replace(tags.start(), tags.end(), "</" + name(deletion) + ">");
        }
      }
    }

    private String name(@Nullable Deletion deletion) {
      return prefix + (deletion != null || deletedAlready ? "delText" : "t");
    }

    private String tag(@Nullable Deletion deletion) {
      return "<" + name(deletion) + " xml:space=\"preserve\">";
    }

    /** The next point after this one at which something stands, begins or ends. */
    private int nextCut(int after) {
      int cut = to;
      List<Anchor> there = anchors.of(paragraph);
      int next = written.getOrDefault(paragraph, 0);
      if (next < there.size()) {
        cut = Math.min(cut, Math.max(after + 1, there.get(next).offset()));
      }
      for (Deletion deletion : deletions) {
        if (deletion.from() > after) {
          cut = Math.min(cut, deletion.from());
        }
        if (deletion.to() > after) {
          cut = Math.min(cut, deletion.to());
        }
      }
      return cut;
    }

    /** Where a character stands in what is written, in which some are written as entities. */
    private int rawAt(int offset) {
      for (; decoded < offset; decoded++) {
        if (xml.charAt(raw) == '&') {
          int semicolon = xml.indexOf(';', raw);
          decoded += isWide(raw, semicolon) ? 1 : 0;
          raw = semicolon + 1;
        } else if (xml.startsWith("\r\n", raw)) {
          raw += 2;
        } else {
          raw++;
        }
      }
      return raw;
    }

    /** A character by its number that Java counts as two. */
    private boolean isWide(int ampersand, int semicolon) {
      String code = xml.substring(ampersand + 1, semicolon);
      if (!code.startsWith("#")) {
        return false;
      }
      int point =
          code.startsWith("#x")
              ? Integer.parseInt(code.substring(2), 16)
              : Integer.parseInt(code.substring(1));
      return point > 0xFFFF;
    }
  }
}
