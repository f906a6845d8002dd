package org.intersession.bot.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A draft says that its day is one on which nobody is at work where its zone lies. */
class OffDayConversationTest extends Conversation {
  @Test
  void aSaturdayIsNamed() {
    assertThat(say("meet \"Call\" 13 March 2027 14:00 Geneva 60 min 10 people"))
        .contains("Saturday 13 March 2027 is not a working day (Switzerland).");
  }

  @Test
  void aFridayInCairoIsNamedInFrench() {
    assertThat(sayIn("fr-FR", "organiser \"Appel\" 12 mars 2027 14:00 Le Caire 60 min"))
        .contains("Le vendredi 12 mars 2027 n’est pas un jour ouvré (Égypte).");
  }

  @Test
  void aPublicHolidayIsNamedInSpanish() {
    assertThat(sayIn("es-ES", "organizar \"Llamada\" 12 octubre 2027 14:00 Madrid 60 min"))
        .contains("El martes 12 de octubre de 2027 no es un día laborable (España).");
  }

  @Test
  void ofASeriesTheFirstSuchDateIsNamedAndHowManyThereAre() {
    assertThat(say("meet \"Call\" 6 March 2027 14:00 Geneva 60 min every month 5 times"))
        .contains(
            "3 of the 5 dates are not working days (Switzerland): Saturday 6 March 2027 and later.");
  }

  @Test
  void aMoveToASundayIsNamed() {
    say("meet \"Call\" 12 March 2027 14:00 Geneva 60 min 10 people");
    say("yes");
    assertThat(say("move 1 to 14 March 2027"))
        .contains("Sunday 14 March 2027 is not a working day (Switzerland).");
  }

  @Test
  void aWorkingDayIsNotSpokenOf() {
    assertThat(say("meet \"Call\" 12 March 2027 14:00 Geneva 60 min 10 people"))
        .doesNotContain("working day");
  }
}
