package org.intersession.bot.meetings;

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
    return !CountryDays.at(time.getZone()).contains(time.toLocalDate());
  }

  /** On which of the times of a plan nobody is at work there, in a sentence; none if on none. */
  static Optional<String> among(List<ZonedDateTime> times, MeetingWords words, Locale locale) {
    List<ZonedDateTime> off = times.stream().filter(OffDays::in).toList();
    return off.isEmpty()
        ? Optional.empty()
        : Optional.of(sentence(off, times.size(), words, locale));
  }

  private static String sentence(
      List<ZonedDateTime> off, int all, MeetingWords words, Locale locale) {
    ZonedDateTime first = off.get(0);
    return words.text(
        locale,
        all == 1 ? "off-day" : "off-days",
        Map.of(
            "day",
            words.weekday(locale, first.toLocalDate()),
            "count",
            off.size(),
            "all",
            all,
            "where",
            Countries.ofZone(first.getZone())
                .map(code -> new Locale("", code).getDisplayCountry(locale))
                .orElse("none")));
  }
}
