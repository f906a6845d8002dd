package org.intersession.integrations;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A change that somebody proposes in the text itself.
 *
 * @param id unique within the file
 * @param text inserted, or for a deletion the text deleted
 * @param replaced for a replacement the text that it takes the place of, else empty
 */
public record ProposedChange(
    String id,
    Kind kind,
    String author,
    @Nullable OffsetDateTime date,
    String text,
    String replaced,
    ReadComment.Place place) {
  /** What the change does. */
  public enum Kind {
    INSERTION,
    DELETION,
    MOVE_FROM,
    MOVE_TO,
    REPLACEMENT,
    /** A paragraph break inserted: the text is a line feed. */
    SPLIT,
    /** A paragraph break deleted, which joins the paragraph with the next. */
    JOIN
  }
}
