package org.intersession.integrations.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.intersession.integrations.ReadComment;
import org.intersession.integrations.ReadDocument;

/** The ids of what is written, which differ from those that the document has already. */
final class CommentNumbers {
  private static final int FIRST_PARAGRAPH = 0x5A00_0000;

  private final Map<String, Integer> comments = new HashMap<>();
  private final Map<String, String> lastParagraphs = new HashMap<>();
  private final Set<String> paragraphs = new HashSet<>();
  private int next;
  private int nextParagraph = FIRST_PARAGRAPH;

  CommentNumbers(ReadDocument document, List<ReadComment> written) {
    document.comments().forEach(comment -> keepClear(comment.id()));
    document.changes().forEach(change -> keepClear(change.id()));
    for (ReadDocument.Paragraph paragraph : document.paragraphs()) {
      paragraphs.add(paragraph.id().toUpperCase(Locale.ROOT));
    }
    written.forEach(this::add);
  }

  void add(ReadComment comment) {
    comments.put(comment.id(), next++);
  }

  private void keepClear(String id) {
    int number = Styles.number(id);
    if (number >= 0 && number < Integer.MAX_VALUE / 2) {
      next = Math.max(next, number + 1);
    }
  }

  int of(ReadComment comment) {
    return comments.getOrDefault(comment.id(), 0);
  }

  /** The id of a change, or of a comment that stands for one. */
  int next() {
    return next++;
  }

  /** The id of a paragraph of a comment: eight digits, and not those of another. */
  String paragraph() {
    String id;
    do {
      id = String.format("%08X", nextParagraph++);
    } while (!paragraphs.add(id));
    return id;
  }

  void lastParagraph(String comment, String paragraph) {
    lastParagraphs.put(comment, paragraph);
  }

  /** The last paragraph of a comment, by which its replies name it; empty if it is not there. */
  String lastParagraph(String comment) {
    return lastParagraphs.getOrDefault(comment, "");
  }
}
