package org.intersession.bot.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.intersession.bot.Await;
import org.junit.jupiter.api.Test;

class RequestConversationTest extends Conversation {
  private static final String DUE = "15 April 2027, 23:59 Zurich (2027-04-15 21:59 UTC)";

  @Test
  void aChairPreparesAnOfficerSendsAndMembersSeeCountsOnly() {
    assertThat(says("chair", "request \"National reports to COP15\" from Africa by 15 April 2027"))
        .contains("Draft 1: Request: National reports to COP15")
        .contains("From: 8 Parties: Congo, Democratic Republic of the Congo, Guinea,")
        .contains(DUE + "; no zone was said, so this channel’s")
        .contains("Reminders: 21 days before, 7 days before, 2 days before, on the day, 3 days")
        .contains("Messages: 8 mails")
        .contains("Languages: English 4, French 4")
        .contains("1 person reads a language in which there are no texts and gets English.")
        .contains("Sample, Congo: National reports to COP15\u202f: votre réponse pour le")
        .contains("An officer of the secretariat must confirm this.");
    assertThat(says("chair", "yes")).contains("can be confirmed by an officer");
    assertThat(say("yes 1")).contains("Request 1 is open: National reports to COP15. 8 mails");
    assertThat(says("delegate", "status 1")).contains("Answered: 0 of 8", "Africa: 0/8");
    assertThat(says("delegate", "unanswered 1")).contains("for an officer of the secretariat");
    assertThat(say("unanswered 1"))
        .contains("Region | Party | Language | Next step | Note")
        .contains("Africa | Kenya | English | Thursday, 25 March 2027: focal point |");
    assertThat(say("recall 1")).contains("8 messages of request 1 recalled");
  }

  @Test
  void onePartyGetsMoreTimeAnotherAnswersByLetterAndTheLadderIsEdited() {
    say("request \"National reports\" from Africa by 15 April 2027");
    say("yes");
    assertThat(say("extend 1 Kenya until 30 April 2027"))
        .contains("Until now: Thursday, " + DUE, "By: Friday, 30 April 2027, 23:59 Zurich");
    assertThat(say("yes")).contains("Kenya has until Friday, 30 April 2027");
    assertThat(say("received 1 Uganda 26 February 2027 source \"Letter 12/7\""))
        .contains("Dated: Friday, 26 February 2027", "Letter: Letter 12/7");
    assertThat(say("yes")).contains("The answer of Uganda to request 1 is recorded.");
    assertThat(say("received 1 Uganda")).contains("Uganda has answered already:");
    assertThat(say("no")).contains("dropped");
    now("2027-03-04T09:00:00+01:00");
    assertThat(say("remind 1"))
        .contains("Messages: 7 mails")
        .contains("1 Party has answered and gets no reminder.");
    assertThat(say("no")).contains("dropped");
    assertThat(say("remind 1 reminders 10, 5 days before and 2 days after"))
        .contains("Reminders: 10 days before, 5 days before, 2 days after");
    assertThat(say("yes")).contains("The reminders of request 1 are now: 10 days before");
    assertThat(say("request \"Nominations\" from Parties without report by 1 May 2027"))
        .contains("From: 7 Parties: Congo,");
  }

  @Test
  void whoWasWrittenToJustNowIsNotRemindedYet() {
    say("request \"National reports\" from Kenya by 15 April 2027");
    say("yes");
    assertThat(say("remind 1"))
        .contains("less than 2 days ago, or are about to be: Kenya.")
        .contains("Nobody is reminded now. Say “unanswered 1”")
        .contains("Edit the wording")
        .doesNotContain("Draft");
    assertThat(sayIn("fr-FR", "relancer 1"))
        .contains("il y a moins de 2 jours", "\u202f: Kenya.", "«\u202fsans réponse 1\u202f»");
    assertThat(sayIn("es-ES", "recordar 1"))
        .contains("hace menos de 2 días", ": Kenya.", "“sin respuesta 1”");
    now("2027-03-03T10:00:00+01:00");
    assertThat(say("remind 1")).contains("Messages: 1 mail").doesNotContain("Left out");
  }

  @Test
  void ofWhatWasRecalledNobodyHasHeard() {
    say("request \"National reports\" from New Zealand by 15 April 2027");
    say("yes");
    assertThat(say("recall 1")).contains("1 message of request 1 recalled");
    assertThat(say("remind 1")).contains("Messages: 1 mail").doesNotContain("Left out");
  }

  @Test
  void nobodyIsRemindedMoreThanSixTimesByHandEither() {
    say("request \"National reports\" from Kenya, Uganda by 15 April 2027");
    say("yes");
    database().sql("UPDATE request_party SET reminded = 6 WHERE party = 'KEN'").update();
    now("2027-03-04T09:00:00+01:00");
    assertThat(say("remind 1"))
        .contains("Messages: 1 mail")
        .contains("reminded 6 times, and nobody is reminded more often: Kenya.");
  }

  @Test
  void uneDemandeEnFrancais() {
    assertThat(say("demande « Rapports nationaux » à toutes les Parties jusqu'au 15 avril 2027"))
        .contains("Brouillon 1\u00a0: ", ": Rapports nationaux")
        .contains("De\u202f: 20 Parties\u202f: Canada, Chine,")
        .contains("Pour le\u202f: jeudi 15 avril 2027, 23:59 Zurich (2027-04-15 21:59 UTC)")
        .contains("Messages\u202f: 19 courriels")
        .contains("faute de correspondant désigné\u202f: Dominique.");
    assertThat(say("oui")).contains("La demande 1 est ouverte\u202f: Rapports nationaux.");
    assertThat(sayIn("fr-FR", "état 1")).contains("Réponses\u202f: 0 sur 20");
    assertThat(sayIn("fr-FR", "rappeler 1")).contains("de la demande 1");
  }

  @Test
  void unaSolicitudEnEspanol() {
    assertThat(say("solicitud \"Informes\" de todas las Partes hasta el 15 de abril de 2027"))
        .contains("Borrador 1: Solicitud: Informes")
        .contains("De: 20 Partes: Canadá, China,")
        .contains("Para el: jueves, 15 de abril de 2027, 23:59 Zúrich")
        .contains("Mensajes: 19 correos");
    assertThat(say("sí")).contains("La solicitud 1 está abierta: Informes.");
    assertThat(sayIn("es-ES", "estado 1")).contains("Respuestas: 0 de 20");
  }

  @Test
  void badInputGetsAClearAnswer() {
    assertThat(say("request \"x\" from spwg by 15 February 2027")).contains("has passed");
    assertThat(say("no")).contains("dropped");
    assertThat(say("request \"x\" by 15 April 2027")).contains("Whom do you ask?");
    assertThat(say("no")).contains("dropped");
    assertThat(say("request \"x\" from Dominica by 15 April 2027"))
        .contains("Messages: none: nobody can be reached")
        .contains("Left out, for they have named no focal point: Dominica.");
    assertThat(say("no")).contains("dropped");
    assertThat(say("request \"x\" from Parties without nomination by 15 April 2027"))
        .contains("No open request asks for that");
    assertThat(say("no")).contains("dropped");
    assertThat(say("status 99")).contains("There is no request 99.");
    assertThat(say("remind 99")).contains("There is no request 99.");
  }

  @Test
  void uneDemandeMalFormeeRecoitUneReponseClaire() {
    assertThat(sayIn("fr-FR", "demande « x » à toutes les Parties jusqu'au 15 février 2027"))
        .contains("est passé (lundi 15 février 2027)");
    assertThat(sayIn("fr-FR", "non")).isNotBlank();
    assertThat(sayIn("fr-FR", "demande « x » jusqu'au 15 avril 2027")).contains("?");
    assertThat(sayIn("fr-FR", "non")).isNotBlank();
    assertThat(sayIn("fr-FR", "demande « x » à la Dominique jusqu'au 15 avril 2027"))
        .contains("faute de correspondant désigné\u202f: Dominique.");
    assertThat(sayIn("fr-FR", "non")).isNotBlank();
    assertThat(sayIn("fr-FR", "état 99")).contains("demande 99");
  }

  @Test
  void unaSolicitudMalFormadaRecibeUnaRespuestaClara() {
    assertThat(sayIn("es-ES", "solicitud \"x\" de todas las Partes hasta el 15 de febrero de 2027"))
        .contains("ya pasó");
    assertThat(sayIn("es-ES", "no")).isNotBlank();
    assertThat(sayIn("es-ES", "solicitud \"x\" hasta el 15 de abril de 2027")).contains("?");
    assertThat(sayIn("es-ES", "no")).isNotBlank();
    assertThat(sayIn("es-ES", "estado 99")).contains("solicitud 99");
  }

  @Test
  void aConsultationOpensARequestAndItsEndClosesIt() {
    say(
        "consult \"Wetlands and youth\" "
            + service("/sandbox/drafts/wetlands-and-youth_en.docx")
            + " lead Uganda for SPWG until 30 April 2027 17:00 Geneva");
    assertThat(say("yes")).contains("is open until");
    assertThat(cause("consultation:1:1")).containsExactly("COMMENTS open 6");
    assertThat(say("status 2")).contains("Wetlands and youth", "0 of 6");
    say("close 1");
    say("yes");
    Await.until(() -> cause("consultation:1:1").equals(List.of("COMMENTS closed 6")));
  }

  private List<String> cause(String key) {
    return database()
        .sql(
            """
            SELECT kind || CASE WHEN closed_at IS NULL THEN ' open ' ELSE ' closed ' END || count(*)
            FROM request JOIN request_party ON request = number WHERE cause = :key
            GROUP BY kind, closed_at\
            """)
        .param("key", key)
        .query(String.class)
        .list();
  }

  @Test
  void nothingLeavesAHeldLedger() {
    assertThat(say("release")).contains("Nothing is held.");
  }
}
