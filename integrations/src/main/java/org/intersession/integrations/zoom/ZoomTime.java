package org.intersession.integrations.zoom;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.intersession.integrations.MeetingTime;

/** Times as Zoom writes them: local with a named zone, or in UTC with a Z. */
final class ZoomTime {
  private static final DateTimeFormatter LOCAL =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

  private ZoomTime() {}

  /** The zone's name; Zoom knows no bare offsets. */
  static String zone(ZonedDateTime start) {
    return isNamed(start.getZone()) ? start.getZone().getId() : "UTC";
  }

  /** The start, to be read together with {@link #zone}. */
  static String start(ZonedDateTime start) {
    return isNamed(start.getZone())
        ? LOCAL.format(start)
        : LOCAL.format(start.withZoneSameInstant(ZoneOffset.UTC));
  }

  /** The start in UTC, where no zone goes with it. */
  static String utc(ZonedDateTime start) {
    return LOCAL.format(start.withZoneSameInstant(ZoneOffset.UTC)) + "Z";
  }

  /** Whole minutes, rounded up. */
  static long minutes(MeetingTime time) {
    return time.duration().plus(Duration.ofSeconds(59)).toMinutes();
  }

  /** The moment that a text of Zoom's means. */
  static Optional<Instant> instant(String text, String zone) {
    try {
      return Optional.of(
          text.endsWith("Z") || text.matches(".*[+-]\\d\\d:?\\d\\d")
              ? OffsetDateTime.parse(text).toInstant()
              : LocalDateTime.parse(text).atZone(zone(zone)).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The zone of that name, or UTC. */
  static ZoneId zone(String name) {
    try {
      return ZoneId.of(name);
    } catch (DateTimeException e) {
      return ZoneOffset.UTC;
    }
  }

  /** Whether both are the same to Zoom, which counts minutes. */
  static boolean same(MeetingTime one, MeetingTime other) {
    return minute(one.start()).equals(minute(other.start())) && minutes(one) == minutes(other);
  }

  private static Instant minute(ZonedDateTime start) {
    return start.toInstant().truncatedTo(ChronoUnit.MINUTES);
  }

  private static boolean isNamed(ZoneId zone) {
    return !(zone.normalized() instanceof ZoneOffset);
  }
}
