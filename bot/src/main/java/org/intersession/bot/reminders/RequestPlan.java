package org.intersession.bot.reminders;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.intersession.bot.people.Party;
import org.jspecify.annotations.Nullable;

/** A request as it is drafted. */
record RequestPlan(
    String title,
    RequestKind kind,
    List<Party> parties,
    @Nullable Integer group,
    Instant deadline,
    ZoneId zone,
    boolean zoneSaid,
    List<Integer> steps) {
  RequestPlan {
    parties = List.copyOf(parties);
    steps = List.copyOf(steps);
  }

  ZonedDateTime due() {
    return deadline.atZone(zone);
  }
}
