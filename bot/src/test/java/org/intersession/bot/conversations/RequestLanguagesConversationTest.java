package org.intersession.bot.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of requests in French and Spanish, from the first line to the last. */
class RequestLanguagesConversationTest extends Conversation {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "demande « Rapports » au GTPE avant le 15 avril 2027",
        "Demander « Rapports » aux membres du GTPE d'ici le 15 avril 2027",
        "demandez au GTPE « Rapports » pour le 15 avril 2027",
        "solicitud \"Rapports\" al GTPE antes del 15 de abril de 2027",
        "solicitar \"Rapports\" al SPWG para el 15 de abril de 2027",
        "pedir al SPWG \"Rapports\" a más tardar el 15 de abril de 2027",
        "request \"Rapports\" from SPWG before 15 April 2027",
        "request \"Rapports\" from the members of SPWG no later than 15 April 2027",
      })
  void aGroupIsAskedInEachLanguage(String line) {
    assertThat(say(line)).contains("Rapports", "2027-04-15 21:59 UTC", "Costa Rica");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          demander « Rapports » à toutes les Parties avant le 15 avril 2027 | 20 Parties
          demande « Rapports » au Kenya et à l'Ouganda avant le 15 avril 2027 | 2 Parties
          solicitar "Rapports" a todas las Partes antes del 15 de abril de 2027 | 20 Partes
          solicitud "Rapports" a África antes del 15 de abril de 2027       | 8 Partes
          solicitud "Rapports" a Kenia y a Uganda antes del 15 de abril de 2027 | 2 Partes
          """)
  void allARegionAndSingleParties(String line, String count) {
    assertThat(say(line)).contains(count);
  }

  @Test
  void enFrancaisDuDebutALaFin() {
    say("demande « Rapports nationaux » au Kenya et à l'Ouganda avant le 15 avril 2027");
    assertThat(say("oui")).contains("La demande 1 est ouverte");
    assertThat(say("état 1")).contains("Réponses\u202f: 0 sur 2");
    assertThat(say("sans réponse 1")).contains("Kenya", "jeudi 25 mars 2027");
    now("2027-03-04T10:00:00+01:00");
    assertThat(say("relancer 1")).contains("Relance, demande 1", "2 courriels");
    assertThat(say("non")).isNotBlank();
    assertThat(say("relancer 1 avec rappels 10, 5 jours avant et 2 jours après"))
        .contains("10 jours avant, 5 jours avant, 2 jours après");
    assertThat(say("oui")).contains("désormais");
    assertThat(say("prolonger 1 pour le Kenya jusqu'au 30 avril 2027"))
        .contains("vendredi 30 avril 2027");
    assertThat(say("oui")).contains("Kenya a jusqu’au vendredi 30 avril 2027");
    assertThat(say("reçu 1 Ouganda le 26 février 2027 source « Lettre 12/7 »"))
        .contains("vendredi 26 février 2027", "Lettre 12/7");
    assertThat(say("oui")).contains("Réponse enregistrée, demande 1 (Ouganda)");
    assertThat(say("rappeler 1")).contains("retenu");
  }

  @Test
  void enEspanolDePrincipioAFin() {
    say("solicitud \"Informes nacionales\" a África antes del 15 de abril de 2027");
    assertThat(say("sí")).contains("La solicitud 1 está abierta");
    assertThat(say("estado 1")).contains("Respuestas: 0 de 8");
    assertThat(say("sin respuesta 1")).contains("Kenya", "jueves, 25 de marzo de 2027");
    now("2027-03-04T10:00:00+01:00");
    assertThat(say("recordar 1")).contains("solicitud 1", "8 correos");
    assertThat(say("no")).isNotBlank();
    assertThat(say("recordar 1 con recordatorios 10, 5 días antes y 2 días después"))
        .contains("10 días antes, 5 días antes, 2 días después");
    assertThat(say("sí")).contains("ahora");
    assertThat(say("prorrogar 1 Kenia hasta el 30 de abril de 2027"))
        .contains("viernes, 30 de abril de 2027");
    assertThat(say("sí")).contains("viernes, 30 de abril de 2027");
    assertThat(say("recibido 1 Uganda 26 de febrero de 2027 fuente \"Carta 12/7\""))
        .contains("viernes, 26 de febrero de 2027", "Carta 12/7");
    assertThat(say("sí")).contains("Uganda");
    assertThat(say("retirar 1")).contains("solicitud 1");
  }
}
