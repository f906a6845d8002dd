package org.intersession.integrations.word;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.intersession.integrations.CommentedDocumentWriter;
import org.intersession.integrations.ProposedChange;
import org.intersession.integrations.ReadComment;
import org.intersession.integrations.ReadDocument;
import org.intersession.integrations.ReadLimits;
import org.intersession.integrations.SourceFile;

/** Writes Word documents with the comments and tracked changes of others. */
public final class WordCommentWriter implements CommentedDocumentWriter {
  /** Made by {@link java.util.ServiceLoader}. */
  public WordCommentWriter() {}

  @Override
  public boolean writes(SourceFile document) throws IOException {
    return new WordCommentReader().reads(document);
  }

  @Override
  public void write(
      SourceFile document,
      List<ReadComment> comments,
      List<ProposedChange> changes,
      OutputStream out)
      throws IOException {
    ReadDocument read = new WordCommentReader().read(document, ReadLimits.DEFAULT);
    try (WordPackage source = WordPackage.open(document, ReadLimits.DEFAULT)) {
      String main = source.mainPart();
      if (main == null) {
        throw source
            .budget()
            .refusal("damaged", "is not a Word document: its main part is missing.");
      }
      CommentNumbers numbers = new CommentNumbers(read, comments);
      Placing placing = new Placing(read.paragraphs(), numbers);
      comments.forEach(comment -> placing.comment(comment, numbers.of(comment)));
      changes.forEach(placing::change);
      List<ReadComment> all = new ArrayList<>(comments);
      for (ReadComment instead : placing.instead()) {
        numbers.add(instead);
        placing.comment(instead, numbers.of(instead));
        all.add(instead);
      }
      PackageEdits edits = new PackageEdits(source, main);
      String namespace = new AnchoredParts(source, edits, placing.anchors()).edit(main);
      CommentsXml parts = new CommentsXml(namespace, numbers);
      parts.add(all);
      changes.forEach(change -> parts.person(change.author()));
      for (PartAddition addition : parts.additions()) {
        edits.add(addition);
      }
      edits.write(out);
    }
  }
}
