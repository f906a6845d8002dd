package org.intersession.integrations.word;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.intersession.integrations.ProposedChange.Kind;
import org.intersession.integrations.files.ReadBudget;
import org.jspecify.annotations.Nullable;

/** Reads one flow of text: the body, the footnotes, a header. */
final class StoryReader {
  private static final String OFFICE = "http://schemas.microsoft.com/office/";

  private final Part part;
  private final ReadBudget budget;
  private final Outline outline;
  private final Story story;
  private final Ranges ranges;
  private final Dates dates = new Dates();
  private final ParagraphProperties properties = new ParagraphProperties(dates);
  private final Run run = new Run();
  private final StringBuilder said = new StringBuilder();
  private final List<OpenChange> changes = new ArrayList<>();
  private final Deque<OpenChange> openChanges = new ArrayDeque<>();
  private final Deque<boolean[]> alternatives = new ArrayDeque<>();
  private final Deque<Boolean> insertedRows = new ArrayDeque<>();
  private final @Nullable Listener listener;
  private int changedRows;

  /** Hears where the text that was sent out stands in the part. */
  interface Listener {
    /** An element has said the end of a paragraph's text, from a character on. */
    void said(OpenParagraph paragraph, int from);

    /** An element of the part that ends a paragraph, or one that goes on in the next, was met. */
    void ends(OpenParagraph paragraph);

    /** A paragraph is complete. */
    void closed(OpenParagraph paragraph);
  }

  StoryReader(Part part, ReadBudget budget, Outline outline, Story story, Ranges ranges) {
    this(part, budget, outline, story, ranges, null);
  }

  StoryReader(
      Part part,
      ReadBudget budget,
      Outline outline,
      Story story,
      Ranges ranges,
      @Nullable Listener listener) {
    this.listener = listener;
    this.part = part;
    this.budget = budget;
    this.outline = outline;
    this.story = story;
    this.ranges = ranges;
  }

  List<OpenChange> changes() {
    return changes;
  }

  int changedRows() {
    return changedRows;
  }

  void read() throws IOException {
    while (part.next()) {
      boolean word = Names.isWord(part.namespace());
      if (part.atStart()) {
        if (word) {
          start();
        } else {
          foreign();
        }
      } else if (word) {
        end();
      } else if (part.name().equals("AlternateContent")) {
        alternatives.poll();
      }
    }
    flush();
  }

  private void start() throws IOException {
    switch (part.name()) {
      case "r", "body" -> {}
      case "p" -> paragraph();
      case "pPr" -> paragraphProperties();
      case "commentRangeStart" -> ranges.start(part.attribute("id"));
      case "commentRangeEnd" -> ranges.end(part.attribute("id"));
      case "commentReference" -> ranges.reference(part.attribute("id"));
      case "ins" -> change(Kind.INSERTION);
      case "del" -> change(Kind.DELETION);
      case "moveFrom" -> change(Kind.MOVE_FROM);
      case "moveTo" -> change(Kind.MOVE_TO);
      case "tr" -> insertedRows.push(Boolean.TRUE.equals(insertedRows.peek()));
      case "trPr", "tcPr" -> rowProperties();
      case "sdtPr", "sdtEndPr", "tblPr", "tblGrid", "sectPr", "customXmlPr", "smartTagPr" ->
          part.skip();
      case "footnote", "endnote" -> note();
      default -> text();
    }
  }

  private void end() throws IOException {
    switch (part.name()) {
      case "p" -> closeParagraph();
      case "ins", "del", "moveFrom", "moveTo" -> openChanges.poll();
      case "tr" -> insertedRows.poll();
      case "tc" -> {
        if (story.pendingHasText()) {
          flush();
        }
      }
      case "txbxContent", "footnote", "endnote" -> flush();
      default -> {}
    }
  }

  /** Of two ways to say the same, the first that we understand; of text elsewhere, formulas. */
  private void foreign() throws IOException {
    if (Names.COMPATIBILITY.equals(part.namespace())) {
      switch (part.name()) {
        case "AlternateContent" -> alternatives.push(new boolean[1]);
        case "Choice" -> alternative(understood());
        case "Fallback" -> alternative(true);
        default -> {}
      }
    } else if (Names.isMath(part.namespace()) && part.name().equals("t")) {
      text();
    }
  }

  private void alternative(boolean readable) throws IOException {
    boolean[] chosen = alternatives.peek();
    if (chosen == null) {
      return;
    }
    if (chosen[0] || !readable) {
      part.skip();
    } else {
      chosen[0] = true;
    }
  }

  private boolean understood() {
    String requires = Objects.requireNonNullElse(part.attribute("Requires"), "");
    for (String prefix : requires.trim().split("\\s+")) {
      String namespace = prefix.isEmpty() ? null : part.namespace(prefix);
      if (namespace == null || !namespace.startsWith(OFFICE)) {
        return false;
      }
    }
    return true;
  }

  private void paragraph() {
    OpenParagraph paragraph = story.open();
    paragraph.id = Objects.requireNonNullElse(part.attribute("paraId"), "");
  }

  private void paragraphProperties() throws IOException {
    OpenParagraph paragraph = story.current();
    if (paragraph == null) {
      part.skip();
    } else {
      properties.read(part, paragraph);
    }
  }

  private void closeParagraph() throws IOException {
    run.paragraphEnds();
    OpenParagraph paragraph = story.current();
    if (paragraph == null) {
      return;
    }
    mark(paragraph, Kind.SPLIT, paragraph.inserted);
    mark(paragraph, Kind.JOIN, paragraph.deleted);
    paragraph.last = null;
    if (listener != null) {
      listener.ends(paragraph);
    }
    for (OpenChange change : openChanges) {
      change.text.append('\n');
    }
    if (paragraph.inserted != null || Boolean.TRUE.equals(insertedRows.peek())) {
      story.goesOn();
    } else {
      close(paragraph);
    }
  }

  private void close(OpenParagraph paragraph) throws IOException {
    budget.keep(paragraph.text.length() + 64L);
    if (listener != null) {
      listener.closed(paragraph);
    }
    story.close(outline.finish(paragraph));
  }

  /** Ends a paragraph whose inserted break is followed by nothing. */
  private void flush() throws IOException {
    OpenParagraph paragraph = story.reopenPending();
    if (paragraph != null) {
      close(paragraph);
    }
  }

  private void mark(OpenParagraph paragraph, Kind kind, @Nullable Mark mark) throws IOException {
    if (mark != null) {
      budget.mark();
      OpenChange change = new OpenChange(kind, mark);
      change.text.append('\n');
      place(change, paragraph);
      changes.add(change);
    }
  }

  private void change(Kind kind) throws IOException {
    Mark mark = Mark.of(part, dates);
    OpenParagraph paragraph = story.current();
    OpenChange last = paragraph == null ? null : paragraph.last;
    if (last != null && openChanges.isEmpty() && last.sameAs(kind, mark)) {
      openChanges.push(last);
      return;
    }
    budget.mark();
    OpenChange change = new OpenChange(kind, mark);
    place(change, paragraph);
    changes.add(change);
    openChanges.push(change);
    if (paragraph != null) {
      paragraph.last = openChanges.size() == 1 ? change : null;
    }
  }

  private void place(OpenChange change, @Nullable OpenParagraph paragraph) {
    change.paragraph = paragraph == null ? story.paragraphAhead() : paragraph.index;
    change.start = paragraph == null ? 0 : paragraph.text.length();
    change.end = change.start;
  }

  private void rowProperties() throws IOException {
    for (int depth = part.depth(); part.next() && part.depth() >= depth; ) {
      if (!part.atStart()) {
        continue;
      }
      switch (part.name()) {
        case "ins", "cellIns" -> {
          changedRows++;
          if (part.name().equals("ins") && !insertedRows.isEmpty()) {
            insertedRows.pop();
            insertedRows.push(true);
          }
        }
        case "del", "cellDel" -> changedRows++;
        case "trPrChange", "tcPrChange" -> part.skip();
        default -> {}
      }
    }
  }

  /** The lines that separate the notes from the text are notes to Word, but not to people. */
  private void note() throws IOException {
    String type = part.attribute("type");
    if (type != null && !type.equals("normal")) {
      part.skip();
    }
  }

  private void text() throws IOException {
    said.setLength(0);
    if (!run.read(part, said) || said.isEmpty()) {
      return;
    }
    OpenParagraph paragraph = story.current();
    if (paragraph == null) {
      return;
    }
    int from = paragraph.text.length();
    if (openChanges.isEmpty()) {
      paragraph.last = null;
      paragraph.text.append(said);
    } else {
      changed(paragraph);
    }
    if (listener != null && paragraph.text.length() > from) {
      listener.said(paragraph, from);
    }
    budget.holding(paragraph.text.length());
  }

  private void changed(OpenParagraph paragraph) throws IOException {
    boolean added = false;
    boolean removed = false;
    for (OpenChange change : openChanges) {
      added |= change.adds();
      removed |= !change.adds();
    }
    if (!added) {
      paragraph.text.append(said);
    }
    for (OpenChange change : openChanges) {
      budget.keep(said.length());
      change.text.append(said);
      if (change.paragraph == paragraph.index) {
        change.end = paragraph.text.length();
      }
    }
    ranges.passed(said, added, removed);
  }
}
