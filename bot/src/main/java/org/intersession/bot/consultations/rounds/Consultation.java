package org.intersession.bot.consultations.rounds;

import java.time.Instant;
import java.util.Locale;
import org.intersession.integrations.ChatPlace;
import org.jspecify.annotations.Nullable;

/**
 * A consultation on a document.
 *
 * @param lead the code of the Party that leads; absent if the secretariat does
 * @param round the present one
 * @param place where it is spoken of
 * @param locale the language spoken there
 * @param support whether other Parties may support a comment
 * @param late whether comments after the deadline are taken, and marked
 * @param slug what cannot be guessed in the address of its public page
 */
public record Consultation(
    int number,
    String title,
    @Nullable String lead,
    long document,
    State state,
    Round round,
    ChatPlace place,
    Locale locale,
    boolean support,
    boolean late,
    String slug,
    String preparedBy,
    String confirmedBy,
    @Nullable Instant publishedAt) {
  /** Where a consultation stands. */
  public enum State {
    OPEN,
    CLOSED,
    PUBLISHED
  }
}
