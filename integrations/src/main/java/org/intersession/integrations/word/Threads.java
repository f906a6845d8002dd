package org.intersession.integrations.word;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who answers whom, and what is done: told of each comment by the id of its last paragraph. */
final class Threads {
  private final Map<String, CommentDraft> byParagraph = new HashMap<>();

  Threads(List<CommentDraft> comments) {
    for (CommentDraft comment : comments) {
      List<String> ids = comment.paragraphIds;
      if (!ids.isEmpty()) {
        byParagraph.putIfAbsent(key(ids.get(ids.size() - 1)), comment);
      }
    }
    for (CommentDraft comment : comments) {
      comment.paragraphIds.forEach(id -> byParagraph.putIfAbsent(key(id), comment));
    }
  }

  /** Reads {@code commentsExtended}, of whichever version of Word. */
  void read(Part part) throws IOException {
    while (part.next()) {
      if (part.atStart() && part.name().equals("commentEx")) {
        thread(part);
      }
    }
  }

  private void thread(Part part) {
    CommentDraft comment = at(part.attribute("paraId"));
    if (comment == null) {
      return;
    }
    String done = part.attribute("done");
    comment.done = "1".equals(done) || "true".equals(done) || "on".equals(done);
    CommentDraft parent = at(part.attribute("paraIdParent"));
    if (parent != null) {
      comment.answer(parent);
    }
  }

  private @Nullable CommentDraft at(@Nullable String paragraphId) {
    return byParagraph.get(key(Objects.requireNonNullElse(paragraphId, "")));
  }

  private static String key(String paragraphId) {
    return paragraphId.toUpperCase(Locale.ROOT);
  }
}
