package org.intersession.integrations.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import org.intersession.integrations.word.WordPackage.Relationship;

/** What a person should know of a document besides what it says. */
final class Notices {
  private final WordPackage document;
  private final List<Relationship> relationships;

  Notices(WordPackage document, List<Relationship> relationships) {
    this.document = document;
    this.relationships = relationships;
  }

  List<String> of(List<CommentDraft> comments, int changedRows) {
    List<String> notices = new ArrayList<>();
    if (relationships.stream().anyMatch(one -> one.type().equals("vbaProject"))) {
      notices.add("It holds macros, which were not run.");
    }
    long embedded = document.zip().entries().stream().filter(Notices::isEmbedded).count();
    if (embedded > 0) {
      notices.add("It holds embedded files, which were not opened: " + embedded + ".");
    }
    if (relationships.stream().anyMatch(Notices::isFetched)) {
      notices.add("It refers to files elsewhere, which were not fetched.");
    }
    if (comments.stream().anyMatch(Notices::isAnonymous)) {
      notices.add("The names of comment authors were removed before it was sent.");
    }
    if (changedRows > 0) {
      notices.add(
          "Table rows or cells are inserted or deleted as tracked changes: " + changedRows + ".");
    }
    return notices;
  }

  private static boolean isEmbedded(ZipEntry entry) {
    return entry.getName().toLowerCase(Locale.ROOT).contains("/embeddings/");
  }

  private static boolean isFetched(Relationship relationship) {
    return relationship.external() && !relationship.type().equals("hyperlink");
  }

  /** Word writes "Author" and no date for whoever wished to stay unnamed. */
  private static boolean isAnonymous(CommentDraft comment) {
    return comment.author.isBlank() || comment.author.equals("Author") && comment.date == null;
  }
}
