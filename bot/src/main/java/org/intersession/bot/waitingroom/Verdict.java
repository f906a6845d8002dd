package org.intersession.bot.waitingroom;

import java.util.List;
import java.util.Map;

/**
 * What a display name says about who stands at the door.
 *
 * @param candidates exactly one for CERTAIN, one or more for AMBIGUOUS, none for UNKNOWN
 */
public record Verdict(Certainty certainty, List<Registrant> candidates, Reason reason) {

  /** How sure the name makes us. */
  public enum Certainty {
    /** This one. */
    CERTAIN,
    /** One of these, or this one with a doubt. */
    AMBIGUOUS,
    /** Nobody on the list. */
    UNKNOWN
  }

  /** Why, as a sentence of {@code messages/names_*} and what it speaks of. */
  public record Reason(String key, Map<String, String> arguments) {
    /** A reason that speaks of nothing in particular. */
    static Reason of(String key) {
      return new Reason(key, Map.of());
    }
  }

  static Verdict certain(Registrant one, Reason reason) {
    return new Verdict(Certainty.CERTAIN, List.of(one), reason);
  }

  static Verdict ambiguous(List<Registrant> some, Reason reason) {
    return new Verdict(Certainty.AMBIGUOUS, List.copyOf(some), reason);
  }

  static Verdict unknown(Reason reason) {
    return new Verdict(Certainty.UNKNOWN, List.of(), reason);
  }

  boolean isCertain() {
    return certainty == Certainty.CERTAIN;
  }
}
