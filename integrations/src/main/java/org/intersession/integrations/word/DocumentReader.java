package org.intersession.integrations.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.intersession.integrations.ProposedChange;
import org.intersession.integrations.ReadComment;
import org.intersession.integrations.ReadComment.Place;
import org.intersession.integrations.ReadDocument;
import org.intersession.integrations.ReadDocument.Paragraph;
import org.intersession.integrations.SourceFile;
import org.intersession.integrations.files.ReadBudget;
import org.intersession.integrations.word.WordPackage.Relationship;

/** Reads the parts of one Word document and joins what they say. */
final class DocumentReader {
  private final SourceFile file;
  private final WordPackage document;
  private final ReadBudget budget;
  private final CommentsPart comments;
  private final Styles styles = new Styles();
  private final Numbering numbering = new Numbering();
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final List<ProposedChange> changes = new ArrayList<>();
  private final Set<String> changeIds = new HashSet<>();
  private int order;
  private int changedRows;

  DocumentReader(SourceFile file, WordPackage document) {
    this.file = file;
    this.document = document;
    this.budget = document.budget();
    this.comments = new CommentsPart(budget);
  }

  ReadDocument read() throws IOException {
    String main = document.mainPart();
    if (main == null) {
      throw budget.refusal("damaged", "is not a Word document: its main part is missing.");
    }
    List<Relationship> relationships = document.relationships(main);
    each(relationships, "comments", comments::read);
    each(relationships, "commentsExtended", new Threads(comments.all())::read);
    each(relationships, "styles", styles::read);
    each(relationships, "numbering", numbering::read);
    Outline outline = new Outline(styles, numbering);
    story(main, outline, true);
    for (String notes : List.of("footnotes", "endnotes")) {
      each(relationships, notes, part -> story(part, new Outline(styles, numbering), true));
    }
    for (String margin : List.of("header", "footer")) {
      each(relationships, margin, part -> story(part, new Outline(styles, numbering), false));
    }
    return new ReadDocument(
        file.name(),
        document.mediaType(main),
        paragraphs,
        comments(),
        changes,
        List.of(),
        List.of(),
        new Notices(document, relationships).of(comments.all(), changedRows));
  }

  /** What is done with a part. */
  private interface Reading {
    void of(Part part) throws IOException;
  }

  private void each(List<Relationship> relationships, String type, Reading reading)
      throws IOException {
    for (Relationship relationship : relationships) {
      if (relationship.type().equals(type)
          && !relationship.external()
          && document.has(relationship.target())) {
        try (Part part = document.open(relationship.target())) {
          reading.of(part);
        }
      }
    }
  }

  private void story(String name, Outline outline, boolean listed) throws IOException {
    try (Part part = document.open(name)) {
      story(part, outline, listed);
    }
  }

  private void story(Part part, Outline outline, boolean listed) throws IOException {
    Story story = new Story(paragraphs.size(), listed);
    Ranges ranges = new Ranges(comments, story, budget, order);
    StoryReader reader = new StoryReader(part, budget, outline, story, ranges);
    reader.read();
    order = ranges.order();
    changedRows += reader.changedRows();
    for (OpenChange change : reader.changes()) {
      changes.add(change.read(unique(change.mark.id()), listed));
    }
    if (listed) {
      story.addTo(paragraphs);
    }
  }

  private String unique(String id) {
    String unique = id;
    for (int copy = changeIds.size(); !changeIds.add(unique); copy++) {
      unique = id + "#" + copy;
    }
    return unique;
  }

  /** In the order of their marks in the text, replies after what they answer. */
  private List<ReadComment> comments() {
    List<CommentDraft> drafts = new ArrayList<>(comments.all());
    drafts.sort(Comparator.comparingInt(draft -> draft.order));
    List<ReadComment> read = new ArrayList<>(drafts.size());
    for (CommentDraft draft : new Threaded(drafts).inOrder()) {
      if (draft.place == Place.WHOLE && draft.parent != null) {
        draft.place = draft.root().place;
      }
      read.add(draft.read());
    }
    return read;
  }
}
