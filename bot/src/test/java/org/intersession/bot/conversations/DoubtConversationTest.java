package org.intersession.bot.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DoubtConversationTest extends Conversation {
  @Test
  void aNumericDateWithTwoReadings() {
    assertThat(say("meet \"Budget WG\" 03/04/2027 14:00 1h 20 people")).isEqualTo("@");
    assertThat(press("Saturday, 3 April 2027")).isEqualTo("@");
  }

  @Test
  void aNextWeekdayWhileThisWeeksIsToCome() {
    assertThat(say("meet \"Budget WG\" next Thursday 14:00 1h 20 people")).isEqualTo("@");
  }

  @Test
  void jeudiProchain() {
    assertThat(say("organiser « Budget » jeudi prochain 14h 1h 20 personnes")).isEqualTo("@");
  }

  @Test
  void elProximoJueves() {
    assertThat(say("organizar \"Presupuesto\" el próximo jueves a las 14:00 1 hora 20 personas"))
        .isEqualTo("@");
  }

  @Test
  void jeudiEnHuit() {
    assertThat(say("organiser « Budget » jeudi en huit à 14h pendant 1h")).isEqualTo("@");
  }

  @Test
  void midnight() {
    assertThat(say("meet \"Budget WG\" 12 March 2027 midnight 1h 20 people")).isEqualTo("@");
  }

  @Test
  void aBareHour() {
    assertThat(say("organiser « Budget » 12 mars 2027 14h 20 personnes")).isEqualTo("@");
  }

  @Test
  void aWeekdayThatContradictsTheDate() {
    assertThat(say("meet \"Budget WG\" Thursday 12 March 2027 14:00 1h")).isEqualTo("@");
  }

  @Test
  void anHourThatTheClocksSkip() {
    assertThat(say("meet \"Budget WG\" 28 March 2027 02:30 Geneva 1h")).isEqualTo("@");
  }

  @Test
  void anHourThatTheClocksRepeat() {
    assertThat(say("meet \"Budget WG\" 31 October 2027 02:30 Geneva 1h")).isEqualTo("@");
  }

  @Test
  void aZoneWithSeveralMeanings() {
    assertThat(say("meet \"Budget WG\" 12 March 2027 14:00 IST 1h")).isEqualTo("@");
  }

  @Test
  void aDateThatHasPassed() {
    assertThat(say("meet \"Budget WG\" 12 February 2027 14:00 1h")).isEqualTo("@");
  }

  @Test
  void twoTimes() {
    assertThat(say("meet \"Budget WG\" 12 March 2027 14:00 16:00 1h")).isEqualTo("@");
  }

  @Test
  void twoDates() {
    assertThat(say("meet \"Budget WG\" 12 March 2027 13 March 2027 14:00 1h")).isEqualTo("@");
  }
}
