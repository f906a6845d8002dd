package org.intersession.integrations.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import org.intersession.integrations.ReadDocument.Paragraph;
import org.intersession.integrations.files.ReadBudget;
import org.intersession.integrations.word.WordPackage.Relationship;

/** Puts anchors into the parts that hold text, in the order in which they are read. */
final class AnchoredParts {
  private final WordPackage document;
  private final PackageEdits edits;
  private final Anchors anchors;
  private final List<Paragraph> paragraphs = new ArrayList<>();

  AnchoredParts(WordPackage document, PackageEdits edits, Anchors anchors) {
    this.document = document;
    this.edits = edits;
    this.anchors = anchors;
  }

  /** Edits the main part and the notes; answers the namespace of the document's elements. */
  String edit(String main) throws IOException {
    String namespace = namespace(main);
    part(main, namespace);
    for (String notes : List.of("footnotes", "endnotes")) {
      for (Relationship relationship : document.relationships(main)) {
        if (relationship.type().equals(notes)
            && !relationship.external()
            && document.has(relationship.target())) {
          part(relationship.target(), namespace);
        }
      }
    }
    return namespace;
  }

  private String namespace(String part) throws IOException {
    try (Part open = document.open(part)) {
      open.next();
      return Names.isWord(open.namespace())
          ? Objects.requireNonNullElse(open.namespace(), Names.WORD)
          : Names.WORD;
    }
  }

  private void part(String name, String namespace) throws IOException {
    XmlText text = edits.text(name);
    TextEdits made = new TextEdits(text.text(), anchors, namespace);
    ReadBudget budget = document.budget();
    Story story = new Story(paragraphs.size(), true);
    CommentsPart none = new CommentsPart(budget);
    try (Part part = document.open(name, made)) {
      Ranges ranges = new Ranges(none, story, budget, 0);
      Outline outline = new Outline(new Styles(), new Numbering());
      new StoryReader(part, budget, outline, story, ranges, made).read();
    }
    story.addTo(paragraphs);
    ZipEntry entry = document.zip().entry(name);
    edits.edit(entry == null ? name : entry.getName(), text, made.edits());
  }
}
