package org.intersession.bot.mail;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A time zone as a calendar file describes it: what holds at the meeting and every change for a
 * year around it, by the same rules by which the letter tells the time.
 */
final class ZoneLines {
  private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");
  private static final Duration AROUND = Duration.ofDays(366);

  private final ZoneId zone;
  private final ZoneRules rules;

  ZoneLines(ZoneId zone) {
    this.zone = zone;
    this.rules = zone.getRules();
  }

  /**
   * The name under which the zone is described; an offset's own name has a colon, which is none.
   */
  static String id(ZoneId zone) {
    return zone.getId().replace(":", "");
  }

  void write(ContentLines lines, Instant start, Instant end) {
    lines.add("BEGIN:VTIMEZONE");
    lines.add("TZID:" + id(zone));
    Instant from = start.minus(AROUND);
    @Nullable ZoneOffsetTransition before = rules.previousTransition(from);
    ZoneOffset offset = rules.getOffset(from);
    LocalDateTime since =
        before == null ? LocalDateTime.of(1970, 1, 1, 0, 0) : before.getDateTimeBefore();
    observance(lines, since, before == null ? offset : before.getOffsetBefore(), offset, from);
    ZoneOffsetTransition change = rules.nextTransition(from);
    while (change != null && change.getInstant().isBefore(end.plus(AROUND))) {
      observance(
          lines,
          change.getDateTimeBefore(),
          change.getOffsetBefore(),
          change.getOffsetAfter(),
          change.getInstant());
      change = rules.nextTransition(change.getInstant());
    }
    lines.add("END:VTIMEZONE");
  }

  private void observance(
      ContentLines lines, LocalDateTime since, ZoneOffset from, ZoneOffset to, Instant at) {
    String kind = rules.isDaylightSavings(at) ? "DAYLIGHT" : "STANDARD";
    lines.add("BEGIN:" + kind);
    lines.add("DTSTART:" + LOCAL.format(since));
    lines.add("TZOFFSETFROM:" + offset(from));
    lines.add("TZOFFSETTO:" + offset(to));
    lines.add("TZNAME:" + zone.getDisplayName(TextStyle.SHORT, Locale.ROOT));
    lines.add("END:" + kind);
  }

  private static String offset(ZoneOffset offset) {
    int minutes = Math.abs(offset.getTotalSeconds()) / 60;
    String sign = offset.getTotalSeconds() < 0 ? "-" : "+";
    return sign + "%02d%02d".formatted(minutes / 60, minutes % 60);
  }
}
