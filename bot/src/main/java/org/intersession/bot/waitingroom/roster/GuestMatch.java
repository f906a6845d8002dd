package org.intersession.bot.waitingroom.roster;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.intersession.bot.waitingroom.JoinerName;
import org.intersession.bot.waitingroom.NameMatch;
import org.intersession.bot.waitingroom.Parties;
import org.intersession.bot.waitingroom.Verdict;
import org.intersession.bot.waitingroom.Verdict.Certainty;

/** The guests of a meeting, and whom of them a coming means; each name is read once. */
final class GuestMatch {
  private static final int REMEMBERED = 20_000;

  private final NameMatch names;
  private final Map<String, Guest> byId = new HashMap<>();
  private final Map<String, Guest> byOutsideId = new HashMap<>();
  private final Map<JoinerName, Verdict> read = new ConcurrentHashMap<>();

  GuestMatch(List<Guest> guests) {
    names = new NameMatch(guests.stream().map(Guest::registrant).toList(), Parties.known());
    for (Guest guest : guests) {
      byId.put(guest.id(), guest);
      if (!guest.outsideId().isEmpty()) {
        byOutsideId.put(guest.outsideId(), guest);
      }
    }
  }

  /** The roles that somebody has, plainly written. */
  Set<String> roles() {
    return byId.values().stream()
        .map(guest -> RuleWords.plain(guest.registrant().role()))
        .filter(role -> !role.isEmpty())
        .collect(Collectors.toSet());
  }

  Verdict judge(Coming coming) {
    Guest owner = byOutsideId.get(coming.guestId());
    JoinerName joiner =
        new JoinerName(
            coming.name(),
            coming.email(),
            owner == null ? null : owner.id(),
            coming.telephone().isEmpty() ? null : coming.telephone());
    if (read.size() > REMEMBERED) {
      read.clear();
    }
    return read.computeIfAbsent(joiner, names::judge);
  }

  /** Who they are for certain: those whom an officer has named, else the one whom all says. */
  List<Guest> guests(Coming coming, Verdict verdict) {
    if (!coming.known().isEmpty()) {
      return coming.known().stream().flatMap(one -> guest(one).stream()).toList();
    }
    return verdict.certainty() == Certainty.CERTAIN
        ? guest(verdict.candidates().get(0).id()).stream().toList()
        : List.of();
  }

  Optional<Guest> guest(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The guest whom a name means, typed by an officer; nobody when there is any doubt. */
  Optional<Guest> named(String name) {
    Verdict verdict = names.judge(JoinerName.of(name));
    return verdict.certainty() == Certainty.CERTAIN
        ? guest(verdict.candidates().get(0).id())
        : Optional.empty();
  }

  /** Whether the link is a guest's and the name is not that guest's. */
  boolean isLinkOfAnother(Coming coming, Verdict verdict) {
    Guest owner = byOutsideId.get(coming.guestId());
    return owner != null
            && coming.known().isEmpty()
            && verdict.candidates().stream().noneMatch(one -> one.id().equals(owner.id()))
        || verdict.reason().key().equals("link-of-another") && coming.known().isEmpty();
  }
}
