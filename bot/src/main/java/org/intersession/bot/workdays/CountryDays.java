package org.intersession.bot.workdays;

import com.ibm.icu.util.Calendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A country's working days: its weekend by CLDR, its public holidays by Jollyday. */
public final class CountryDays implements WorkingDays {
  private static final Set<String> WITH_HOLIDAYS = HolidayManager.getSupportedCalendarCodes();
  private static final Map<String, CountryDays> KNOWN = new ConcurrentHashMap<>();

  private final Calendar.WeekData week;
  private final Optional<HolidayManager> holidays;

  private CountryDays(String country) {
    week = Calendar.getWeekDataForRegion(country);
    holidays =
        WITH_HOLIDAYS.contains(country)
            ? Optional.of(HolidayManager.getInstance(ManagerParameters.create(country)))
            : Optional.empty();
  }

  /** The working days of a country (ISO 3166, two letters); of {@code 001} those of most. */
  public static WorkingDays of(String country) {
    return KNOWN.computeIfAbsent(country, CountryDays::new);
  }

  /** The working days where a zone lies. */
  public static WorkingDays at(ZoneId zone) {
    return of(Countries.ofZone(zone).orElse(Countries.WORLD));
  }

  @Override
  public boolean contains(LocalDate day) {
    return !weekend(day.getDayOfWeek())
        && holidays.map(known -> !known.isHoliday(day, HolidayType.PUBLIC_HOLIDAY)).orElse(true);
  }

  /** A half day off, as the Friday before noon in some countries, is a working day all the same. */
  private boolean weekend(DayOfWeek day) {
    int number = day.getValue() % 7 + 1;
    int from = week.weekendOnset;
    int to = week.weekendCease;
    boolean within = from <= to ? number >= from && number <= to : number >= from || number <= to;
    return within && !(number == from && week.weekendOnsetMillis > 0);
  }
}
