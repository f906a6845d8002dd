package org.intersession.bot.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class FreeTimesTest {
  private static final ZonedDateTime FRIDAY =
      ZonedDateTime.parse("2027-03-12T14:00+01:00[Europe/Zurich]");

  @Test
  void theyAreLaterOnTheSameDayThenOnTheNextWorkingDay() {
    assertThat(next(FRIDAY, Duration.ofMinutes(90)))
        .containsExactly("2027-03-12T14:30", "2027-03-12T16:00", "2027-03-15T08:00");
  }

  @Test
  void theyBeginOnTheHalfHour() {
    assertThat(next(FRIDAY.plusMinutes(7), Duration.ofMinutes(60)))
        .containsExactly("2027-03-12T14:30", "2027-03-12T15:30", "2027-03-12T16:30");
  }

  @Test
  void aMeetingLongerThanTheWorkingDayBeginsInTheMorning() {
    assertThat(next(FRIDAY, Duration.ofHours(12)))
        .containsExactly("2027-03-15T08:00", "2027-03-16T08:00", "2027-03-17T08:00");
  }

  @Test
  void whereNothingIsFreeNothingIsOffered() {
    assertThat(FreeTimes.next(FRIDAY, Duration.ofHours(1), Duration.ofDays(14), 3, time -> false))
        .isEmpty();
  }

  private static List<String> next(ZonedDateTime from, Duration length) {
    return FreeTimes.next(from, length, Duration.ofDays(14), 3, time -> true).stream()
        .map(time -> time.toLocalDateTime().toString())
        .toList();
  }
}
