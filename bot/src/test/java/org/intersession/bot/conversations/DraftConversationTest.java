package org.intersession.bot.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DraftConversationTest extends Conversation {
  @Test
  void whatIsMissingIsAskedForOnePieceAtATime() {
    assertThat(say("meet")).isEqualTo("@");
    assertThat(say("Budget WG")).isEqualTo("@");
    assertThat(say("12 March 2027")).isEqualTo("@");
    assertThat(say("14:00")).isEqualTo("@");
  }

  @Test
  void aChangeInWordsChangesTheDraft() {
    assertThat(
            say("meet \"Budget WG\" 12 March 2027 14:00 90 min registration interpretation en fr"))
        .isEqualTo("@");
    assertThat(say("at 15:00 instead")).isEqualTo("@");
    assertThat(say("no, 16:00")).isEqualTo("@");
    assertThat(say("without registration")).isEqualTo("@");
    assertThat(say("add Arabic")).isEqualTo("@");
    assertThat(say("yes")).isEqualTo("@");
  }

  @Test
  void unChangementEnFrancais() {
    assertThat(
            say(
                "organiser « Budget » 12 mars 2027 14h 90 min inscription interprétation anglais français"))
        .isEqualTo("@");
    assertThat(say("non, 15h")).isEqualTo("@");
    assertThat(say("sans inscription")).isEqualTo("@");
    assertThat(say("ajoute arabe")).isEqualTo("@");
    assertThat(say("oui")).isEqualTo("@");
  }

  @Test
  void unCambioEnEspanol() {
    assertThat(
            say(
                "organizar \"Presupuesto\" 12 de marzo de 2027 14:00 90 min inscripción interpretación inglés francés"))
        .isEqualTo("@");
    assertThat(say("no, a las 15:00")).isEqualTo("@");
    assertThat(say("sin inscripción")).isEqualTo("@");
    assertThat(say("añade árabe")).isEqualTo("@");
    assertThat(say("sí")).isEqualTo("@");
  }

  @Test
  void ofTwoDraftsOneIsConfirmedByItsNumber() {
    assertThat(say("meet \"One\" 12 March 2027 14:00 1h 20 people")).isEqualTo("@");
    assertThat(say("meet \"Two\" 13 April 2027 14:00 1h 20 people")).isEqualTo("@");
    assertThat(say("yes")).isEqualTo("@");
    assertThat(say("yes 2")).isEqualTo("@");
    assertThat(say("yes 1")).isEqualTo("@");
  }

  @Test
  void aBareNoDropsTheDraft() {
    assertThat(say("meet \"One\" 12 March 2027 14:00 1h 20 people")).isEqualTo("@");
    assertThat(say("no")).isEqualTo("@");
    assertThat(say("yes")).isEqualTo("@");
  }

  @Test
  void aDraftThatIsConfirmedTwiceActsOnce() {
    assertThat(say("meet \"One\" 12 March 2027 14:00 1h 20 people")).isEqualTo("@");
    assertThat(say("yes")).isEqualTo("@");
    assertThat(say("yes 1")).isEqualTo("@");
    assertThat(say("meetings")).isEqualTo("@");
  }

  @Test
  void aButtonPressedAfterAnotherSaidYesActsOnce() {
    assertThat(say("meet \"One\" 12 March 2027 14:00 1h 20 people")).isEqualTo("@");
    assertThat(press("Confirm")).isEqualTo("@");
    assertThat(say("yes 1")).isEqualTo("@");
    assertThat(say("meetings")).isEqualTo("@");
  }

  @Test
  void aDraftIsDroppedByItsButton() {
    assertThat(say("meet \"One\" 12 March 2027 14:00 1h 20 people")).isEqualTo("@");
    assertThat(press("Drop")).isEqualTo("@");
    assertThat(say("meetings")).isEqualTo("@");
  }
}
