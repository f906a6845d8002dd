package org.intersession.bot.waitingroom.roster;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.intersession.bot.commands.language.Slot.Phase;
import org.intersession.bot.waitingroom.roster.Guest.Kind;
import org.intersession.integrations.MeetingRequest.Admission;

/**
 * Who is let in when. The meeting's own table goes before what is usual: interpreters first and
 * always; those of the secretariat always; nobody whom nobody knows; all others as the meeting is
 * set and stands.
 *
 * @param table where the meeting differs from the usual
 */
record Rules(Admission admission, Phase phase, List<Rule> table) {
  Rules {
    table = List.copyOf(table);
  }

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

  Treatment of(Guest guest) {
    return of(guest.kind(), guest.registrant().role());
  }

  /** What is done with all of a kind who have no role of their own. */
  Treatment of(Kind kind) {
    return of(kind, "");
  }

  private Treatment of(Kind kind, String role) {
    Optional<Rule> own =
        table.stream()
            .filter(rule -> rule.closeness(kind, role, phase) > 0)
            .max(Comparator.comparingInt(rule -> rule.closeness(kind, role, phase)));
    return own.map(Rule::treatment).orElseGet(() -> usual(kind));
  }

  private Treatment usual(Kind kind) {
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
