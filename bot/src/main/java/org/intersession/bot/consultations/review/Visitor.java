package org.intersession.bot.consultations.review;

import java.util.Locale;
import org.intersession.bot.consultations.rounds.Voice;

/**
 * Somebody who came by a personal link.
 *
 * @param name of the person for whom the link was made
 * @param locale in which they are written to
 * @param as {@code delegate} or {@code deputy} once they said so; empty before
 * @param cookie what their browser shows
 */
public record Visitor(Voice voice, String name, Locale locale, String as, String cookie) {
  /** Whether they have said who is writing. */
  public boolean confirmed() {
    return !as.isEmpty();
  }
}
