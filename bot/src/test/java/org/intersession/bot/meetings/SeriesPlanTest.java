package org.intersession.bot.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import org.intersession.bot.commands.language.Series;
import org.intersession.bot.meetings.SeriesPlan.Kind;
import org.intersession.bot.meetings.SeriesPlan.Outcome;
import org.intersession.bot.meetings.SeriesPlan.Problem;
import org.intersession.bot.meetings.SeriesPlan.Times;
import org.intersession.integrations.MeetingRequest.Rhythm;
import org.intersession.integrations.MeetingRequest.Rhythm.Unit;
import org.junit.jupiter.api.Test;

class SeriesPlanTest {
  private static final ZoneId BONN = ZoneId.of("Europe/Berlin");
  private static final LocalDate TODAY = LocalDate.of(2027, 3, 2);
  private static final LocalTime TEN = LocalTime.of(10, 0);

  @Test
  void firstMondayOfEachMonthBeginsWithTheNextOne() {
    assertThat(days(series(Unit.MONTH, 1, 1, DayOfWeek.MONDAY, 3, null), null))
        .containsExactly("2027-04-05", "2027-05-03", "2027-06-07");
  }

  @Test
  void lastFridayOfEachMonthIsTheLast() {
    assertThat(days(series(Unit.MONTH, 1, -1, DayOfWeek.FRIDAY, 3, null), null))
        .containsExactly("2027-03-26", "2027-04-30", "2027-05-28");
  }

  @Test
  void quarterlyKeepsTheDayOfTheMonth() {
    assertThat(days(series(Unit.MONTH, 3, 0, null, 3, null), LocalDate.of(2027, 3, 12)))
        .containsExactly("2027-03-12", "2027-06-12", "2027-09-12");
  }

  @Test
  void everyTwoWeeksUntilADayIncludesThatDay() {
    LocalDate first = LocalDate.of(2027, 3, 12);
    assertThat(days(series(Unit.WEEK, 2, 0, null, null, first.plusWeeks(4)), first))
        .containsExactly("2027-03-12", "2027-03-26", "2027-04-09");
  }

  @Test
  void aWeekdayAloneBeginsWithTheNextSuchDay() {
    assertThat(days(series(Unit.WEEK, 1, 0, DayOfWeek.TUESDAY, 2, null), null))
        .containsExactly("2027-03-02", "2027-03-09");
  }

  @Test
  void theWallTimeIsKeptAcrossAClockChange() {
    Times times = (Times) plan(series(Unit.WEEK, 1, 0, null, 3, null), LocalDate.of(2027, 3, 22));
    assertThat(times.starts()).extracting(ZonedDateTime::toLocalTime).containsOnly(TEN);
    assertThat(times.starts())
        .extracting(start -> start.getOffset().toString())
        .containsExactly("+01:00", "+02:00", "+02:00");
  }

  @Test
  void aTimeThatTheClockChangeSkipsIsNamed() {
    Outcome outcome =
        SeriesPlan.of(
            series(Unit.DAY, 1, 0, null, 5, null),
            LocalDate.of(2027, 3, 26),
            TODAY,
            LocalTime.of(2, 30),
            BONN);
    assertThat(outcome).isEqualTo(new Problem(Kind.SKIPPED, LocalDateTime.of(2027, 3, 28, 2, 30)));
  }

  @Test
  void aTimeThatTheClockChangeRepeatsIsNamed() {
    assertThat(SeriesPlan.once(LocalDate.of(2027, 10, 31), LocalTime.of(2, 30), BONN))
        .isEqualTo(new Problem(Kind.REPEATED, LocalDateTime.of(2027, 10, 31, 2, 30)));
  }

  @Test
  void withoutAnEndItIsAsked() {
    assertThat(plan(series(Unit.WEEK, 1, 0, null, null, null), TODAY))
        .isEqualTo(problem(Kind.NO_END));
  }

  @Test
  void withoutADayItIsAsked() {
    assertThat(plan(series(Unit.WEEK, 1, 0, null, 4, null), null)).isEqualTo(problem(Kind.NO_DATE));
  }

  @Test
  void sixtyIsTheMost() {
    assertThat(days(series(Unit.WEEK, 1, 0, null, 60, null), TODAY)).hasSize(60);
    assertThat(plan(series(Unit.WEEK, 1, 0, null, 61, null), TODAY))
        .isEqualTo(problem(Kind.TOO_MANY));
    assertThat(plan(series(Unit.DAY, 1, 0, null, null, TODAY.plusDays(59)), TODAY))
        .isInstanceOf(Times.class);
    assertThat(plan(series(Unit.DAY, 1, 0, null, null, TODAY.plusDays(60)), TODAY))
        .isEqualTo(problem(Kind.TOO_MANY));
  }

  @Test
  void anEndBeforeTheFirstIsNoSeries() {
    assertThat(plan(series(Unit.WEEK, 1, 0, null, null, TODAY.minusDays(1)), TODAY))
        .isEqualTo(problem(Kind.NONE));
    assertThat(plan(series(Unit.WEEK, 1, 0, null, 0, null), TODAY)).isEqualTo(problem(Kind.NONE));
  }

  @Test
  void aMonthWithoutTheDayIsNamedAndNotShifted() {
    assertThat(plan(series(Unit.MONTH, 1, 0, null, 3, null), LocalDate.of(2027, 3, 31)))
        .isEqualTo(new Problem(Kind.NO_SUCH_DAY, LocalDateTime.of(2027, 4, 30, 10, 0)));
  }

  @Test
  void everyPlanIsInOrderKeepsItsTimeAndFollowsItsRhythm() {
    Random random = new Random(20270312);
    for (int round = 0; round < 2_000; round++) {
      Rhythm rhythm =
          new Rhythm(
              Unit.values()[random.nextInt(3)], 1 + random.nextInt(4), random.nextInt(6) - 1);
      if (rhythm.ordinal() > 4) {
        continue;
      }
      LocalDate first = TODAY.plusDays(random.nextInt(800));
      int count = 1 + random.nextInt(60);
      Outcome outcome = plan(new Series(rhythm, null, count, null), first);
      if (outcome instanceof Times times) {
        assertThat(times.starts()).hasSize(count).isSorted();
        assertThat(times.starts()).extracting(ZonedDateTime::toLocalTime).containsOnly(TEN);
        assertThat(gaps(times.starts(), rhythm)).containsOnly((long) rhythm.every());
      } else {
        assertThat(((Problem) outcome).kind()).isEqualTo(Kind.NO_SUCH_DAY);
      }
    }
  }

  private static List<Long> gaps(List<ZonedDateTime> starts, Rhythm rhythm) {
    ChronoUnit unit =
        switch (rhythm.unit()) {
          case DAY -> ChronoUnit.DAYS;
          case WEEK -> ChronoUnit.WEEKS;
          case MONTH -> ChronoUnit.MONTHS;
        };
    return java.util.stream.IntStream.range(1, starts.size())
        .mapToObj(
            i ->
                unit == ChronoUnit.MONTHS
                    ? unit.between(
                        starts.get(i - 1).toLocalDate().withDayOfMonth(1),
                        starts.get(i).toLocalDate().withDayOfMonth(1))
                    : unit.between(starts.get(i - 1).toLocalDate(), starts.get(i).toLocalDate()))
        .collect(
            java.util.stream.Collectors.collectingAndThen(
                java.util.stream.Collectors.toList(),
                gaps -> gaps.isEmpty() ? List.of((long) rhythm.every()) : gaps));
  }

  private static Series series(
      Unit unit, int every, int ordinal, DayOfWeek weekday, Integer times, LocalDate until) {
    return new Series(new Rhythm(unit, every, ordinal), weekday, times, until);
  }

  private static Outcome plan(Series series, LocalDate first) {
    return SeriesPlan.of(series, first, TODAY, TEN, BONN);
  }

  private static List<String> days(Series series, LocalDate first) {
    return ((Times) plan(series, first))
        .starts().stream().map(start -> start.toLocalDate().toString()).toList();
  }

  private static Problem problem(Kind kind) {
    return new Problem(kind, null);
  }
}
