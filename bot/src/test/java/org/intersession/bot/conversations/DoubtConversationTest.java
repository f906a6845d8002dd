package org.intersession.bot.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DoubtConversationTest extends Conversation {
  @Test
  void aNumericDateWithTwoReadings() {
    assertThat(say("meet \"Budget WG\" 03/04/2027 14:00 1h 20 people"))
        .isEqualTo(
            """
            A question on draft 1
            “03/04/2027” can be read as two dates. Which one do you mean?
            [Thursday, 4 March 2027] [Saturday, 3 April 2027]\
            """);
    assertThat(press("Saturday, 3 April 2027"))
        .isEqualTo(
            """
            Draft 1: Budget WG
            When: Saturday 3 April 2027, 14:00 Europe/Zurich (2027-04-03 12:00 UTC); no zone was said, so this channel’s
            Length: 1 h
            Platform: Zoom
            Host: Contact Group Room
            Size: 20 people
            Interpretation: none
            Registration: not needed
            Admission: nobody waits
            Chat: everyone may write
            Recording: none
            Names: participants may change theirs
            Officer on duty: secretariat@example.org
            Zoom, the secretariat’s usual choice: nothing asked for needs another.
            Saturday 3 April 2027 is not a working day (Switzerland).
            Nothing has been sent or set up yet. Say “yes 1” to confirm, “no 1” to drop it, or what to change.
            [Confirm] [Drop]\
            """);
  }

  @Test
  void aNextWeekdayWhileThisWeeksIsToCome() {
    assertThat(say("meet \"Budget WG\" next Thursday 14:00 1h 20 people"))
        .isEqualTo(
            """
            A question on draft 1
            “next Thursday”: this week’s or next week’s? Choose the date.
            [Thursday, 4 March 2027] [Thursday, 11 March 2027]\
            """);
  }

  @Test
  void jeudiProchain() {
    assertThat(say("organiser « Budget » jeudi prochain 14h 1h 20 personnes"))
        .isEqualTo(
            """
            Une question sur le brouillon 1
            « 14h » peut être une heure ou une durée. Que voulez-vous dire ?
            [à 14:00, pendant 1 h] [à 01:00, pendant 14 h]\
            """);
  }

  @Test
  void elProximoJueves() {
    assertThat(say("organizar \"Presupuesto\" el próximo jueves a las 14:00 1 hora 20 personas"))
        .isEqualTo(
            """
            Una pregunta sobre el borrador 1
            «el próximo jueves»: ¿el de esta semana o el de la próxima? Elija la fecha.
            [jueves, 4 de marzo de 2027] [jueves, 11 de marzo de 2027]\
            """);
  }

  @Test
  void jeudiEnHuit() {
    assertThat(say("organiser « Budget » jeudi en huit à 14h pendant 1h"))
        .isEqualTo(
            """
            Une question sur le brouillon 1
            « jeudi en huit » n’a pas le même sens pour tout le monde. Choisissez la date.
            [jeudi 11 mars 2027] [jeudi 18 mars 2027]\
            """);
  }

  @Test
  void midnight() {
    assertThat(say("meet \"Budget WG\" 12 March 2027 midnight 1h 20 people"))
        .isEqualTo(
            """
            A question on draft 1
            “midnight” can be the beginning or the end of a day. Which time do you mean?
            [Friday, 12 March 2027, 00:00] [Saturday, 13 March 2027, 00:00]\
            """);
  }

  @Test
  void aBareHour() {
    assertThat(say("organiser « Budget » 12 mars 2027 14h 20 personnes"))
        .isEqualTo(
            """
            Une question sur le brouillon 1
            « 14h » peut être une heure ou une durée. Que voulez-vous dire ?
            [à 14:00] [pendant 14 h]\
            """);
  }

  @Test
  void aWeekdayThatContradictsTheDate() {
    assertThat(say("meet \"Budget WG\" Thursday 12 March 2027 14:00 1h"))
        .isEqualTo(
            """
            A question on draft 1
            “Thursday 12 March 2027 14:00”: Friday, 12 March 2027 is another weekday. Which date do you mean?
            [Thursday, 11 March 2027] [Friday, 12 March 2027] [Thursday, 18 March 2027]\
            """);
  }

  @Test
  void anHourThatTheClocksSkip() {
    assertThat(say("meet \"Budget WG\" 28 March 2027 02:30 Geneva 1h"))
        .isEqualTo(
            """
            A question on draft 1
            “28 March 2027 02:30 Geneva”: the clocks go forward then, and this time does not exist there. Choose another.
            [01:30] [03:30]\
            """);
  }

  @Test
  void anHourThatTheClocksRepeat() {
    assertThat(say("meet \"Budget WG\" 31 October 2027 02:30 Geneva 1h"))
        .isEqualTo(
            """
            A question on draft 1
            “31 October 2027 02:30 Geneva”: the clocks go back then, and this time comes twice. Which one?
            [02:30 UTC+02:00] [02:30 UTC+01:00]\
            """);
  }

  @Test
  void aZoneWithSeveralMeanings() {
    assertThat(say("meet \"Budget WG\" 12 March 2027 14:00 IST 1h"))
        .isEqualTo(
            """
            A question on draft 1
            “12 March 2027 14:00 IST” names several time zones. Which one do you mean?
            [Kolkata time] [Dublin time] [Jerusalem time]\
            """);
  }

  @Test
  void aDateThatHasPassed() {
    assertThat(say("meet \"Budget WG\" 12 February 2027 14:00 1h"))
        .isEqualTo(
            """
            A question on draft 1
            “12 February 2027” has passed (Friday, 12 February 2027). Type a date that is still to come.
            [Saturday, 12 February 2028]\
            """);
  }

  @Test
  void twoTimes() {
    assertThat(say("meet \"Budget WG\" 12 March 2027 14:00 16:00 1h"))
        .isEqualTo(
            """
            A question on draft 1
            “12 March 2027 14:00 16:00” names two times where one is needed. Which one?
            [14:00] [16:00]\
            """);
  }

  @Test
  void twoDates() {
    assertThat(say("meet \"Budget WG\" 12 March 2027 13 March 2027 14:00 1h"))
        .isEqualTo(
            """
            A question on draft 1
            “12 March 2027 13 March 2027 14:00” names two dates where one is needed. Which one?
            [Friday, 12 March 2027] [Saturday, 13 March 2027]\
            """);
  }
}
