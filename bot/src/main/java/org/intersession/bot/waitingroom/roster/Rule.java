package org.intersession.bot.waitingroom.roster;

import java.util.Optional;
import org.intersession.bot.commands.language.Slot.Phase;
import org.intersession.bot.waitingroom.roster.Guest.Kind;
import org.intersession.bot.waitingroom.roster.Rules.Treatment;

/**
 * A line of a meeting's own table: what is done with somebody, in one phase or in all.
 *
 * @param who the name of a kind, or else a role as it stands in the registrations
 */
record Rule(String who, Optional<Phase> phase, Treatment treatment) {
  static Rule of(Kind kind, Optional<Phase> phase, Treatment treatment) {
    return new Rule(kind.name(), phase, treatment);
  }

  boolean isOf(Kind kind) {
    return who.equals(kind.name());
  }

  /** Of which kind it is; none for a role. */
  Optional<Kind> kind() {
    for (Kind kind : Kind.values()) {
      if (isOf(kind)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** Whether it and another cannot both stand. */
  boolean isInPlaceOf(Rule other) {
    return who.equals(other.who) && phase.equals(other.phase);
  }

  private boolean holdsIn(Phase now) {
    return phase.isEmpty() || phase.get() == now;
  }

  /** How closely it speaks of somebody at this moment: not at all is 0. */
  int closeness(Kind kind, String role, Phase now) {
    if (!holdsIn(now)) {
      return 0;
    }
    int moment = phase.isPresent() ? 1 : 0;
    if (isOf(kind)) {
      return 1 + moment;
    }
    return kind().isEmpty() && !role.isEmpty() && who.equals(RuleWords.plain(role))
        ? 3 + moment
        : 0;
  }
}
