package org.intersession.bot.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import org.intersession.bot.Await;
import org.junit.jupiter.api.Test;

class SurveyConversationTest extends Conversation {
  @Test
  void aSurveyIsARequestWithAForm() {
    assertThat(
            says(
                "chair",
                "survey \"How do we work together?\" from Africa by 20 March 2027 scale \"How useful"
                    + " are our meetings?\" choice \"Their length: too short / right / too long\" text"
                    + " \"What should change?\""))
        .contains("Draft 1: Survey: How do we work together?")
        .contains("From: 8 Parties: Congo,")
        .contains("By: Saturday, 20 March 2027, 23:59 Zurich")
        .contains("Reminders: 7 days before, 2 days before")
        .contains("Question 1: How useful are our meetings?\nfrom 1 to 5")
        .contains("Question 2: Their length\ntoo short / right / too long")
        .contains("Question 3: What should change?\nin words")
        .contains(
            "connaître l’avis de la Partie suivante (Congo)\u202f: «\u202fHow do we work together?\u202f».")
        .contains("An officer of the secretariat must confirm this.");
    assertThat(say("yes 1")).contains("Survey 1 is open: “How do we work together?”. 8 mails");
    assertThat(says("delegate", "status 1")).contains("Answered: 0 of 8");
    assertThat(say("results 1"))
        .contains("Results, request 1: How do we work together?")
        .contains("How useful are our meetings? (answers: 0)", "5: 0/1")
        .contains("too short: 0/1", "Results by Party as Excel, for the secretariat only");
    assertThat(says("delegate", "results 1"))
        .contains("Nobody has filled in request 1")
        .doesNotContain("Excel");
    assertThat(say("unanswered 1")).contains("Kenya");
    assertThat(say("extend 1 Kenya until 30 March 2027")).contains("Until now: Saturday");
    assertThat(say("yes")).contains("Kenya has until");
    assertThat(say("recall 1")).contains("8 messages of request 1 recalled");
  }

  @Test
  void itsQuestionsAreAskedForAndAddedToOneByOne() {
    assertThat(say("survey \"Short one\" from Kenya by 20 March 2027"))
        .contains("Which questions?", "scale \"How useful was it?\"");
    assertThat(say("\"Did it help?\"")).contains("Question 1: Did it help?\nin words");
    assertThat(say("scale \"Overall\" 1-10"))
        .contains("Question 1: Did it help?", "Question 2: Overall\nfrom 1 to 10");
  }

  @Test
  void aFormThatCannotBeFilledInIsRefused() {
    assertThat(say("survey \"x\" from Kenya by 20 March 2027 choice \"Length\""))
        .contains("which answers can be chosen?");
    assertThat(say("no")).contains("dropped");
    assertThat(say("survey \"x\" from Kenya by 20 March 2027 choice \"Length: a / a\""))
        .contains("Question 1 cannot be asked like that");
    assertThat(say("no")).contains("dropped");
    StringBuilder many = new StringBuilder("survey \"x\" from Kenya by 20 March 2027");
    for (int i = 0; i < 11; i++) {
      many.append(" text \"Question ").append(i).append('"');
    }
    assertThat(say(many.toString())).contains("at most 10 questions");
    assertThat(say("no")).contains("dropped");
    assertThat(say("request \"Reports\" from Kenya by 20 March 2027")).contains("Draft");
    assertThat(say("yes")).contains("Request 1 is open");
    assertThat(say("results 1")).contains("asks no questions");
    assertThat(say("results 9")).contains("There is no request 9.");
  }

  @Test
  void unSondageEnFrancais() {
    assertThat(
            say(
                "sondage « Nos réunions » au GTPE avant le 20 mars 2027 échelle « Sont-elles utiles ? »"
                    + " choix « Leur durée : trop courte / bonne » texte « Que changer ? »"))
        .contains("Sondage\u202f: Nos réunions")
        .contains("De\u202f: 6 Parties et observateurs\u202f:")
        .contains("Pour le\u202f: samedi 20 mars 2027, 23:59 Zurich")
        .contains("Question 1\u202f: Sont-elles utiles ?\nde 1 à 5")
        .contains("Question 2\u202f: Leur durée\ntrop courte / bonne")
        .contains("réponse libre");
    assertThat(say("oui")).contains("Le sondage 1 est ouvert\u202f: «\u202fNos réunions\u202f».");
    assertThat(sayIn("fr-FR", "résultats 1")).contains("Résultats, demande 1\u202f: Nos réunions");
  }

  @Test
  void unaEncuestaEnEspanol() {
    assertThat(
            say(
                "encuesta \"Nuestras reuniones\" a todas las Partes antes del 20 de marzo de 2027"
                    + " escala \"¿Son útiles?\" opción \"Duración: corta / justa\" texto \"¿Qué cambiar?\""))
        .contains("Encuesta: Nuestras reuniones")
        .contains("De: 20 Partes")
        .contains("Para el: sábado, 20 de marzo de 2027, 23:59 Zúrich")
        .contains("Pregunta 1: ¿Son útiles?\nde 1 a 5");
    assertThat(say("sí")).contains("La encuesta 1 está abierta: “Nuestras reuniones”.");
    assertThat(sayIn("es-ES", "resultados 1")).contains("Resultados, solicitud 1");
  }

  @Test
  void afterAMeetingThoseWhoseItWasAreAskedHowItWas() {
    say("meet \"Strategy\" for SPWG 3 March 2027 14:00 Geneva 90 min 10 people on zoom");
    assertThat(say("yes")).isNotBlank();
    Await.until(() -> say("meeting 1").contains("Strategy"));
    assertThat(say("feedback 1")).contains("Meeting 1 ends on Wednesday, 3 March 2027, 15:30");
    assertThat(say("no")).contains("dropped");
    now("2027-03-04T09:00:00+01:00");
    assertThat(say("feedback 1"))
        .contains("Survey: How was the meeting? Strategy")
        .contains("6 Parties and observers")
        .contains("By: Thursday, 11 March 2027, 23:59 Zurich")
        .contains("How useful was the meeting?\nfrom 1 to 5")
        .contains("How was its length?\ntoo short / right / too long")
        .contains("What should be better next time?\nin words");
    assertThat(say("yes")).contains("Survey 1 is open", "Say “results 1”");
    assertThat(say("feedback 1")).contains("are asked already, in request 1");
    assertThat(say("no")).contains("dropped");
    assertThat(say("feedback 9")).contains("There is no meeting 9.");
    assertThat(sayIn("fr-FR", "évaluation 9")).contains("La réunion 9 n’existe pas.");
    assertThat(sayIn("es-ES", "evaluación 9")).contains("No existe la reunión 9.");
  }
}
