package org.intersession.bot.meetings;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;

/** Why a meeting cannot be changed. */
final class Refusals {
  private Refusals() {}

  static Gap unknown(int number) {
    return Gap.refuses("refuse.no-such-meeting", Map.of("number", number));
  }

  /** The platform has not answered the last step, or the meeting is over. */
  static Gap notNow(Meeting meeting) {
    return Gap.refuses(
        "refuse.state",
        Map.of(
            "number",
            meeting.number(),
            "state",
            meeting.state().name().toLowerCase(java.util.Locale.ROOT)));
  }

  /** Of a series, one occurrence cannot move there; the times free for all would not help. */
  static Gap hostTakenThen(Meeting meeting, ZonedDateTime start) {
    return Gap.refuses(
        "refuse.host-taken-then",
        Map.of("number", meeting.number(), "host", meeting.hostName(), "start", start));
  }

  static Gap hostTaken(Meeting meeting, MeetingPlan plan, List<ZonedDateTime> next) {
    return Gap.refuses(
        next.isEmpty() ? "refuse.host-taken-long" : "refuse.host-taken",
        Map.of(
            "number", meeting.number(),
            "host", meeting.hostName(),
            "start", plan.first(),
            "times", next),
        Proposals.lines(next));
  }
}
