package org.intersession.integrations.markup;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.intersession.integrations.ProposedChange;
import org.intersession.integrations.ProposedChange.Kind;
import org.intersession.integrations.ReadComment;
import org.jspecify.annotations.Nullable;

/**
 * A comment with the group members folded into it, and the change of the text that they propose
 * together: a caret with a strike-out replaces, a caret with text inserts, a strike-out without a
 * word deletes. A strike-out with text is a comment on what it strikes and proposes nothing.
 */
record MarkupEdit(Markup head, List<Markup> members) {

  /** The change, if the marks say one without doubt. */
  Optional<ProposedChange> change() {
    Kind kind = kind();
    if (kind == null) {
      return Optional.empty();
    }
    String text = kind == Kind.DELETION ? quote() : text();
    String replaced = kind == Kind.REPLACEMENT ? quote() : "";
    return Optional.of(
        new ProposedChange(head.id(), kind, head.author(), head.date(), text, replaced, place()));
  }

  /** The wording proposed, if there is one. */
  @Nullable String proposed() {
    Kind kind = kind();
    return kind == Kind.INSERTION || kind == Kind.REPLACEMENT ? text() : null;
  }

  /** What the head and its members say, each wording once. */
  String text() {
    Set<String> texts = new LinkedHashSet<>();
    parts().map(Markup::text).filter(text -> !text.isBlank()).forEach(texts::add);
    return String.join("\n", texts);
  }

  /** What is marked: by the head, else by the first member that marks text. */
  String quote() {
    return marked().quote();
  }

  /** Where the marked text is. */
  ReadComment.Place place() {
    return marked().place();
  }

  private @Nullable Kind kind() {
    boolean caret = has("caret");
    boolean strikeout = has("strikeout");
    boolean words = !text().isEmpty();
    if (strikeout && !words) {
      return Kind.DELETION;
    }
    if (caret && words) {
      return strikeout ? Kind.REPLACEMENT : Kind.INSERTION;
    }
    return null;
  }

  private boolean has(String type) {
    return parts().anyMatch(part -> part.is(type));
  }

  private Markup marked() {
    return parts().filter(part -> !part.quote().isEmpty()).findFirst().orElse(head);
  }

  private Stream<Markup> parts() {
    List<Markup> parts = new ArrayList<>(List.of(head));
    parts.addAll(members);
    return parts.stream();
  }
}
