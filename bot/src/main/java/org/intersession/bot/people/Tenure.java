package org.intersession.bot.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A role that a person holds or held.
 *
 * @param party the code of the Party or observer, if it is held for one
 * @param group the number of the group, if it is held in one
 * @param since the first day
 * @param until the last day; absent while it is held
 */
public record Tenure(
    long id,
    long person,
    RoleKind kind,
    @Nullable String party,
    @Nullable Integer group,
    LocalDate since,
    @Nullable LocalDate until) {

  /** Whether it is held on a day. */
  public boolean heldOn(LocalDate day) {
    return !day.isBefore(since) && (until == null || !day.isAfter(until));
  }
}
