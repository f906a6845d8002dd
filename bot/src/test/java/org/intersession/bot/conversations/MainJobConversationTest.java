package org.intersession.bot.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MainJobConversationTest extends Conversation {
  @Test
  void theMainJobFromDraftToOutcome() {
    assertThat(
            say(
                "meet \"Strategic Plan WG, 4th meeting\" 12 March 2027 14:00 Geneva 90 min 45"
                    + " people interpretation en fr es registration until 10 March admit"
                    + " registered"))
        .isEqualTo(
            """
            Draft 1: Strategic Plan WG, 4th meeting
            When: Friday 12 March 2027, 14:00 Europe/Zurich (2027-03-12 13:00 UTC)
            Length: 1 h 30 min
            Platform: Zoom
            Host: Committee Room
            Size: 45 people
            Interpretation: English, French, Spanish; interpreters 0 of 4 named
            Registration: needed, closes Wednesday 10 March 2027, 23:59 Europe/Zurich (2027-03-10 22:59 UTC)
            Admission: everyone waits; those who are registered are let in as they come
            Chat: everyone may write
            Recording: none
            Names: participants may change theirs
            Officer on duty: secretariat@example.org
            Zoom, because it can assign interpreters beforehand.
            With Microsoft Teams you would lose: interpreters assigned beforehand (Microsoft Teams has no interpretation setting that we can reach); registration on the platform.
            The meeting will not be ready until the interpreters are named: interpreters 0 of 4 named.
            Nothing has been sent or set up yet. Say “yes 1” to confirm, “no 1” to drop it, or what to change.
            [Confirm] [Drop]\
            """);
    assertThat(say("yes"))
        .isEqualTo(
            """
            Meeting 1 is booked: Strategic Plan WG, 4th meeting, Friday 12 March 2027, 14:00 Europe/Zurich (2027-03-12 13:00 UTC), host Committee Room. It is being set up on Zoom; I will say here when it is done.
            --
            Meeting 1: Strategic Plan WG, 4th meeting
            The meeting is set up on Zoom.
            When: Friday 12 March 2027, 14:00 Europe/Zurich (2027-03-12 13:00 UTC)
            Join: LINK
            Register: LINK
            Not ready: interpreters 0 of 4 named.\
            """);
    assertThat(posts())
        .element(1)
        .asString()
        .startsWith("Meeting 1: Strategic Plan WG, 4th meeting\nThe meeting is set up on Zoom.");
    assertThat(say("meeting 1"))
        .isEqualTo(
            """
            Meeting 1: Strategic Plan WG, 4th meeting
            State: set up
            When: Friday 12 March 2027, 14:00 Europe/Zurich (2027-03-12 13:00 UTC)
            Length: 1 h 30 min
            Platform: Zoom
            Host: Committee Room
            Size: 45 people
            Join: LINK
            Register: LINK
            Passcode: PASSCODE
            Not ready: interpreters 0 of 4 named.
            Interpretation: English, French, Spanish; interpreters 0 of 4 named
            Registration: needed, closes Wednesday 10 March 2027, 23:59 Europe/Zurich (2027-03-10 22:59 UTC)
            Admission: everyone waits; those who are registered are let in as they come
            Chat: everyone may write
            Recording: none
            Names: participants may change theirs
            Officer on duty: secretariat@example.org
            When | What | Who | Message
            Monday 1 March 2027, 09:00 Europe/Zurich (2027-03-01 08:00 UTC) | confirmed | prepared and confirmed by Secretariat | MESSAGE
            Monday 1 March 2027, 09:00 Europe/Zurich (2027-03-01 08:00 UTC) | set up on the platform |  |\s\
            """);
  }

  @Test
  void laTachePrincipaleEnFrancais() {
    assertThat(
            say(
                "organiser « Groupe de travail sur la jeunesse » 18 mars à 14h30 (Paris) pendant 1h"
                    + " avec interprétation français espagnol, inscription, 30 participants"))
        .isEqualTo(
            """
            Brouillon 1 : Groupe de travail sur la jeunesse
            Quand : jeudi 18 mars 2027, 14:30 Europe/Paris (2027-03-18 13:30 UTC)
            Durée : 1 h
            Plateforme : Zoom
            Hôte : Committee Room
            Taille : 30 personnes
            Interprétation : français, espagnol ; 0 interprètes nommés sur 2
            Inscription : nécessaire, se termine au début de la réunion, le jeudi 18 mars 2027, 14:30 Europe/Paris (2027-03-18 13:30 UTC)
            Admission : tout le monde attend ; les personnes inscrites entrent à leur arrivée
            Messagerie : tout le monde peut écrire
            Enregistrement : aucun
            Noms : les participants peuvent changer le leur
            Fonctionnaire de service : secretariat@example.org
            Zoom, parce qu’on peut y affecter les interprètes à l’avance.
            Avec Microsoft Teams, vous perdriez : les interprètes affectés à l’avance (Microsoft Teams n’a aucun réglage d’interprétation qui nous soit accessible) ; l’inscription sur la plateforme.
            La réunion ne sera prête que lorsque les interprètes seront nommés : 0 interprètes nommés sur 2.
            Rien n’a encore été envoyé ni créé. Dites « oui 1 » pour confirmer, « non 1 » pour abandonner, ou ce qu’il faut changer.
            [Confirmer] [Abandonner]\
            """);
    assertThat(say("oui"))
        .isEqualTo(
            """
            La réunion 1 est réservée : Groupe de travail sur la jeunesse, jeudi 18 mars 2027, 14:30 Europe/Paris (2027-03-18 13:30 UTC), hôte Committee Room. Elle est en cours de création sur Zoom ; je dirai ici quand ce sera fait.
            --
            Réunion 1 : Groupe de travail sur la jeunesse
            La réunion est en place sur Zoom.
            Quand : jeudi 18 mars 2027, 14:30 Europe/Paris (2027-03-18 13:30 UTC)
            Rejoindre : LINK
            S’inscrire : LINK
            Pas prête : 0 interprètes nommés sur 2.\
            """);
    assertThat(say("réunion 1"))
        .isEqualTo(
            """
            Réunion 1 : Groupe de travail sur la jeunesse
            État : en place
            Quand : jeudi 18 mars 2027, 14:30 Europe/Paris (2027-03-18 13:30 UTC)
            Durée : 1 h
            Plateforme : Zoom
            Hôte : Committee Room
            Taille : 30 personnes
            Rejoindre : LINK
            S’inscrire : LINK
            Code secret : PASSCODE
            Pas prête : 0 interprètes nommés sur 2.
            Interprétation : français, espagnol ; 0 interprètes nommés sur 2
            Inscription : nécessaire, se termine au début de la réunion, le jeudi 18 mars 2027, 14:30 Europe/Paris (2027-03-18 13:30 UTC)
            Admission : tout le monde attend ; les personnes inscrites entrent à leur arrivée
            Messagerie : tout le monde peut écrire
            Enregistrement : aucun
            Noms : les participants peuvent changer le leur
            Fonctionnaire de service : secretariat@example.org
            Quand | Quoi | Qui | Message
            lundi 1er mars 2027, 09:00 Europe/Paris (2027-03-01 08:00 UTC) | confirmée | préparé et confirmé par Secretariat | MESSAGE
            lundi 1er mars 2027, 09:00 Europe/Paris (2027-03-01 08:00 UTC) | créée sur la plateforme |  |\s\
            """);
  }

  @Test
  void elTrabajoPrincipalEnEspanol() {
    assertThat(
            say(
                "organizar \"Subgrupo de finanzas\" mañana a las 9:00 hora de Montevideo, 1 hora,"
                    + " por Teams, 12 personas"))
        .isEqualTo(
            """
            Borrador 1: Subgrupo de finanzas
            Cuándo: martes 2 de marzo de 2027, 09:00 America/Montevideo (2027-03-02 12:00 UTC)
            Duración: 1 h
            Plataforma: Microsoft Teams
            Anfitrión: Teams Room A
            Tamaño: 12 personas
            Interpretación: ninguna
            Inscripción: no hace falta
            Admisión: nadie espera
            Chat: todos pueden escribir
            Grabación: ninguna
            Nombres: los participantes pueden cambiar el suyo
            Funcionario de guardia: secretariat@example.org
            Microsoft Teams, porque se pidió.
            Todavía no se ha enviado ni creado nada. Diga «sí 1» para confirmar, «no 1» para descartarlo, o lo que haya que cambiar.
            [Confirmar] [Descartar]\
            """);
    assertThat(say("sí"))
        .isEqualTo(
            """
            La reunión 1 está reservada: Subgrupo de finanzas, martes 2 de marzo de 2027, 09:00 America/Montevideo (2027-03-02 12:00 UTC), anfitrión Teams Room A. Se está preparando en Microsoft Teams; avisaré aquí cuando esté hecho.
            --
            Reunión 1: Subgrupo de finanzas
            La reunión está preparada en Microsoft Teams.
            Cuándo: martes 2 de marzo de 2027, 09:00 America/Montevideo (2027-03-02 12:00 UTC)
            Entrar: LINK
            Lista.\
            """);
    assertThat(say("reunión 1"))
        .isEqualTo(
            """
            Reunión 1: Subgrupo de finanzas
            Estado: preparada
            Cuándo: martes 2 de marzo de 2027, 09:00 America/Montevideo (2027-03-02 12:00 UTC)
            Duración: 1 h
            Plataforma: Microsoft Teams
            Anfitrión: Teams Room A
            Tamaño: 12 personas
            Entrar: LINK
            Código de acceso: PASSCODE
            Lista.
            Interpretación: ninguna
            Inscripción: no hace falta
            Admisión: nadie espera
            Chat: todos pueden escribir
            Grabación: ninguna
            Nombres: los participantes pueden cambiar el suyo
            Funcionario de guardia: secretariat@example.org
            Cuándo | Qué | Quién | Mensaje
            lunes 1 de marzo de 2027, 05:00 America/Montevideo (2027-03-01 08:00 UTC) | confirmada | preparado y confirmado por Secretariat | MESSAGE
            lunes 1 de marzo de 2027, 05:00 America/Montevideo (2027-03-01 08:00 UTC) | preparada en la plataforma |  |\s\
            """);
  }

  @Test
  void aSeriesIsAskedForItsEnd() {
    assertThat(
            say(
                "meet \"Secretariats' coordination\" first Monday of each month 10:00 Bonn 1h 8"
                    + " people on teams"))
        .isEqualTo(
            """
            How often, or until when? For example: 6 times, or: until December 2027. At most 60 times.\
            """);
    assertThat(say("6 times"))
        .isEqualTo(
            """
            Draft 1: Secretariats' coordination
            When: Monday 1 March 2027, 10:00 Europe/Berlin (2027-03-01 09:00 UTC)
            Series: 6 times, the last on Monday 2 August 2027, 10:00 Europe/Berlin (2027-08-02 08:00 UTC)
            Length: 1 h
            Platform: Microsoft Teams
            Host: Teams Room A
            Size: 8 people
            Interpretation: none
            Registration: not needed
            Admission: nobody waits
            Chat: everyone may write
            Recording: none
            Names: participants may change theirs
            Officer on duty: secretariat@example.org
            Microsoft Teams, because it was asked for.
            Nothing has been sent or set up yet. Say “yes 1” to confirm, “no 1” to drop it, or what to change.
            [Confirm] [Drop]\
            """);
    assertThat(say("yes"))
        .isEqualTo(
            """
            Meeting 1 is booked: Secretariats' coordination, Monday 1 March 2027, 10:00 Europe/Berlin (2027-03-01 09:00 UTC), host Teams Room A. It is being set up on Microsoft Teams; I will say here when it is done.
            --
            Meeting 1: Secretariats' coordination
            The meeting is set up on Microsoft Teams.
            Next: Monday 1 March 2027, 10:00 Europe/Berlin (2027-03-01 09:00 UTC)
            Join: LINK
            Ready.\
            """);
    assertThat(say("meeting 1"))
        .isEqualTo(
            """
            Meeting 1: Secretariats' coordination
            State: set up
            Next: Monday 1 March 2027, 10:00 Europe/Berlin (2027-03-01 09:00 UTC)
            Series: 6 times, the last on Monday 2 August 2027, 10:00 Europe/Berlin (2027-08-02 08:00 UTC)
            Length: 1 h
            Platform: Microsoft Teams
            Host: Teams Room A
            Size: 8 people
            Join: LINK
            Passcode: PASSCODE
            Ready.
            Interpretation: none
            Registration: not needed
            Admission: nobody waits
            Chat: everyone may write
            Recording: none
            Names: participants may change theirs
            Officer on duty: secretariat@example.org
            When | What | Who | Message
            Monday 1 March 2027, 09:00 Europe/Berlin (2027-03-01 08:00 UTC) | confirmed | prepared and confirmed by Secretariat | MESSAGE
            Monday 1 March 2027, 09:00 Europe/Berlin (2027-03-01 08:00 UTC) | set up on the platform |  |\s\
            """);
  }

  @Test
  void aHostThatCanInterpretGoesBeforeASmallerOneThatCannot() {
    assertThat(say("meet \"Budget WG\" 12 March 14:00 40 people interpretation en fr"))
        .isEqualTo(
            """
            Draft 1: Budget WG
            When: Friday 12 March 2027, 14:00 Europe/Zurich (2027-03-12 13:00 UTC); no zone was said, so this channel’s
            Length: 1 h (not said, so the usual)
            Platform: Zoom
            Host: Committee Room
            Size: 40 people
            Interpretation: English, French; interpreters 0 of 2 named
            Registration: not needed
            Admission: nobody waits
            Chat: everyone may write
            Recording: none
            Names: participants may change theirs
            Officer on duty: secretariat@example.org
            Zoom, because it can assign interpreters beforehand.
            With Microsoft Teams you would lose: interpreters assigned beforehand (Microsoft Teams has no interpretation setting that we can reach).
            The meeting will not be ready until the interpreters are named: interpreters 0 of 2 named.
            Nothing has been sent or set up yet. Say “yes 1” to confirm, “no 1” to drop it, or what to change.
            [Confirm] [Drop]\
            """);
  }

  @Test
  void whatNoHostCanInterpretIsSaid() {
    assertThat(say("meet \"Budget WG\" 12 March 14:00 40 people interpretation en sw"))
        .isEqualTo(
            """
            Draft 1: Budget WG
            When: Friday 12 March 2027, 14:00 Europe/Zurich (2027-03-12 13:00 UTC); no zone was said, so this channel’s
            Length: 1 h (not said, so the usual)
            Platform: Zoom
            Host: Committee Room
            Size: 40 people
            Interpretation: English, Swahili; interpreters 0 of 2 named
            Registration: not needed
            Admission: nobody waits
            Chat: everyone may write
            Recording: none
            Names: participants may change theirs
            Officer on duty: secretariat@example.org
            Zoom, because it can assign interpreters beforehand.
            With Microsoft Teams you would lose: interpreters assigned beforehand (Microsoft Teams has no interpretation setting that we can reach).
            Committee Room cannot have interpretation into: Swahili. Ask the administrator to add them as custom languages of the account.
            The meeting will not be ready until the interpreters are named: interpreters 0 of 2 named.
            Nothing has been sent or set up yet. Say “yes 1” to confirm, “no 1” to drop it, or what to change.
            [Confirm] [Drop]\
            """);
  }
}
