package org.intersession.bot.waitingroom.roster;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.intersession.bot.commands.language.Slot.Phase;
import org.intersession.bot.meetings.MeetingFacts;

/**
 * A meeting's door and room at one moment.
 *
 * @param all everybody who came, also those who are gone
 * @param quorum how many Parties must be present; absent where no rule is set
 */
record Roster(
    MeetingFacts meeting, Rules rules, long revision, List<Standing> all, OptionalInt quorum) {
  Roster {
    all = List.copyOf(all);
  }

  Phase phase() {
    return rules.phase();
  }

  List<Standing> waiting() {
    return all.stream().filter(Standing::waits).toList();
  }

  List<Standing> inside() {
    return all.stream().filter(one -> one.coming().presence().in()).toList();
  }

  /** Those inside of whom nobody has said who they are. */
  List<Standing> nameless() {
    return inside().stream()
        .filter(one -> one.guests().isEmpty() && one.coming().known().isEmpty())
        .toList();
  }

  /** How many of each Party or organisation are inside, by its code or name. */
  Map<String, Integer> bodies() {
    Map<String, Integer> bodies = new LinkedHashMap<>();
    for (Standing one : inside()) {
      for (Guest guest : one.guests()) {
        bodies.merge(guest.body(), 1, Integer::sum);
      }
    }
    return bodies;
  }

  /** The codes of the Parties of which somebody is inside, known for certain. */
  List<String> partiesPresent() {
    List<String> present = new ArrayList<>();
    for (Standing one : inside()) {
      one.guests().stream()
          .filter(guest -> !guest.party().isEmpty() && isParty(guest))
          .map(Guest::party)
          .filter(code -> !present.contains(code))
          .forEach(present::add);
    }
    return present;
  }

  /** An interpreter and an officer may be of a Party, and do not speak for it. */
  private static boolean isParty(Guest guest) {
    return guest.kind() == Guest.Kind.REGISTERED;
  }
}
