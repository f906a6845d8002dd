package org.intersession.bot.reminders;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.intersession.bot.commands.Invocation;
import org.intersession.bot.commands.language.Slot;
import org.intersession.bot.commands.language.When;
import org.jspecify.annotations.Nullable;

/** What a line about requests says, in this room's terms. */
final class RequestReading {
  /** A date without an hour is the end of that day. */
  private static final LocalTime END = LocalTime.of(23, 59);

  private RequestReading() {}

  static List<String> groups(Invocation said) {
    return said.reading().get(Slot.GROUPS).orElse(List.of());
  }

  /** A deadline that was said with a date. */
  static Optional<ZonedDateTime> deadline(Invocation said, ZoneId unless) {
    return said.reading().get(Slot.WHEN).flatMap(when -> deadline(when, unless));
  }

  /** The last moment of a day. */
  static ZonedDateTime endOf(LocalDate day, ZoneId zone) {
    return day.atTime(END).atZone(zone);
  }

  private static Optional<ZonedDateTime> deadline(When when, ZoneId unless) {
    @Nullable ZoneId zone = when.zone();
    @Nullable LocalTime time = when.time();
    return Optional.ofNullable(when.date())
        .map(date -> date.atTime(time == null ? END : time).atZone(zone == null ? unless : zone));
  }

  /**
   * What a line plans.
   *
   * @param usual the days of the ladder, unless the line says others
   */
  static RequestPlan plan(
      String title,
      RequestKind kind,
      Addressing.Meant whom,
      ZonedDateTime deadline,
      List<Integer> usual,
      Invocation said) {
    return new RequestPlan(
        title,
        kind,
        whom.parties(),
        whom.group(),
        whom.guests(),
        deadline.toInstant(),
        deadline.getZone(),
        zoneSaid(said),
        said.reading().get(Slot.STEPS).orElse(usual));
  }

  private static boolean zoneSaid(Invocation said) {
    return said.reading().get(Slot.WHEN).map(When::zone).isPresent();
  }
}
