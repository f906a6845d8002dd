package org.intersession.bot.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a change rests on.
 *
 * @param cited the decision or letter, as it is cited
 * @param recordedBy who recorded it
 * @param message the id of the chat message, import or page that said it
 * @param letter the letter itself, if it came along
 */
public record Source(
    String cited, String recordedBy, Instant recordedAt, String message, @Nullable Letter letter) {
  public Source {
    if (cited.isBlank()) {
      throw new IllegalArgumentException("a change needs the source that it rests on");
    }
  }

  /** A source without its file. */
  public static Source of(String cited, String recordedBy, Instant recordedAt, String message) {
    return new Source(cited, recordedBy, recordedAt, message, null);
  }

  /**
   * A letter that is kept.
   *
   * @param id the number of the letter itself
   * @param name of the file, as it came
   */
  public record Letter(long id, String name) {}
}
