package org.intersession.bot.waitingroom.roster;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.intersession.bot.waitingroom.Verdict;
import org.intersession.bot.waitingroom.Verdict.Certainty;
import org.intersession.bot.waitingroom.roster.Guest.Kind;
import org.intersession.bot.waitingroom.roster.Rules.Treatment;
import org.intersession.bot.waitingroom.roster.Standing.Flag;

/** Judges all who came to a meeting, by its guests and its rules. */
final class WaitingRoom {
  private static final Comparator<Standing> AT_THE_DOOR =
      Comparator.comparing((Standing one) -> one.treatment() != Treatment.FIRST)
          .thenComparing(one -> one.coming().presence().since())
          .thenComparing(one -> one.coming().number());

  private final Rules rules;
  private final GuestMatch match;

  WaitingRoom(Rules rules, GuestMatch match) {
    this.rules = rules;
    this.match = match;
  }

  /** Everyone who came: those who come in first before the others, then as they came. */
  List<Standing> standings(List<Coming> comings) {
    Map<String, Integer> links = new HashMap<>();
    Map<String, Integer> persons = new HashMap<>();
    Map<String, Verdict> verdicts = new HashMap<>();
    Map<String, List<Guest>> guests = new HashMap<>();
    for (Coming coming : comings) {
      Verdict verdict = match.judge(coming);
      List<Guest> meant = match.guests(coming, verdict);
      verdicts.put(coming.key(), verdict);
      guests.put(coming.key(), meant);
      if (!coming.presence().is(Presence.State.GONE)) {
        links.merge(coming.guestId(), 1, Integer::sum);
        Set<String> here = new HashSet<>();
        meant.forEach(guest -> here.add(guest.id()));
        here.forEach(id -> persons.merge(id, 1, Integer::sum));
      }
    }
    return comings.stream()
        .map(
            coming -> {
              List<Guest> meant = Objects.requireNonNull(guests.get(coming.key()));
              Verdict verdict = Objects.requireNonNull(verdicts.get(coming.key()));
              return new Standing(
                  coming,
                  verdict,
                  meant,
                  treatment(meant),
                  flags(coming, verdict, meant, links, persons));
            })
        .sorted(AT_THE_DOOR)
        .toList();
  }

  /** Several on one device are treated as the one of them who has to wait longest. */
  private Treatment treatment(List<Guest> guests) {
    return guests.stream()
        .map(rules::of)
        .max(Comparator.naturalOrder())
        .orElseGet(() -> rules.of(Kind.UNKNOWN));
  }

  private Set<Flag> flags(
      Coming coming,
      Verdict verdict,
      List<Guest> guests,
      Map<String, Integer> links,
      Map<String, Integer> persons) {
    Set<Flag> flags = EnumSet.noneOf(Flag.class);
    if (!coming.guestId().isEmpty() && links.getOrDefault(coming.guestId(), 0) > 1) {
      flags.add(Flag.LINK_TWICE);
    }
    if (match.isLinkOfAnother(coming, verdict)) {
      flags.add(Flag.LINK_OF_ANOTHER);
    }
    if (guests.stream().anyMatch(guest -> persons.getOrDefault(guest.id(), 0) > 1)) {
      flags.add(Flag.HERE_TWICE);
    }
    if (coming.presence().putBack()) {
      flags.add(Flag.PUT_BACK);
    }
    if (coming.held()) {
      flags.add(Flag.HELD);
    }
    if (!coming.telephone().isEmpty() && coming.known().isEmpty()) {
      flags.add(Flag.DIALS_IN);
    }
    boolean shared = guests.stream().anyMatch(Guest::shared);
    if (shared && coming.known().isEmpty() && verdict.certainty() != Certainty.UNKNOWN) {
      flags.add(Flag.SHARED);
    }
    return flags;
  }
}
