package org.intersession.integrations.standins.zoom;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The days of a recurring meeting, in its own zone: a clock change does not move the hour. */
final class Recurrence {
  private static final int MOST = 60;
  private static final int[] LONGEST_INTERVAL = {0, 99, 50, 10};

  private final int type;
  private final int interval;
  private final JsonNode rule;
  private final ZonedDateTime start;

  private Recurrence(JsonNode rule, ZonedDateTime start) {
    this.rule = rule;
    this.start = start;
    type = rule.path("type").asInt();
    interval = rule.path("repeat_interval").asInt(1);
    if (interval < 1 || interval > LONGEST_INTERVAL[type]) {
      throw invalid("repeat_interval");
    }
  }

  /** Every start of the series. */
  static List<Instant> starts(JsonNode rule, Instant start, ZoneId zone) {
    return new Recurrence(rule, start.atZone(zone)).starts();
  }

  private List<Instant> starts() {
    if (rule.has("end_times") && rule.has("end_date_time")) {
      throw invalid("end_date_time");
    }
    int times = rule.path("end_times").asInt(1);
    if (times < 1 || times > MOST) {
      throw invalid("end_times");
    }
    List<Instant> starts = new ArrayList<>();
    Instant end = rule.has("end_date_time") ? end() : Instant.MAX;
    int most = rule.has("end_date_time") ? MOST + 1 : times;
    days()
        .map(day -> day.atTime(start.toLocalTime()).atZone(start.getZone()).toInstant())
        .filter(at -> !at.isBefore(start.toInstant()))
        .takeWhile(at -> !at.isAfter(end))
        .limit(most)
        .forEach(starts::add);
    if (starts.size() > MOST || starts.isEmpty()) {
      throw invalid("end_date_time");
    }
    return starts;
  }

  private Instant end() {
    try {
      return Instant.parse(rule.path("end_date_time").asString(""));
    } catch (DateTimeException e) {
      throw invalid("end_date_time");
    }
  }

  private Stream<LocalDate> days() {
    LocalDate first = start.toLocalDate();
    return switch (type) {
      case 1 -> Stream.iterate(first, day -> day.plusDays(interval));
      case 2 -> weekly(first);
      default -> monthly(YearMonth.from(first));
    };
  }

  private Stream<LocalDate> weekly(LocalDate first) {
    Set<Integer> days = weekdays(first);
    LocalDate sunday = first.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
    return Stream.iterate(first, day -> day.plusDays(1))
        .filter(day -> ChronoUnit.WEEKS.between(sunday, day) % interval == 0)
        .filter(day -> days.contains(number(day.getDayOfWeek())));
  }

  private Set<Integer> weekdays(LocalDate first) {
    String named = rule.path("weekly_days").asString("");
    if (named.isBlank()) {
      return Set.of(number(first.getDayOfWeek()));
    }
    if (!named.matches("[1-7](,[1-7])*")) {
      throw invalid("weekly_days");
    }
    return Arrays.stream(named.split(",")).map(Integer::valueOf).collect(Collectors.toSet());
  }

  private Stream<LocalDate> monthly(YearMonth first) {
    Stream<YearMonth> months =
        Stream.iterate(first, month -> month.plusMonths(interval)).limit(MOST * 12L);
    if (rule.has("monthly_week") != rule.has("monthly_week_day")) {
      throw invalid("monthly_week_day");
    }
    if (rule.has("monthly_week")) {
      int week = rule.path("monthly_week").asInt();
      DayOfWeek day = day(rule.path("monthly_week_day").asInt());
      return months.map(
          month -> month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(week, day)));
    }
    int day = rule.path("monthly_day").asInt(start.getDayOfMonth());
    if (day < 1 || day > 31) {
      throw invalid("monthly_day");
    }
    return months.filter(month -> month.isValidDay(day)).map(month -> month.atDay(day));
  }

  /** Zoom counts from Sunday, 1. */
  private static int number(DayOfWeek day) {
    return day.getValue() % 7 + 1;
  }

  private static DayOfWeek day(int number) {
    return DayOfWeek.of((number + 5) % 7 + 1);
  }

  private static RuntimeException invalid(String field) {
    return ZoomRefusals.invalid("Invalid field: recurrence." + field + ".");
  }
}
