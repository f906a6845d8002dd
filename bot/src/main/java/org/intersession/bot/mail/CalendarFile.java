package org.intersession.bot.mail;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.intersession.integrations.Mail.Enclosure;
import org.intersession.integrations.MailAddress;

/** A calendar entry as RFC 5545 writes it, for an invitation or a cancellation (RFC 5546). */
final class CalendarFile {
  private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");

  private final CalendarEntry entry;
  private final MailAddress organiser;
  private final MailAddress attendee;
  private final ContentLines lines = new ContentLines();

  CalendarFile(CalendarEntry entry, MailAddress organiser, MailAddress attendee) {
    this.entry = entry;
    this.organiser = organiser;
    this.attendee = attendee;
  }

  /** As a file that goes with a mail. */
  Enclosure enclosure(String name) {
    return Enclosure.attached(
        name,
        "text/calendar; charset=UTF-8; method=" + method(),
        text().getBytes(StandardCharsets.UTF_8));
  }

  String text() {
    lines.add("BEGIN:VCALENDAR");
    lines.add("VERSION:2.0");
    lines.add("PRODID:-//Intersession//Meetings//EN");
    lines.add("CALSCALE:GREGORIAN");
    lines.add("METHOD:" + method());
    if (!utc()) {
      new ZoneLines(entry.zone()).write(lines, entry.start(), entry.start().plus(entry.length()));
    }
    event();
    lines.add("END:VCALENDAR");
    return lines.text();
  }

  private void event() {
    lines.add("BEGIN:VEVENT");
    lines.text("UID", entry.uid());
    lines.add("SEQUENCE:" + entry.sequence());
    lines.add("DTSTAMP:" + utc(entry.stamp()));
    time("DTSTART", entry.start());
    time("DTEND", entry.start().plus(entry.length()));
    lines.text("SUMMARY", entry.title());
    lines.text("DESCRIPTION", entry.description());
    lines.text("LOCATION", entry.place());
    lines.add("ORGANIZER" + commonName(organiser) + ":mailto:" + organiser.address());
    lines.add(
        "ATTENDEE"
            + commonName(attendee)
            + ";ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=FALSE:mailto:"
            + attendee.address());
    lines.add("STATUS:" + (entry.cancelled() ? "CANCELLED" : "CONFIRMED"));
    lines.add("TRANSP:" + (entry.cancelled() ? "TRANSPARENT" : "OPAQUE"));
    lines.add("END:VEVENT");
  }

  private String method() {
    return entry.cancelled() ? "CANCEL" : "REQUEST";
  }

  private boolean utc() {
    return entry.zone().normalized().equals(ZoneOffset.UTC);
  }

  private void time(String name, Instant instant) {
    if (utc()) {
      lines.add(name + ":" + utc(instant));
    } else {
      String local = LOCAL.format(instant.atZone(entry.zone()));
      lines.add(name + ";TZID=" + ZoneLines.id(entry.zone()) + ":" + local);
    }
  }

  private static String utc(Instant instant) {
    return LOCAL.format(ZonedDateTime.ofInstant(instant, ZoneOffset.UTC)) + "Z";
  }

  private static String commonName(MailAddress person) {
    return person.name().isEmpty() ? "" : ";CN=" + ContentLines.parameter(person.name());
  }
}
