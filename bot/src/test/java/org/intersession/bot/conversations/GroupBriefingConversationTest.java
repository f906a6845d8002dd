package org.intersession.bot.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a chair hears when the group gets its channel. */
class GroupBriefingConversationTest extends Conversation {
  private final String own = UUID.randomUUID().toString().substring(0, 8);

  private String founded(String locale, String line, String yes) {
    sayIn(locale, line.formatted(own, own));
    return sayIn(locale, yes).replace(own, "OWN");
  }

  @Test
  void aNewGroupIsToldWhatThereIsAndWhatFitsIt() {
    assertThat(founded("en", "group new \"Seagrass Group %s (SG-%s)\"", "yes"))
        .isEqualTo(
            """
            Seagrass Group OWN: what I can do here
            Seagrass Group OWN (SG-OWN) is now the group of this channel. Next: group add Kenya source "Decision 14/3"
            Mention me and say what you need, in English, French or Spanish.
            meet: A meeting on Zoom or Teams, whichever fits: I compare size, interpretation and free hosts, set it up and check every setting.
            group: Who the members are and whom each of them named; the contact list.
            registrants: Who has registered for a meeting, Party by Party.
            For this group (no members yet) I propose meetings of 90 minutes for 10 people, in English.
            The chair prepares; an officer of the secretariat confirms before anything reaches governments.
            [Prepare a meeting] [Prepare a meeting every quarter] [Who is in this group]\
            """);
    assertThat(press("Prepare a meeting"))
        .isEqualTo(
            "When is the meeting? Say the date and the time, for example 12 March 2027 14:00.");
  }

  @Test
  void aButtonPreparesASeriesInFrench() {
    founded("fr", "groupe nouveau « Groupe herbiers %s (GH-%s) »", "oui");
    assertThat(press("Préparer une réunion chaque trimestre"))
        .isEqualTo("À quelle heure\u202f? Par exemple 14h00.");
  }

  @Test
  void aGroupOfSeveralLanguagesIsOfferedInterpretation() {
    founded("es", "grupo nuevo «Grupo praderas %s (GP-%s)» idiomas español francés", "sí");
    press("Preparar una reunión");
    assertThat(sayIn("es", "12 de marzo de 2027 a las 14:00 Ginebra"))
        .contains("Grupo praderas")
        .contains("Interpretación: español, francés");
  }
}
