package org.intersession.bot.consultations.rounds;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.intersession.bot.consultations.matrix.Status;
import org.jspecify.annotations.Nullable;

/**
 * A comment or reply as it stands.
 *
 * @param party the code of who says it
 * @param edition counted up by each change
 * @param paragraph in the first language
 * @param supporters the codes of Parties that support it
 * @param response what the lead answers; empty if nothing yet
 */
public record Remark(
    Saying said,
    int round,
    String party,
    @Nullable Long person,
    State state,
    int edition,
    int paragraph,
    boolean late,
    Instant writtenAt,
    @Nullable Instant releasedAt,
    Set<String> supporters,
    Status status,
    String response) {
  /** Who sees it. */
  public enum State {
    /** The persons of its Party. */
    DRAFT,
    /** Everyone. */
    RELEASED,
    /** Nobody any more; that it was there stays in the record. */
    WITHDRAWN
  }

  /** Its id. */
  public UUID id() {
    return said.id();
  }

  /** Whether a Party may see it. */
  public boolean visibleTo(String code) {
    return state == State.RELEASED || (state == State.DRAFT && party.equals(code));
  }
}
