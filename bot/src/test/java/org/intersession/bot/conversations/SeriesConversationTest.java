package org.intersession.bot.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeriesConversationTest extends Conversation {
  @Test
  void aMonthlySeriesKeepsItsHourAcrossTheClockChange() {
    assertThat(
            say(
                "meet \"Coordination\" first Monday of each month 10:00 Geneva 1h 8 people on zoom 6 times"))
        .isEqualTo("@");
    assertThat(say("yes")).isEqualTo("@");
    assertThat(say("move 1 to 11:00")).isEqualTo("@");
    assertThat(say("all")).isEqualTo("@");
    assertThat(say("yes")).isEqualTo("@");
    assertThat(say("meeting 1")).isEqualTo("@");
  }

  @Test
  void oneOccurrenceIsMoved() {
    assertThat(
            say(
                "meet \"Coordination\" every two weeks from 9 March 2027 10:00 1h 8 people 4 times"))
        .isEqualTo("@");
    assertThat(say("yes")).isEqualTo("@");
    assertThat(say("move 1 23 March 2027 11:00")).isEqualTo("@");
    assertThat(say("one")).isEqualTo("@");
    assertThat(say("yes")).isEqualTo("@");
  }

  @Test
  void oneOccurrenceIsCancelled() {
    assertThat(
            say(
                "meet \"Coordination\" every two weeks from 9 March 2027 10:00 1h 8 people 4 times"))
        .isEqualTo("@");
    assertThat(say("yes")).isEqualTo("@");
    assertThat(say("cancel 1 23 March 2027")).isEqualTo("@");
    assertThat(say("yes")).isEqualTo("@");
    assertThat(say("cancel 1")).isEqualTo("@");
    assertThat(say("all")).isEqualTo("@");
    assertThat(say("yes")).isEqualTo("@");
    assertThat(say("meetings")).isEqualTo("@");
  }

  @Test
  void atMostSixtyTimes() {
    assertThat(say("meet \"Coordination\" every week 10:00 1h from 9 March 2027 100 times"))
        .isEqualTo("@");
  }

  @Test
  void chaqueTrimestre() {
    assertThat(
            say(
                "organiser « Bureau » chaque trimestre à partir du 9 mars 2027 à 10h pendant 1h 8 personnes jusqu’en décembre 2027"))
        .isEqualTo("@");
  }
}
