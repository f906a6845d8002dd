package org.intersession.bot.mail;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import org.intersession.bot.messages.Messages;

/** Tells when a meeting is: in the reader's time and in the meeting's, each with its date. */
public final class MailTimes {
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final Messages messages = new Messages("mail");

  /** The time in the meeting's zone and, on a second line, in the reader's, if it is another. */
  public String both(Instant start, Duration length, ZoneId meeting, ZoneId reader, Locale locale) {
    String there = one(start, length, meeting, locale);
    boolean same = meeting.getRules().getOffset(start).equals(reader.getRules().getOffset(start));
    if (same) {
      return there;
    }
    return there
        + "\n"
        + messages.text(locale, "time.yours", Map.of("time", one(start, length, reader, locale)));
  }

  /** A moment in the meeting's zone and, on a second line, in the reader's, if it is another. */
  public String moment(Instant at, ZoneId meeting, ZoneId reader, Locale locale) {
    String there = at(at, meeting, locale);
    String here = at(at, reader, locale);
    boolean same = meeting.getRules().getOffset(at).equals(reader.getRules().getOffset(at));
    return same
        ? there
        : there + "\n" + messages.text(locale, "time.yours", Map.of("time", here));
  }

  private String at(Instant at, ZoneId zone, Locale locale) {
    ZonedDateTime time = at.atZone(zone);
    return messages.text(
        locale,
        "time.moment",
        Map.of(
            "day", day(time, locale),
            "from", HOUR.format(time),
            "city", city(zone, locale),
            "offset", offset(time)));
  }

  private String one(Instant start, Duration length, ZoneId zone, Locale locale) {
    ZonedDateTime from = start.atZone(zone);
    ZonedDateTime to = from.plus(length);
    boolean sameDay = from.toLocalDate().equals(to.toLocalDate());
    return messages.text(
        locale,
        sameDay ? "time.one-day" : "time.two-days",
        Map.of(
            "day", day(from, locale),
            "from", HOUR.format(from),
            "endDay", day(to, locale),
            "to", HOUR.format(to),
            "city", city(zone, locale),
            "offset", offset(from)));
  }

  private static String day(ZonedDateTime time, Locale locale) {
    Locale form = locale.getLanguage().equals("en") ? Locale.UK : locale;
    DateFormat day = DateFormat.getDateInstance(DateFormat.FULL, form);
    day.setTimeZone(TimeZone.GMT_ZONE);
    return day.format(Date.from(time.toLocalDate().atStartOfDay(ZoneOffset.UTC).toInstant()));
  }

  private static String city(ZoneId zone, Locale locale) {
    String id = zone.getId();
    if (!id.contains("/")) {
      return id;
    }
    String name = TimeZoneNames.getInstance(ULocale.forLocale(locale)).getExemplarLocationName(id);
    return name == null ? id.substring(id.lastIndexOf('/') + 1).replace('_', ' ') : name;
  }

  private static String offset(ZonedDateTime time) {
    String id = time.getOffset().getId();
    return "UTC"
        + (id.equals("Z")
            ? ""
            : id.replaceFirst("^(.)0", "$1").replace(":00", "").replace('-', '\u2212'));
  }
}
