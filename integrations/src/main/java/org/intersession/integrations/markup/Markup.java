package org.intersession.integrations.markup;

import java.time.OffsetDateTime;
import org.intersession.integrations.ReadComment;
import org.jspecify.annotations.Nullable;

/**
 * A markup annotation as a file holds it, before threads are made of them.
 *
 * @param id unique within the file
 * @param type the annotation's type in lower case: {@code text}, {@code highlight}, {@code caret}
 * @param parent the id that it names as answered, if it does
 * @param group whether it is a part of its parent rather than a reply to it
 * @param model the state model, or empty
 * @param state the review state that it gives, or empty
 * @param quote the text that it marks, or empty
 */
public record Markup(
    String id,
    String type,
    @Nullable String parent,
    boolean group,
    String model,
    String state,
    String author,
    @Nullable OffsetDateTime date,
    String text,
    String quote,
    ReadComment.Place place) {

  /** Whether it gives a state to another; a state that names nobody is a plain comment. */
  boolean isState() {
    return parent != null && !state.isEmpty();
  }

  /** Whether it is of this type. */
  public boolean is(String wanted) {
    return type.equals(wanted);
  }
}
