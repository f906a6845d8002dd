package org.intersession.bot.reminders;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.intersession.bot.people.Absence;
import org.intersession.bot.workdays.WorkingDays;

/**
 * When somebody can be written to.
 *
 * @param absences during which nothing is sent to them
 */
record Reader(ZoneId zone, WorkingDays working, List<Absence> absences) {
  /** So that a calendar without a single working day ends the search. */
  private static final int LOOK_AHEAD = 1000;

  private static final LocalTime EVENING = LocalTime.of(17, 0);

  Reader {
    absences = List.copyOf(absences);
  }

  LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, zone);
  }

  /** The first working day from a day on on which they are there. */
  LocalDate there(LocalDate from) {
    LocalDate day = from;
    for (int i = 0; i < LOOK_AHEAD; i++) {
      if (working.contains(day) && !away(day)) {
        return day;
      }
      day = day.plusDays(1);
    }
    throw new IllegalStateException("nobody works within " + LOOK_AHEAD + " days of " + from);
  }

  /** The morning of a day in their zone. */
  Instant morning(LocalDate day, LocalTime hour) {
    return day.atTime(hour).atZone(zone).toInstant();
  }

  /** The first moment from now on at which they are at work. */
  Instant atWork(Instant now, LocalTime hour) {
    LocalDate today = day(now);
    LocalTime time = LocalTime.ofInstant(now, zone);
    if (there(today).equals(today) && !time.isBefore(hour) && time.isBefore(EVENING)) {
      return now;
    }
    LocalDate next = time.isBefore(hour) ? today : today.plusDays(1);
    return morning(there(next), hour);
  }

  private boolean away(LocalDate day) {
    return absences.stream()
        .anyMatch(absence -> !day.isBefore(absence.first()) && !day.isAfter(absence.last()));
  }
}
