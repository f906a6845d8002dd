package org.intersession.bot.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChangeConversationTest extends Conversation {
  @Test
  void aMeetingIsMoved() {
    assertThat(say("meet \"Budget WG\" 12 March 2027 14:00 1h 20 people")).isEqualTo("@");
    assertThat(say("yes")).isEqualTo("@");
    assertThat(say("move 1 to 15 March at 14:00")).isEqualTo("@");
    assertThat(say("yes")).isEqualTo("@");
    assertThat(say("meetings")).isEqualTo("@");
  }

  @Test
  void uneReunionEstDeplacee() {
    assertThat(say("organiser « Budget » 12 mars 2027 à 14:00 pendant 1h 20 personnes"))
        .isEqualTo("@");
    assertThat(say("oui")).isEqualTo("@");
    assertThat(say("reporter 1 au 15 mars à 14:00")).isEqualTo("@");
    assertThat(say("oui")).isEqualTo("@");
  }

  @Test
  void unaReunionSeAplaza() {
    assertThat(say("organizar \"Presupuesto\" 12 de marzo de 2027 a las 14:00 1 hora 20 personas"))
        .isEqualTo("@");
    assertThat(say("sí")).isEqualTo("@");
    assertThat(say("aplazar 1 al 15 de marzo a las 14:00")).isEqualTo("@");
    assertThat(say("sí")).isEqualTo("@");
  }

  @Test
  void aMeetingIsCancelled() {
    assertThat(say("meet \"Budget WG\" 12 March 2027 14:00 1h 20 people")).isEqualTo("@");
    assertThat(say("yes")).isEqualTo("@");
    assertThat(say("cancel 1")).isEqualTo("@");
    assertThat(say("yes")).isEqualTo("@");
    assertThat(say("meeting 1")).isEqualTo("@");
    assertThat(say("move 1 to 15 March")).isEqualTo("@");
  }

  @Test
  void settingsAreShownAndChanged() {
    assertThat(say("meet \"Budget WG\" 12 March 2027 14:00 1h 20 people")).isEqualTo("@");
    assertThat(say("yes")).isEqualTo("@");
    assertThat(say("settings 1")).isEqualTo("@");
    assertThat(say("settings 1 chat off, hold everyone, registration")).isEqualTo("@");
    assertThat(say("yes")).isEqualTo("@");
    assertThat(say("settings 1 interpretation en fr")).isEqualTo("@");
  }

  @Test
  void hostsShowTheirLoad() {
    assertThat(say("meet \"Budget WG\" 12 March 2027 14:00 1h 20 people")).isEqualTo("@");
    assertThat(say("yes")).isEqualTo("@");
    assertThat(say("hosts")).isEqualTo("@");
    assertThat(sayIn("fr-FR", "hôtes")).isEqualTo("@");
    assertThat(sayIn("es-ES", "anfitriones")).isEqualTo("@");
  }

  @Test
  void languages() {
    assertThat(say("language French")).isEqualTo("@");
    assertThat(say("help")).isEqualTo("@");
    assertThat(say("langue anglais")).isEqualTo("@");
    assertThat(say("language German")).isEqualTo("@");
  }

  @Test
  void aMeetingThatDoesNotExist() {
    assertThat(say("meeting 99999")).isEqualTo("@");
    assertThat(sayIn("fr-FR", "réunion 99999")).isEqualTo("@");
    assertThat(sayIn("es-ES", "reunión 99999")).isEqualTo("@");
    assertThat(say("move 99999 to 15 March")).isEqualTo("@");
  }

  @Test
  void unknownWordsAreNamedWithTheNearest() {
    assertThat(say("met \"Budget WG\" 12 March 2027 14:00")).isEqualTo("@");
    assertThat(say("meet \"Budget WG\" 12 March 2027 14:00 intrepretation en fr")).isEqualTo("@");
    assertThat(say("meet \"Budget WG\" 12 March 2027 14:00 blorp")).isEqualTo("@");
    assertThat(say("hello")).isEqualTo("@");
    assertThat(sayIn("fr-FR", "bonjour")).isEqualTo("@");
    assertThat(sayIn("es-ES", "hola")).isEqualTo("@");
  }
}
