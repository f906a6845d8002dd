package org.intersession.bot.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.intersession.bot.people.Absence;
import org.intersession.bot.reminders.ReminderLadder.Next;
import org.intersession.bot.reminders.ReminderStep.Audience;
import org.intersession.bot.workdays.Countries;
import org.intersession.bot.workdays.CountryDays;
import org.intersession.bot.workdays.WorkingDays;
import org.junit.jupiter.api.Test;

class ReminderLadderTest {
  private static final ZoneId GENEVA = ZoneId.of("Europe/Zurich");
  private static final WorkingDays MONDAY_TO_FRIDAY = CountryDays.of(Countries.WORLD);
  private static final Reader GENEVAN = new Reader(GENEVA, MONDAY_TO_FRIDAY, List.of());

  @Test
  void theUsualLadderHasSixSteps() {
    assertThat(climb(course("2027-04-01T00:00", "2027-06-30T23:59"), GENEVAN))
        .containsExactly(
            "-21 FOCAL_POINT 2027-06-09T09:00+02:00[Europe/Zurich]",
            "-7 FOCAL_POINT 2027-06-23T09:00+02:00[Europe/Zurich]",
            "-2 FOCAL_POINT 2027-06-28T09:00+02:00[Europe/Zurich]",
            "0 WITH_COPY 2027-06-30T09:00+02:00[Europe/Zurich]",
            "3 WITH_COPY 2027-07-05T09:00+02:00[Europe/Zurich]",
            "10 OFFICER 2027-07-12T09:00+02:00[Europe/Zurich]");
  }

  @Test
  void theMorningIsTheReadersOwn() {
    Reader tokyo = new Reader(ZoneId.of("Asia/Tokyo"), MONDAY_TO_FRIDAY, List.of());
    Reader lima = new Reader(ZoneId.of("America/Lima"), MONDAY_TO_FRIDAY, List.of());
    Course course = course("2027-06-20T00:00", "2027-06-30T23:59");
    assertThat(next(course, tokyo).at()).isEqualTo("2027-06-23T00:00:00Z");
    assertThat(next(course, lima).at()).isEqualTo("2027-06-23T14:00:00Z");
  }

  @Test
  void nineIsNineBeforeAndAfterAClockChange() {
    Course spring = course("2027-03-01T00:00", "2027-03-29T23:59");
    // The second day before is a Saturday, so that step falls on the day of the deadline.
    assertThat(climb(spring, GENEVAN))
        .contains(
            "-7 FOCAL_POINT 2027-03-22T09:00+01:00[Europe/Zurich]",
            "0 WITH_COPY 2027-03-29T09:00+02:00[Europe/Zurich]");
  }

  @Test
  void aDeadlineAfterALeapDayCountsIt() {
    Course course = course("2028-02-01T00:00", "2028-03-07T23:59");
    assertThat(climb(course, GENEVAN))
        .contains("-7 FOCAL_POINT 2028-02-29T09:00+01:00[Europe/Zurich]");
  }

  @Test
  void aWeekendFromFridayToSaturdayIsRespected() {
    Reader cairo = new Reader(ZoneId.of("Africa/Cairo"), CountryDays.of("EG"), List.of());
    // The seventh day before is Friday 21 May: Sunday is a working day there.
    Course course = course("2027-05-15T00:00", "2027-05-28T23:59");
    assertThat(next(course, cairo).at().atZone(cairo.zone()).toLocalDateTime())
        .isEqualTo("2027-05-23T09:00");
    assertThat(next(course, GENEVAN).at().atZone(GENEVA).getDayOfWeek())
        .isEqualTo(DayOfWeek.FRIDAY);
  }

  @Test
  void aPublicHolidayIsNoWorkingDay() {
    Reader paris = new Reader(ZoneId.of("Europe/Paris"), CountryDays.of("FR"), List.of());
    // The second day before is Wednesday 14 July.
    Course course = course("2027-07-12T00:00", "2027-07-16T23:59");
    assertThat(next(course, paris).at().atZone(paris.zone()).toLocalDate()).isEqualTo("2027-07-15");
  }

  @Test
  void whoIsAwayHearsOfItOnReturning() {
    Absence away = new Absence(LocalDate.parse("2027-06-21"), LocalDate.parse("2027-06-25"));
    Reader reader = new Reader(GENEVA, MONDAY_TO_FRIDAY, List.of(away));
    // Friday is the last day away, so Monday; there the next step falls too.
    assertThat(climb(course("2027-06-20T00:00", "2027-06-30T23:59"), reader))
        .startsWith(
            "-2 FOCAL_POINT 2027-06-28T09:00+02:00[Europe/Zurich]",
            "0 WITH_COPY 2027-06-30T09:00+02:00[Europe/Zurich]");
  }

  @Test
  void ofStepsThatAreDueTogetherOnlyTheHighestIsClimbed() {
    Course course = course("2027-04-01T00:00", "2027-06-30T23:59");
    Instant late = Instant.parse("2027-06-28T08:00:00Z");
    Next next = ladder().next(course, readers(GENEVAN), late).orElseThrow();
    assertThat(next.step().days()).isEqualTo(-2);
    assertThat(next.due(late)).isTrue();
  }

  @Test
  void stepsBeforeTheRequestWasMadeAreNotClimbed() {
    assertThat(climb(course("2027-06-26T00:00", "2027-06-30T23:59"), GENEVAN))
        .first()
        .isEqualTo("-2 FOCAL_POINT 2027-06-28T09:00+02:00[Europe/Zurich]");
  }

  @Test
  void whatIsLateLeavesWithinWorkingHoursOnly() {
    Course course = course("2027-06-20T00:00", "2027-06-30T23:59");
    assertThat(at(course, "2027-06-23T14:00:00+02:00")).isEqualTo("2027-06-23T12:00:00Z");
    assertThat(at(course, "2027-06-23T17:00:00+02:00")).isEqualTo("2027-06-24T07:00:00Z");
    assertThat(at(course, "2027-06-26T12:00:00+02:00")).isEqualTo("2027-06-28T07:00:00Z");
  }

  @Test
  void anAnswerEndsTheLadder() {
    Instant now = Instant.parse("2027-06-01T00:00:00Z");
    Course answered = new Course(now, now.plus(9, ChronoUnit.DAYS), GENEVA, true, null, 0, now);
    assertThat(ladder().next(answered, readers(GENEVAN), now)).isEmpty();
  }

  @Test
  void moreTimeMovesTheStepsThatAreLeft() {
    Course course = course("2027-06-20T00:00", "2027-06-30T23:59");
    Course first = course.climbedTo(new ReminderStep(-7, Audience.FOCAL_POINT), at("2027-06-23"));
    Course longer =
        new Course(
            first.openedAt(),
            ZonedDateTime.of(LocalDate.parse("2027-07-30"), LocalTime.of(23, 59), GENEVA)
                .toInstant(),
            GENEVA,
            false,
            first.climbed(),
            first.reminded(),
            first.last());
    assertThat(next(longer, GENEVAN).step().days()).isEqualTo(-2);
    assertThat(next(longer, GENEVAN).at()).isEqualTo("2027-07-28T07:00:00Z");
  }

  @Test
  void nobodyIsRemindedMoreOftenThanTheRulesSay() {
    LadderRules rules = new LadderRules(LadderRules.USUAL.steps(), 2, 2, LocalTime.of(9, 0));
    assertThat(climb(rules, course("2027-04-01T00:00", "2027-06-30T23:59"), readers(GENEVAN)))
        .hasSize(2);
  }

  @Test
  void theOfficersStepIsAtTheOfficersMorning() {
    Reader tokyo = new Reader(ZoneId.of("Asia/Tokyo"), MONDAY_TO_FRIDAY, List.of());
    List<String> steps =
        climb(
            LadderRules.USUAL,
            course("2027-04-01T00:00", "2027-06-30T23:59"),
            new Readers(tokyo, GENEVAN));
    assertThat(steps.get(5)).isEqualTo("10 OFFICER 2027-07-12T09:00+02:00[Europe/Zurich]");
  }

  @Test
  void anEndAtMidnightIsTheDayBefore() {
    assertThat(course("2027-04-01T00:00", "2027-07-01T00:00").dueOn()).isEqualTo("2027-06-30");
  }

  @Test
  void aLadderWithoutStepsIsNeverClimbed() {
    LadderRules none = LadderRules.usual(List.of());
    assertThat(climb(none, course("2027-04-01T00:00", "2027-06-30T23:59"), readers(GENEVAN)))
        .isEmpty();
  }

  @Test
  void aLadderHasOneStepADayAndWithinAYear() {
    assertThatThrownBy(() -> LadderRules.usual(List.of(400)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** Whatever the ladder, the reader and the days on which it is looked at. */
  @Test
  void remindersKeepTheirDistanceTheirHoursAndTheirNumber() {
    Random random = new Random(6);
    List<String> zones = List.of("Pacific/Kiritimati", "Africa/Cairo", "America/St_Johns", "UTC");
    List<String> countries = List.of("001", "EG", "FR", "JP", "IR", "NP", "AE", "IL");
    for (int round = 0; round < 300; round++) {
      List<Integer> days = random.ints(5, -40, 40).boxed().distinct().toList();
      LadderRules usual = LadderRules.usual(days);
      LadderRules rules =
          new LadderRules(usual.steps(), 1 + random.nextInt(5), 4, LocalTime.of(9, 0));
      Reader reader =
          new Reader(
              ZoneId.of(zones.get(random.nextInt(zones.size()))),
              CountryDays.of(countries.get(random.nextInt(countries.size()))),
              List.of());
      holds(rules, reader, random);
    }
  }

  private static void holds(LadderRules rules, Reader reader, Random random) {
    Instant now =
        Instant.parse("2027-01-01T00:00:00Z").plus(random.nextInt(9000), ChronoUnit.HOURS);
    Course course = Course.opened(now, now.plus(random.nextInt(60), ChronoUnit.DAYS), GENEVA);
    int reminded = 0;
    for (int look = 0; look < 200; look++) {
      now = now.plus(Duration.ofHours(1 + random.nextInt(40)));
      Optional<Next> next =
          new ReminderLadder(rules).next(course, new Readers(reader, reader), now);
      if (next.isEmpty() || !next.get().due(now)) {
        continue;
      }
      LocalDate today = reader.day(now);
      assertThat(reader.working().contains(today)).isTrue();
      assertThat(LocalTime.ofInstant(now, reader.zone()))
          .isBetween(LocalTime.of(9, 0), LocalTime.of(16, 59, 59));
      assertThat(ChronoUnit.DAYS.between(reader.day(course.last()), today))
          .isGreaterThanOrEqualTo(rules.gap());
      course = course.climbedTo(next.get().step(), now);
      reminded++;
    }
    assertThat(reminded).isLessThanOrEqualTo(4);
  }

  private static List<String> climb(Course course, Reader reader) {
    return climb(LadderRules.USUAL, course, readers(reader));
  }

  private static List<String> climb(LadderRules rules, Course start, Readers readers) {
    List<String> steps = new ArrayList<>();
    Course course = start;
    Instant now = start.openedAt();
    while (steps.size() < 20) {
      Optional<Next> next = new ReminderLadder(rules).next(course, readers, now);
      if (next.isEmpty()) {
        return steps;
      }
      ReminderStep step = next.get().step();
      now = next.get().at();
      ZoneId zone = readers.of(step.audience()).zone();
      steps.add(step.days() + " " + step.audience() + " " + now.atZone(zone));
      course = course.climbedTo(step, now);
    }
    return steps;
  }

  private static Next next(Course course, Reader reader) {
    return ladder().next(course, readers(reader), course.openedAt()).orElseThrow();
  }

  private static Instant at(Course course, String now) {
    Instant moment = java.time.OffsetDateTime.parse(now).toInstant();
    return ladder().next(course, readers(GENEVAN), moment).orElseThrow().at();
  }

  private static Instant at(String day) {
    return GENEVAN.morning(LocalDate.parse(day), LocalTime.of(9, 0));
  }

  private static Readers readers(Reader reader) {
    return new Readers(reader, GENEVAN);
  }

  private static ReminderLadder ladder() {
    return new ReminderLadder(LadderRules.USUAL);
  }

  private static Course course(String opened, String deadline) {
    return Course.opened(
        java.time.LocalDateTime.parse(opened).atZone(GENEVA).toInstant(),
        java.time.LocalDateTime.parse(deadline).atZone(GENEVA).toInstant(),
        GENEVA);
  }
}
