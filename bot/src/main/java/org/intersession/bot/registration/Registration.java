package org.intersession.bot.registration;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person's registration for a meeting.
 *
 * @param version grows with each change; carried by the mails about it
 * @param reason why it waits or was refused: a stable key, or the words of who refused
 * @param decidedBy who approved or refused; absent when the rules did
 * @param joinLink the person's own link at the platform, once it is known
 * @param stay how often the person has left the list
 * @param told the schedule that the last letter told
 * @param forgottenAt since when only what is counted is left
 */
public record Registration(
    long id,
    int meeting,
    Application application,
    State state,
    int version,
    String reason,
    @Nullable String decidedBy,
    @Nullable String joinLink,
    Instant madeAt,
    int stay,
    String told,
    @Nullable Instant forgottenAt) {
  /** Where a registration stands. */
  public enum State {
    WAITING,
    APPROVED,
    REFUSED,
    WITHDRAWN
  }

  /** As people call them. */
  public String name() {
    return (application.given() + " " + application.family()).strip();
  }

  /** Whether the person is coming, or may be. */
  boolean open() {
    return state == State.WAITING || state == State.APPROVED;
  }
}
