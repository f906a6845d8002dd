package org.intersession.bot.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a change rests on.
 *
 * @param cited the decision or letter, as it is cited
 * @param recordedBy who recorded it
 * @param message the id of the chat message, import or page that said it
 * @param file the letter itself, if it came along
 */
public record Source(
    String cited, String recordedBy, Instant recordedAt, String message, @Nullable Letter file) {
  public Source {
    if (cited.isBlank()) {
      throw new IllegalArgumentException("a change needs the source that it rests on");
    }
  }

  /** A source without its file. */
  public static Source of(String cited, String recordedBy, Instant recordedAt, String message) {
    return new Source(cited, recordedBy, recordedAt, message, null);
  }

  /** A file that was kept as it came. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  public record Letter(String name, String mediaType, byte[] content) {}
}
