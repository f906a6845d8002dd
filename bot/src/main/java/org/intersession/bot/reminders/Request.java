package org.intersession.bot.reminders;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import org.intersession.integrations.ChatPlace;
import org.jspecify.annotations.Nullable;

/**
 * Something asked of Parties by a date.
 *
 * @param steps the days of its ladder
 * @param group whose members were asked, if it was one group
 * @param guests who was asked themselves; nobody where it went to the focal points
 * @param cause what opened it by itself, as in {@code consultation:5:1}
 * @param worded whether an officer wrote a wording of its messages
 * @param locale the language of the place in which it was made
 */
record Request(
    int number,
    String title,
    RequestKind kind,
    Instant deadline,
    ZoneId zone,
    List<Integer> steps,
    @Nullable Integer group,
    List<Guest> guests,
    Locale locale,
    ChatPlace place,
    Instant openedAt,
    boolean open,
    @Nullable String cause,
    boolean worded) {
  Request {
    steps = List.copyOf(steps);
    guests = List.copyOf(guests);
  }

  /** A request that is not there yet, as a draft shows it. */
  static Request drafted(RequestPlan plan, Locale locale, ChatPlace place, Instant now) {
    return new Request(
        0,
        plan.title(),
        plan.kind(),
        plan.deadline(),
        plan.zone(),
        plan.steps(),
        plan.group(),
        plan.guests(),
        locale,
        place,
        now,
        true,
        null,
        false);
  }

  LadderRules rules() {
    return LadderRules.usual(steps);
  }

  /** Those of a Party who were asked themselves. */
  List<Guest> guests(String party) {
    return guests.stream().filter(guest -> guest.party().equals(party)).toList();
  }

  /** Whether somebody who was asked themselves has answered. */
  boolean answeredBy(@Nullable Long person) {
    return guests.stream()
        .anyMatch(guest -> guest.answered() && Long.valueOf(guest.person()).equals(person));
  }

  ZonedDateTime due() {
    return deadline.atZone(zone);
  }
}
