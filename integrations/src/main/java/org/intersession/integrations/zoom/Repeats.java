package org.intersession.integrations.zoom;

import java.time.ZonedDateTime;
import org.intersession.integrations.MeetingRequest;
import org.intersession.integrations.MeetingRequest.Rhythm;
import org.intersession.integrations.MeetingRequest.Rhythm.Unit;
import tools.jackson.databind.node.ObjectNode;

/**
 * Zoom's rule for a series. Where Zoom cannot say the rhythm, its nearest rule stands in: the
 * occurrences are then moved one by one, and what still differs is reported.
 */
final class Repeats {
  static final int OCCURRENCES_AT_MOST = 60;

  private Repeats() {}

  static ObjectNode rule(MeetingRequest request) {
    ZonedDateTime first = request.times().get(0).start();
    Rhythm rhythm = request.rhythm() == null ? new Rhythm(Unit.WEEK, 1, 0) : request.rhythm();
    ObjectNode rule = Json.object();
    rule.put("type", rhythm.unit().ordinal() + 1);
    rule.put("repeat_interval", Math.min(rhythm.every(), longest(rhythm.unit())));
    if (rhythm.unit() == Unit.WEEK) {
      rule.put("weekly_days", String.valueOf(weekday(first)));
    }
    if (rhythm.unit() == Unit.MONTH && rhythm.ordinal() == 0) {
      rule.put("monthly_day", first.getDayOfMonth());
    }
    if (rhythm.unit() == Unit.MONTH && rhythm.ordinal() != 0) {
      rule.put("monthly_week", rhythm.ordinal());
      rule.put("monthly_week_day", weekday(first));
    }
    rule.put("end_times", Math.min(request.times().size(), OCCURRENCES_AT_MOST));
    return rule;
  }

  private static int longest(Unit unit) {
    return switch (unit) {
      case DAY -> 99;
      case WEEK -> 50;
      case MONTH -> 10;
    };
  }

  /** Zoom's weeks begin on Sunday, the day 1. */
  private static int weekday(ZonedDateTime day) {
    return day.getDayOfWeek().getValue() % 7 + 1;
  }
}
