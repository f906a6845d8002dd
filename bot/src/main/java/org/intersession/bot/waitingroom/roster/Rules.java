package org.intersession.bot.waitingroom.roster;

import org.intersession.bot.commands.language.Slot.Phase;
import org.intersession.bot.waitingroom.roster.Guest.Kind;
import org.intersession.integrations.MeetingRequest.Admission;

/**
 * Who is let in when: interpreters first and always; those of the secretariat always; nobody whom
 * nobody knows; all others as the meeting is set and stands.
 */
record Rules(Admission admission, Phase phase) {
  /** What is done with somebody at the door. */
  enum Treatment {
    /** Before all others. */
    FIRST,
    ADMIT,
    /** Until the chair opens, or somebody lets them in. */
    WAIT,
    /** Who they are. */
    ASK
  }

  Treatment of(Kind kind) {
    return switch (kind) {
      case UNKNOWN -> Treatment.ASK;
      case INTERPRETER -> Treatment.FIRST;
      case STAFF -> Treatment.ADMIT;
      case REGISTERED, OBSERVER -> waits(kind) ? Treatment.WAIT : Treatment.ADMIT;
    };
  }

  private boolean waits(Kind kind) {
    boolean observer = kind == Kind.OBSERVER;
    boolean byPhase =
        switch (phase) {
          case BEFORE -> observer && admission == Admission.OBSERVERS_WAIT;
          case OPEN -> false;
          case CLOSED -> observer;
          case VOTE -> true;
        };
    return byPhase || admission == Admission.HOLD_EVERYONE;
  }
}
