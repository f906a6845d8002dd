package org.intersession.bot.waitingroom.roster;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.intersession.bot.waitingroom.Verdict;
import org.intersession.bot.waitingroom.roster.Rules.Treatment;

/**
 * What is known and advised about somebody who came.
 *
 * @param verdict what their name, address and link say
 * @param guests who they are for certain: one, several on a shared device, or nobody known
 * @param treatment what the rules of the meeting say
 * @param flags what an officer should look at
 */
record Standing(
    Coming coming, Verdict verdict, List<Guest> guests, Treatment treatment, Set<Flag> flags) {
  Standing {
    guests = List.copyOf(guests);
    flags = Set.copyOf(flags);
  }

  /** What an officer should look at. */
  enum Flag {
    /** The personal link is in use by somebody else at this moment. */
    LINK_TWICE,
    /** The personal link is another person's than the name. */
    LINK_OF_ANOTHER,
    /** The same person is here on another device. */
    HERE_TWICE,
    PUT_BACK,
    HELD,
    DIALS_IN,
    /** Registered as a device that several people share. */
    SHARED
  }

  Optional<Guest> guest() {
    return guests.stream().findFirst();
  }

  boolean waits() {
    return coming.presence().is(Presence.State.WAITING);
  }

  /**
   * Whether the door may open without a person: for their own link under their own name, when it is
   * nobody else's turn and nobody else is here with it. A name alone never opens it.
   */
  boolean automatic() {
    boolean ownLink =
        !coming.guestId().isEmpty()
            && guests.size() == 1
            && guests.get(0).outsideId().equals(coming.guestId());
    boolean quiet = flags.isEmpty() || flags.equals(Set.of(Flag.SHARED));
    return waits() && ownLink && quiet && comesIn();
  }

  /** Whether the rules let them in now. */
  boolean comesIn() {
    return treatment == Treatment.ADMIT || treatment == Treatment.FIRST;
  }

  /** The exact name to give them; empty when nobody knows them or they have it. */
  String rename() {
    String name = guests.size() == 1 ? guests.get(0).shownAs() : "";
    return name.equals(coming.name()) ? "" : name;
  }
}
