package org.intersession.bot.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MainJobConversationTest extends Conversation {
  @Test
  void theMainJobFromDraftToOutcome() {
    assertThat(
            say(
                "meet \"Strategic Plan WG, 4th meeting\" 12 March 2027 14:00 Geneva 90 min 45 people interpretation en fr es registration until 10 March admit registered"))
        .isEqualTo("@");
    assertThat(say("yes")).isEqualTo("@");
    assertThat(posts()).element(1).isEqualTo("@");
    assertThat(say("meeting 1")).isEqualTo("@");
  }

  @Test
  void laTachePrincipaleEnFrancais() {
    assertThat(
            say(
                "organiser « Groupe de travail sur la jeunesse » 18 mars à 14h30 (Paris) pendant 1h avec interprétation français espagnol, inscription, 30 participants"))
        .isEqualTo("@");
    assertThat(say("oui")).isEqualTo("@");
    assertThat(say("réunion 1")).isEqualTo("@");
  }

  @Test
  void elTrabajoPrincipalEnEspanol() {
    assertThat(
            say(
                "organizar \"Subgrupo de finanzas\" mañana a las 9:00 hora de Montevideo, 1 hora, por Teams, 12 personas"))
        .isEqualTo("@");
    assertThat(say("sí")).isEqualTo("@");
    assertThat(say("reunión 1")).isEqualTo("@");
  }

  @Test
  void aSeriesIsAskedForItsEnd() {
    assertThat(
            say(
                "meet \"Secretariats' coordination\" first Monday of each month 10:00 Bonn 1h 8 people on teams"))
        .isEqualTo("@");
    assertThat(say("6 times")).isEqualTo("@");
    assertThat(say("yes")).isEqualTo("@");
    assertThat(say("meeting 1")).isEqualTo("@");
  }

  @Test
  void aHostThatCanInterpretGoesBeforeASmallerOneThatCannot() {
    assertThat(say("meet \"Budget WG\" 12 March 14:00 40 people interpretation en fr"))
        .isEqualTo("@");
  }

  @Test
  void whatNoHostCanInterpretIsSaid() {
    assertThat(say("meet \"Budget WG\" 12 March 14:00 40 people interpretation en sw"))
        .isEqualTo("@");
  }
}
