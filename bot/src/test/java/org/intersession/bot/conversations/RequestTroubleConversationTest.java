package org.intersession.bot.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be asked is answered with what can be, in the language of who asks. */
class RequestTroubleConversationTest extends Conversation {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "remind 1 | 1 is the meeting “Strategy”. Say “meeting 1”",
        "unanswered 1 | or “status” to choose among the open requests",
        "extend 1 Kenya until 3 May 2027 | There is no request 1: 1 is the meeting",
        "relancer 1 | 1 est la réunion «\u202fStrategy\u202f». Dites «\u202fréunion 1\u202f»",
        "recordar 1 | 1 es la reunión “Strategy”. Diga “reunión 1”",
      })
  void theNumberOfAMeetingIsNoRequests(String line, String answer) {
    say("meet \"Strategy\" for SPWG 3 March 2027 14:00 Geneva 90 min 10 people on zoom");
    say("yes");
    assertThat(say(line)).contains(answer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "feedback 1 | There is no meeting 1: 1 is the request “Reports”. Say “status 1”",
        "évaluation 1 | 1 est la demande «\u202fReports\u202f». Dites «\u202fétat 1\u202f»",
        "evaluación 1 | 1 es la solicitud “Reports”. Diga “estado 1”",
        "extend 1 Japan until 3 May 2027 | Japan was not asked in request 1. Say “unanswered 1”",
        "prolonger 1 Japon jusqu'au 3 mai 2027 | Dites «\u202fsans réponse 1\u202f»",
        "prorrogar 1 Japón hasta el 3 de mayo de 2027 | Diga “sin respuesta 1”",
      })
  void theNumberOfARequestIsNoMeetingsAndItsPartiesAreItsOwn(String line, String answer) {
    say("request \"Reports\" from Kenya by 15 April 2027");
    assertThat(say("yes")).contains("Request 1 is open");
    assertThat(say(line)).contains(answer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "request \"x\" by 15 April 2027 | Whom do you ask?",
        "demande « x » avant le 15 avril 2027 | À qui s’adresse la demande",
        "solicitud \"x\" antes del 15 de abril de 2027 | ¿A quién se solicita?",
        "request \"x\" from Afrika by 15 April 2027 | Did you mean “from africa”?",
        "demande « x » à l'Afriqe avant le 15 avril 2027 | Vouliez-vous dire «\u202fafrique\u202f»",
        "demande « x » au Kenya avant le 15 février 2027 | Indiquez une date à venir",
        "solicitud \"x\" a Kenya antes del 15 de febrero de 2027 | Escriba una fecha futura",
        "remind | Say “request” to open one",
        "relancer | Dites «\u202fdemande\u202f» pour en ouvrir une",
        "recordar | Diga “solicitud” para abrir una",
        "status 99 | Say “status” to choose",
        "évaluation 99 | Dites «\u202fréunions\u202f»",
        "evaluación 99 | Diga “reuniones”",
      })
  void whatIsMissingOrWrongIsSaidWithWhatToDo(String line, String answer) {
    assertThat(say(line)).contains(answer);
  }

  @Test
  void aMeetingAndARequestOfOneNumberAreToldApart() {
    say("request \"Reports\" from Kenya by 15 April 2027");
    assertThat(say("yes")).contains("Request 1 is open");
    say("meet \"Strategy\" for SPWG 3 March 2027 14:00 Geneva 90 min 10 people on zoom");
    say("yes");
    now("2027-03-03T10:00:00+01:00");
    assertThat(say("remind 1")).contains("Reminder, request 1: Reports");
    assertThat(say("no")).contains("dropped");
    assertThat(say("feedback 1")).contains("Meeting 1 ends on", "Say “feedback 1” after that.");
  }
}
