package org.intersession.bot.reminders;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Dates and deadlines as people of a language write them. */
final class Dates {
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final DateTimeFormatter MACHINE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT);

  /** In French the first of a month is an ordinal. */
  private static final Pattern FIRST = Pattern.compile(" 1 ");

  private final Map<Locale, DateFormat> formats = new ConcurrentHashMap<>();

  /** The day with its weekday. */
  String day(LocalDate day, Locale locale) {
    // A format holds the calendar that it writes with, so no two may write with one.
    DateFormat format = (DateFormat) formats.computeIfAbsent(locale, Dates::format).clone();
    String said = format.format(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
    return locale.getLanguage().equals("fr") ? FIRST.matcher(said).replaceFirst(" 1er ") : said;
  }

  private static DateFormat format(Locale locale) {
    Locale form = locale.getLanguage().equals("en") ? Locale.UK : locale;
    DateFormat format = DateFormat.getDateInstance(DateFormat.FULL, form);
    format.setTimeZone(TimeZone.GMT_ZONE);
    return format;
  }

  /** The day, the hour, the city whose time it is, and the machine form. */
  String full(ZonedDateTime time, Locale locale) {
    return day(time.toLocalDate(), locale)
        + ", "
        + HOUR.format(time)
        + " "
        + city(time.getZone(), locale)
        + " ("
        + machine(time, locale)
        + ")";
  }

  /** Apart from what is written from the right, which would turn it round. */
  private static String machine(ZonedDateTime time, Locale locale) {
    String machine = MACHINE.format(time.withZoneSameInstant(ZoneOffset.UTC));
    return locale.getLanguage().equals("ar") ? "\u2066" + machine + "\u2069" : machine;
  }

  private static String city(ZoneId zone, Locale locale) {
    String id = zone.getId();
    if (!id.contains("/")) {
      return id.equals("Z") ? "UTC" : id;
    }
    String name = TimeZoneNames.getInstance(ULocale.forLocale(locale)).getExemplarLocationName(id);
    return name == null ? id.substring(id.lastIndexOf('/') + 1).replace('_', ' ') : name;
  }
}
