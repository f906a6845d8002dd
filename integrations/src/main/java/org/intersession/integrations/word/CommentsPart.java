package org.intersession.integrations.word;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.intersession.integrations.files.ReadBudget;
import org.jspecify.annotations.Nullable;

/** The part that holds what the comments say. */
final class CommentsPart {
  private final ReadBudget budget;
  private final Dates dates = new Dates();
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, CommentDraft> byId = new HashMap<>();
  private final List<CommentDraft> all = new ArrayList<>();

  CommentsPart(ReadBudget budget) {
    this.budget = budget;
  }

  void read(Part part) throws IOException {
    while (part.next()) {
      if (part.atStart() && part.name().equals("comment") && Names.isWord(part.namespace())) {
        comment(part);
      }
    }
  }

  private void comment(Part part) throws IOException {
    budget.mark();
    String id = Objects.requireNonNullElse(part.attribute("id"), "");
    String author = name(part.attribute("author"));
    String initials = name(part.attribute("initials"));
    OffsetDateTime date = dates.read(part.attribute("date"));
    StringBuilder text = new StringBuilder();
    List<String> paragraphIds = new ArrayList<>(1);
    content(part, text, paragraphIds);
    budget.commentLength(text.length());
    budget.keep(text.length());
    add(
        new CommentDraft(
            unique(id), author, initials, date, text.toString(), List.copyOf(paragraphIds)),
        id);
  }

  private void content(Part part, StringBuilder text, List<String> paragraphIds)
      throws IOException {
    Run run = new Run();
    boolean first = true;
    for (int level = part.depth(); part.next() && part.depth() >= level; ) {
      if (!part.atStart()) {
        continue;
      }
      switch (part.name()) {
        case "p" -> {
          if (!first) {
            text.append('\n');
          }
          first = false;
          run.paragraphEnds();
          String paragraphId = part.attribute("paraId");
          if (paragraphId != null) {
            paragraphIds.add(paragraphId);
          }
        }
        case "pPr", "del", "moveFrom", "Fallback" -> part.skip();
        default -> run.read(part, text);
      }
      budget.commentLength(text.length());
    }
  }

  private void add(CommentDraft draft, String id) {
    all.add(draft);
    CommentDraft first = byId.putIfAbsent(id, draft);
    if (first == null) {
      return;
    }
    if (first.repeats == null) {
      first.repeats = new Repeats(first);
    }
    first.repeats.add(draft);
  }

  /** The id as written, or where the file repeats it, with a count. */
  private String unique(String id) {
    CommentDraft first = byId.get(id);
    if (first == null) {
      return id;
    }
    return id + "#" + (first.repeats == null ? 2 : first.repeats.size() + 1);
  }

  private String name(@Nullable String written) {
    if (written == null) {
      return "";
    }
    String known = names.putIfAbsent(written, written);
    return known == null ? written : known;
  }

  /** The first comment of an id, whose next ones it knows. */
  @Nullable CommentDraft first(String id) {
    return byId.get(id);
  }

  List<CommentDraft> all() {
    return all;
  }
}
