package org.intersession.bot.reminders;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.intersession.bot.people.Party;
import org.jspecify.annotations.Nullable;

/**
 * A request as it is drafted.
 *
 * @param guests who is asked themselves; nobody where it goes to the focal points
 */
record RequestPlan(
    String title,
    RequestKind kind,
    List<Party> parties,
    @Nullable Integer group,
    List<Guest> guests,
    Instant deadline,
    ZoneId zone,
    boolean zoneSaid,
    List<Integer> steps) {
  RequestPlan {
    parties = List.copyOf(parties);
    guests = List.copyOf(guests);
    steps = List.copyOf(steps);
  }

  /** The same in a zone that goes without saying. */
  RequestPlan inKnownZone() {
    return new RequestPlan(title, kind, parties, group, guests, deadline, zone, true, steps);
  }

  ZonedDateTime due() {
    return deadline.atZone(zone);
  }
}
