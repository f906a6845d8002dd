package org.intersession.bot.consultations.drops;

import java.time.Instant;
import org.intersession.bot.consultations.rounds.Voice;

/**
 * A file that a Party handed in.
 *
 * @param number of the receipt, counted in its consultation
 * @param file the id of its content
 * @param given the name that its sender gave it
 * @param name the name under which it is kept
 * @param comments how many were read in it
 */
public record Drop(
    Voice voice,
    int number,
    int round,
    long file,
    String given,
    String name,
    boolean late,
    State state,
    int comments,
    Instant at) {
  /** What became of it. */
  public enum State {
    /** Nobody could tell whether it does harm; it is asked again. */
    QUARANTINED,
    /** It waits to be read. */
    RECEIVED,
    /** Its comments stand among those of its Party. */
    READ,
    /** A person has to read it. */
    BY_HAND,
    /** It does harm, and its content is not kept. */
    HARMFUL
  }

  /** The same in another state. */
  Drop in(State next) {
    return new Drop(voice, number, round, file, given, name, late, next, comments, at);
  }

  /** The number as the receipt has it. */
  public String receipt() {
    return voice.consultation() + "-" + number;
  }
}
