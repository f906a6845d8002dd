package org.intersession.integrations.word;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.intersession.integrations.ProposedChange.Kind;
import org.intersession.integrations.files.ReadBudget;
import org.jspecify.annotations.Nullable;

/** Reads one flow of text: the body, the footnotes, a header. */
final class StoryReader {
  private final Part part;
  private final ReadBudget budget;
  private final Outline outline;
  private final Story story;
  private final Ranges ranges;
  private final Dates dates = new Dates();
  private final ParagraphProperties properties = new ParagraphProperties(dates);
  private final Run run = new Run();
  private final StringBuilder said = new StringBuilder();
  private final TrackedChanges changes;
  private final TableRows rows;
  private final Alternatives alternatives;
  private final @Nullable Listener listener;

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
    this.changes = new TrackedChanges(budget, story, ranges);
    this.rows = new TableRows(part);
    this.alternatives = new Alternatives(part);
  }

  List<OpenChange> changes() {
    return changes.all();
  }

  int changedRows() {
    return rows.changed();
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
      } else {
        alternatives.ends();
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
      case "ins" -> begins(Kind.INSERTION);
      case "del" -> begins(Kind.DELETION);
      case "moveFrom" -> begins(Kind.MOVE_FROM);
      case "moveTo" -> begins(Kind.MOVE_TO);
      case "tr" -> rows.begins();
      case "trPr", "tcPr" -> rows.properties();
      case "sdtPr", "sdtEndPr", "tblPr", "tblGrid", "sectPr", "customXmlPr", "smartTagPr" ->
          part.skip();
      case "footnote", "endnote" -> note();
      default -> text();
    }
  }

  private void end() throws IOException {
    switch (part.name()) {
      case "p" -> closeParagraph();
      case "ins", "del", "moveFrom", "moveTo" -> changes.ends();
      case "tr" -> rows.ends();
      case "tc" -> {
        if (story.pendingHasText()) {
          flush();
        }
      }
      case "txbxContent", "footnote", "endnote" -> flush();
      default -> {}
    }
  }

  /** Of text elsewhere, formulas. */
  private void foreign() throws IOException {
    if (Names.COMPATIBILITY.equals(part.namespace())) {
      alternatives.begins();
    } else if (Names.isMath(part.namespace()) && part.name().equals("t")) {
      text();
    }
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
    changes.paragraphEnds(paragraph);
    if (listener != null) {
      listener.ends(paragraph);
    }
    if (paragraph.inserted != null || rows.inInserted()) {
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

  private void begins(Kind kind) throws IOException {
    changes.begins(kind, Mark.of(part, dates));
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
    changes.say(said, paragraph);
    if (listener != null && paragraph.text.length() > from) {
      listener.said(paragraph, from);
    }
    budget.holding(paragraph.text.length());
  }
}
