package org.intersession.bot.commands.language;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import org.intersession.bot.messages.Messages;

/** Dates, times, lengths and zones as people read them, and the form for machines. */
public final class Times {
  private static final DateTimeFormatter MACHINE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT);
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final Messages MESSAGES = new Messages("language");

  private Times() {}

  /** A moment with its zone: {@code Friday, 12 March 2027, 14:00 (Geneva time)}. */
  public static String moment(ZonedDateTime moment, Locale locale) {
    return MESSAGES.text(
        locale,
        "time.moment",
        Map.of(
            "date", date(moment.toLocalDate(), locale),
            "time", HOUR.format(moment),
            "zone", zone(moment.getZone(), locale)));
  }

  /** The same moment for machines and for everyone: {@code 2027-03-12 13:00 UTC}. */
  public static String machine(ZonedDateTime moment) {
    return MACHINE.format(moment.withZoneSameInstant(ZoneOffset.UTC));
  }

  /** A date with its weekday. */
  public static String date(LocalDate date, Locale locale) {
    Locale region = locale.getLanguage().equals("en") ? Locale.UK : locale;
    String pattern = DateTimePatternGenerator.getInstance(region).getBestPattern("yMMMMEEEEd");
    DateFormat format = new SimpleDateFormat(pattern, region);
    format.setTimeZone(TimeZone.GMT_ZONE);
    return format.format(Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant()));
  }

  /** A zone by its city, as people say it, or its offset. */
  public static String zone(ZoneId zone, Locale locale) {
    if (zone instanceof ZoneOffset || zone.getId().matches("UTC|GMT|Z|Etc/UTC")) {
      String offset = zone instanceof ZoneOffset && !zone.getId().equals("Z") ? zone.getId() : "";
      return "UTC" + offset;
    }
    if (!zone.getId().contains("/")) {
      return zone.getId();
    }
    String canonical = TimeZone.getCanonicalID(zone.getId());
    String city =
        TimeZoneNames.getInstance(ULocale.forLocale(locale)).getExemplarLocationName(canonical);
    String name = city == null ? zone.getId().replaceAll("^.*/", "").replace('_', ' ') : city;
    return MESSAGES.text(locale, "time.zone", Map.of("city", name));
  }

  /** A length: {@code 1 h 30 min}. */
  public static String length(Duration length, Locale locale) {
    long hours = length.toHours();
    int minutes = length.toMinutesPart();
    String key = hours == 0 ? "time.minutes" : minutes == 0 ? "time.hours" : "time.length";
    return MESSAGES.text(locale, key, Map.of("hours", hours, "minutes", minutes));
  }

  /** The name of a language by its code. */
  public static String language(String code, Locale locale) {
    return LocaleDisplayNames.getInstance(locale).languageDisplayName(code);
  }
}
