package org.intersession.bot.consultations.rounds;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Locale;
import org.intersession.bot.messages.Messages;

/** A deadline in words: its day and hour, and where that hour holds. */
public final class DeadlineWords {
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT);

  private final Messages messages = new Messages("consultation");

  /** In the zone in which it was said. */
  public String of(Instant deadline, ZoneId zone, Locale locale) {
    ZonedDateTime local = deadline.atZone(zone);
    return day(local, locale) + " " + HOUR.format(local) + " (" + city(zone, locale) + ")";
  }

  /** The same, with the universal time. */
  public String withUtc(Instant deadline, ZoneId zone, Locale locale) {
    return of(deadline, zone, locale) + " · " + UTC.format(deadline.atOffset(ZoneOffset.UTC));
  }

  /** The same and, on a second line, in the reader's zone if it is another. */
  public String both(Instant deadline, ZoneId zone, ZoneId reader, Locale locale) {
    boolean same =
        zone.getRules().getOffset(deadline).equals(reader.getRules().getOffset(deadline));
    String there = withUtc(deadline, zone, locale);
    return same ? there : there + "\n" + of(deadline, reader, locale);
  }

  private static String day(ZonedDateTime time, Locale locale) {
    Locale form = locale.getLanguage().equals("en") ? Locale.UK : locale;
    DateFormat day = DateFormat.getDateInstance(DateFormat.LONG, form);
    day.setTimeZone(TimeZone.GMT_ZONE);
    return day.format(Date.from(time.toLocalDate().atStartOfDay(ZoneOffset.UTC).toInstant()));
  }

  private String city(ZoneId zone, Locale locale) {
    String id = zone.getId();
    if (!id.contains("/")) {
      return id;
    }
    // Treaty bodies sit in Geneva, whose zone bears another city's name.
    if (id.equals("Europe/Zurich")) {
      return messages.text(locale, "city.geneva");
    }
    String name = TimeZoneNames.getInstance(ULocale.forLocale(locale)).getExemplarLocationName(id);
    return name == null ? id.substring(id.lastIndexOf('/') + 1).replace('_', ' ') : name;
  }
}
