package org.intersession.bot.consultations.rounds;

import java.time.Instant;
import org.intersession.bot.people.Party;
import org.jspecify.annotations.Nullable;

/**
 * Where a Party stands in a round, for the secretariat.
 *
 * @param comments how many it has released
 * @param reachable whether somebody could be written to
 * @param extension until when it has more time
 */
public record Standing(
    Party party, Kind kind, int comments, boolean reachable, @Nullable Instant extension) {
  /** What a Party has done. */
  public enum Kind {
    COMMENTED,
    NO_COMMENTS,
    MORE_TIME,
    /** It handed in a file that a person has to read. */
    BY_HAND,
    /** It is working on a draft that is not released. */
    DRAFTING,
    SILENT
  }
}
