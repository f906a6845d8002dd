package org.intersession.bot.consultations.rounds;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;

/**
 * A silence procedure: the text is agreed unless somebody with standing objects until its end.
 *
 * @param edition counted up when its end is moved
 * @param standing the codes of those whose objection breaks it
 */
public record Silence(
    int consultation,
    int round,
    int edition,
    Instant openedAt,
    Instant until,
    ZoneId zone,
    State state,
    Set<String> standing) {
  public Silence {
    standing = Set.copyOf(standing);
  }

  /** Where it stands. */
  public enum State {
    RUNNING,
    /** It does not end before the chair has decided. */
    SUSPENDED,
    BROKEN,
    KEPT
  }

  /** What may happen to it. */
  public enum Event {
    /** A Party objects in writing. */
    OBJECTION,
    /** A Party needs more time. */
    MORE_TIME,
    /** A Party was not reached. */
    NOT_REACHED,
    /** A Party has answered by mail, and a person has to read whether it objects. */
    WRITTEN
  }

  /** Whether it can still be broken. */
  public boolean open() {
    return state == State.RUNNING || state == State.SUSPENDED;
  }

  /** Its state after something happened to a Party, by what suspends it in this body. */
  State after(Event event, String party, Set<Event> suspending) {
    if (!open() || !standing.contains(party)) {
      return state;
    }
    if (event == Event.OBJECTION) {
      return State.BROKEN;
    }
    return suspending.contains(event) ? State.SUSPENDED : state;
  }

  /** Its state at a moment: what is suspended waits for the chair. */
  State at(Instant now) {
    return state == State.RUNNING && !now.isBefore(until) ? State.KEPT : state;
  }
}
