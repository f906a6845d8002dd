package org.intersession.integrations.word;

import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who changed something, and when. */
record Mark(String id, String author, @Nullable OffsetDateTime date) {
  static Mark of(Part part, Dates dates) {
    return new Mark(
        Objects.requireNonNullElse(part.attribute("id"), ""),
        Objects.requireNonNullElse(part.attribute("author"), ""),
        dates.read(part.attribute("date")));
  }

  boolean sameHand(Mark other) {
    return author.equals(other.author) && Objects.equals(date, other.date);
  }
}
