package org.intersession.bot.meetings;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.intersession.bot.workdays.Countries;
import org.intersession.bot.workdays.CountryDays;

/** Weekends and public holidays where a meeting's zone lies. */
final class OffDays {
  private OffDays() {}

  /** Whether nobody is at work there on the day of a time. */
  static boolean in(ZonedDateTime time) {
    return !CountryDays.of(country(time.getZone()).orElse(Countries.WORLD))
        .contains(time.toLocalDate());
  }

  /** On which of the times of a plan nobody is at work there, in a sentence; none if on none. */
  static Optional<String> among(List<ZonedDateTime> times, MeetingWords words, Locale locale) {
    return times.stream()
        .filter(OffDays::in)
        .findFirst()
        .map(first -> sentence(first, times, words, locale));
  }

  private static String sentence(
      ZonedDateTime first, List<ZonedDateTime> times, MeetingWords words, Locale locale) {
    return words.text(
        locale,
        times.size() == 1 ? "off-day" : "off-days",
        Map.of(
            "day",
            words.weekday(locale, first.toLocalDate()),
            "count",
            times.stream().filter(OffDays::in).count(),
            "all",
            times.size(),
            "where",
            country(first.getZone())
                .map(code -> new Locale("", code).getDisplayCountry(locale))
                .orElse("none")));
  }

  private static Optional<String> country(ZoneId zone) {
    return Countries.ofZone(zone);
  }
}
