package org.intersession.bot.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChangeConversationTest extends Conversation {
  @Test
  void aMeetingIsMoved() {
    assertThat(say("meet \"Budget WG\" 12 March 2027 14:00 1h 20 people"))
        .isEqualTo(
            """
            Draft 1: Budget WG
            When: Friday 12 March 2027, 14:00 Europe/Zurich (2027-03-12 13:00 UTC); no zone was said, so this channel’s
            Length: 1 h
            Platform: Zoom
            Host: Contact Group Room
            Size: 20 people
            Interpretation: none
            Registration: not needed
            Admission: nobody waits
            Chat: everyone may write
            Recording: none
            Names: participants may change theirs
            Officer on duty: secretariat@example.org
            Zoom, the secretariat’s usual choice: nothing asked for needs another.
            Nothing has been sent or set up yet. Say “yes 1” to confirm, “no 1” to drop it, or what to change.
            [Confirm] [Drop]\
            """);
    assertThat(say("yes"))
        .isEqualTo(
            """
            Meeting 1 is booked: Budget WG, Friday 12 March 2027, 14:00 Europe/Zurich (2027-03-12 13:00 UTC), host Contact Group Room. It is being set up on Zoom; I will say here when it is done.
            --
            Meeting 1: Budget WG
            The meeting is set up on Zoom.
            When: Friday 12 March 2027, 14:00 Europe/Zurich (2027-03-12 13:00 UTC)
            Join: LINK
            Ready.\
            """);
    assertThat(say("move 1 to 15 March at 14:00"))
        .isEqualTo(
            """
            Draft 2: Move meeting 1: Budget WG
            From: Friday 12 March 2027, 14:00 Europe/Zurich (2027-03-12 13:00 UTC)
            To: Monday 15 March 2027, 14:00 Europe/Zurich (2027-03-15 13:00 UTC)
            Length: 1 h
            What: the meeting
            Platform: Zoom
            Zoom is changed first; this channel is told once it has taken the change.
            Nothing has been sent or set up yet. Say “yes 2” to confirm, “no 2” to drop it, or what to change.
            [Confirm] [Drop]\
            """);
    assertThat(say("yes"))
        .isEqualTo(
            """
            Meeting 1 is being moved on Zoom: Budget WG, Monday 15 March 2027, 14:00 Europe/Zurich (2027-03-15 13:00 UTC). I will say here when it is done.
            --
            Meeting 1: Budget WG
            The meeting has been changed on Zoom.
            When: Monday 15 March 2027, 14:00 Europe/Zurich (2027-03-15 13:00 UTC)
            Join: LINK
            Ready.\
            """);
    assertThat(say("meetings"))
        .isEqualTo(
            """
            Coming meetings
            No. | Title | Next | Platform | State
            1 | Budget WG | Monday 15 March 2027, 14:00 Europe/Zurich (2027-03-15 13:00 UTC) | Zoom | set up
            Say for example “meeting 1” to see one.\
            """);
  }

  @Test
  void uneReunionEstDeplacee() {
    assertThat(say("organiser « Budget » 12 mars 2027 à 14:00 pendant 1h 20 personnes"))
        .isEqualTo(
            """
            Brouillon 1 : Budget
            Quand : vendredi 12 mars 2027, 14:00 Europe/Zurich (2027-03-12 13:00 UTC) ; aucun fuseau n’a été dit, donc celui de ce canal
            Durée : 1 h
            Plateforme : Zoom
            Hôte : Contact Group Room
            Taille : 20 personnes
            Interprétation : aucune
            Inscription : pas nécessaire
            Admission : personne n’attend
            Messagerie : tout le monde peut écrire
            Enregistrement : aucun
            Noms : les participants peuvent changer le leur
            Fonctionnaire de service : secretariat@example.org
            Zoom, le choix habituel du secrétariat : rien de ce qui est demandé n’en exige un autre.
            Rien n’a encore été envoyé ni créé. Dites « oui 1 » pour confirmer, « non 1 » pour abandonner, ou ce qu’il faut changer.
            [Confirmer] [Abandonner]\
            """);
    assertThat(say("oui"))
        .isEqualTo(
            """
            La réunion 1 est réservée : Budget, vendredi 12 mars 2027, 14:00 Europe/Zurich (2027-03-12 13:00 UTC), hôte Contact Group Room. Elle est en cours de création sur Zoom ; je dirai ici quand ce sera fait.
            --
            Réunion 1 : Budget
            La réunion est en place sur Zoom.
            Quand : vendredi 12 mars 2027, 14:00 Europe/Zurich (2027-03-12 13:00 UTC)
            Rejoindre : LINK
            Prête.\
            """);
    assertThat(say("reporter 1 au 15 mars à 14:00"))
        .isEqualTo(
            """
            Brouillon 2 : Déplacer la réunion 1 : Budget
            De : vendredi 12 mars 2027, 14:00 Europe/Zurich (2027-03-12 13:00 UTC)
            À : lundi 15 mars 2027, 14:00 Europe/Zurich (2027-03-15 13:00 UTC)
            Durée : 1 h
            Portée : la réunion
            Plateforme : Zoom
            Zoom est modifié d’abord ; ce canal est informé dès que la modification est prise.
            Rien n’a encore été envoyé ni créé. Dites « oui 2 » pour confirmer, « non 2 » pour abandonner, ou ce qu’il faut changer.
            [Confirmer] [Abandonner]\
            """);
    assertThat(say("oui"))
        .isEqualTo(
            """
            La réunion 1 est en cours de déplacement sur Zoom : Budget, lundi 15 mars 2027, 14:00 Europe/Zurich (2027-03-15 13:00 UTC). Je dirai ici quand ce sera fait.
            --
            Réunion 1 : Budget
            La réunion a été modifiée sur Zoom.
            Quand : lundi 15 mars 2027, 14:00 Europe/Zurich (2027-03-15 13:00 UTC)
            Rejoindre : LINK
            Prête.\
            """);
  }

  @Test
  void unaReunionSeAplaza() {
    assertThat(say("organizar \"Presupuesto\" 12 de marzo de 2027 a las 14:00 1 hora 20 personas"))
        .isEqualTo(
            """
            Borrador 1: Presupuesto
            Cuándo: viernes 12 de marzo de 2027, 14:00 Europe/Zurich (2027-03-12 13:00 UTC); no se dijo la zona horaria, así que es la de este canal
            Duración: 1 h
            Plataforma: Zoom
            Anfitrión: Contact Group Room
            Tamaño: 20 personas
            Interpretación: ninguna
            Inscripción: no hace falta
            Admisión: nadie espera
            Chat: todos pueden escribir
            Grabación: ninguna
            Nombres: los participantes pueden cambiar el suyo
            Funcionario de guardia: secretariat@example.org
            Zoom, la elección habitual de la secretaría: nada de lo pedido exige otra.
            Todavía no se ha enviado ni creado nada. Diga «sí 1» para confirmar, «no 1» para descartarlo, o lo que haya que cambiar.
            [Confirmar] [Descartar]\
            """);
    assertThat(say("sí"))
        .isEqualTo(
            """
            La reunión 1 está reservada: Presupuesto, viernes 12 de marzo de 2027, 14:00 Europe/Zurich (2027-03-12 13:00 UTC), anfitrión Contact Group Room. Se está preparando en Zoom; avisaré aquí cuando esté hecho.
            --
            Reunión 1: Presupuesto
            La reunión está preparada en Zoom.
            Cuándo: viernes 12 de marzo de 2027, 14:00 Europe/Zurich (2027-03-12 13:00 UTC)
            Entrar: LINK
            Lista.\
            """);
    assertThat(say("aplazar 1 al 15 de marzo a las 14:00"))
        .isEqualTo(
            """
            Borrador 2: Mover la reunión 1: Presupuesto
            De: viernes 12 de marzo de 2027, 14:00 Europe/Zurich (2027-03-12 13:00 UTC)
            A: lunes 15 de marzo de 2027, 14:00 Europe/Zurich (2027-03-15 13:00 UTC)
            Duración: 1 h
            Alcance: la reunión
            Plataforma: Zoom
            Primero se cambia Zoom; este canal lo sabrá cuando haya tomado el cambio.
            Todavía no se ha enviado ni creado nada. Diga «sí 2» para confirmar, «no 2» para descartarlo, o lo que haya que cambiar.
            [Confirmar] [Descartar]\
            """);
    assertThat(say("sí"))
        .isEqualTo(
            """
            La reunión 1 se está moviendo en Zoom: Presupuesto, lunes 15 de marzo de 2027, 14:00 Europe/Zurich (2027-03-15 13:00 UTC). Avisaré aquí cuando esté hecho.
            --
            Reunión 1: Presupuesto
            La reunión se ha cambiado en Zoom.
            Cuándo: lunes 15 de marzo de 2027, 14:00 Europe/Zurich (2027-03-15 13:00 UTC)
            Entrar: LINK
            Lista.\
            """);
  }

  @Test
  void aMeetingIsCancelled() {
    assertThat(say("meet \"Budget WG\" 12 March 2027 14:00 1h 20 people"))
        .isEqualTo(
            """
            Draft 1: Budget WG
            When: Friday 12 March 2027, 14:00 Europe/Zurich (2027-03-12 13:00 UTC); no zone was said, so this channel’s
            Length: 1 h
            Platform: Zoom
            Host: Contact Group Room
            Size: 20 people
            Interpretation: none
            Registration: not needed
            Admission: nobody waits
            Chat: everyone may write
            Recording: none
            Names: participants may change theirs
            Officer on duty: secretariat@example.org
            Zoom, the secretariat’s usual choice: nothing asked for needs another.
            Nothing has been sent or set up yet. Say “yes 1” to confirm, “no 1” to drop it, or what to change.
            [Confirm] [Drop]\
            """);
    assertThat(say("yes"))
        .isEqualTo(
            """
            Meeting 1 is booked: Budget WG, Friday 12 March 2027, 14:00 Europe/Zurich (2027-03-12 13:00 UTC), host Contact Group Room. It is being set up on Zoom; I will say here when it is done.
            --
            Meeting 1: Budget WG
            The meeting is set up on Zoom.
            When: Friday 12 March 2027, 14:00 Europe/Zurich (2027-03-12 13:00 UTC)
            Join: LINK
            Ready.\
            """);
    assertThat(say("cancel 1"))
        .isEqualTo(
            """
            Draft 2: Cancel meeting 1: Budget WG
            When: Friday 12 March 2027, 14:00 Europe/Zurich (2027-03-12 13:00 UTC)
            What: the meeting
            Platform: Zoom
            Zoom is changed first; this channel is told once it has taken the change.
            This cannot be taken back.
            Nothing has been sent or set up yet. Say “yes 2” to confirm, “no 2” to drop it, or what to change.
            [Confirm] [Drop]\
            """);
    assertThat(say("yes"))
        .isEqualTo(
            """
            Meeting 1 is being cancelled on Zoom: Budget WG. I will say here when it is done.
            --
            Meeting 1: Budget WG
            The meeting has been cancelled on Zoom.
            When: Friday 12 March 2027, 14:00 Europe/Zurich (2027-03-12 13:00 UTC)\
            """);
    assertThat(say("meeting 1"))
        .isEqualTo(
            """
            Meeting 1: Budget WG
            State: cancelled
            When: Friday 12 March 2027, 14:00 Europe/Zurich (2027-03-12 13:00 UTC)
            Length: 1 h
            Platform: Zoom
            Host: Contact Group Room
            Size: 20 people
            Interpretation: none
            Registration: not needed
            Admission: nobody waits
            Chat: everyone may write
            Recording: none
            Names: participants may change theirs
            Officer on duty: secretariat@example.org
            When | What | Who | Message
            Monday 1 March 2027, 09:00 Europe/Zurich (2027-03-01 08:00 UTC) | confirmed | prepared and confirmed by Secretariat | MESSAGE
            Monday 1 March 2027, 09:00 Europe/Zurich (2027-03-01 08:00 UTC) | set up on the platform |  |\s
            Monday 1 March 2027, 09:00 Europe/Zurich (2027-03-01 08:00 UTC) | cancellation confirmed | prepared and confirmed by Secretariat | MESSAGE
            Monday 1 March 2027, 09:00 Europe/Zurich (2027-03-01 08:00 UTC) | cancelled on the platform |  |\s\
            """);
    assertThat(say("move 1 to 15 March"))
        .isEqualTo(
            """
            Meeting 1 cannot be changed now: it is cancelled. Say “meeting 1” to see how it stands.\
            """);
  }

  @Test
  void settingsAreShownAndChanged() {
    assertThat(say("meet \"Budget WG\" 12 March 2027 14:00 1h 20 people"))
        .isEqualTo(
            """
            Draft 1: Budget WG
            When: Friday 12 March 2027, 14:00 Europe/Zurich (2027-03-12 13:00 UTC); no zone was said, so this channel’s
            Length: 1 h
            Platform: Zoom
            Host: Contact Group Room
            Size: 20 people
            Interpretation: none
            Registration: not needed
            Admission: nobody waits
            Chat: everyone may write
            Recording: none
            Names: participants may change theirs
            Officer on duty: secretariat@example.org
            Zoom, the secretariat’s usual choice: nothing asked for needs another.
            Nothing has been sent or set up yet. Say “yes 1” to confirm, “no 1” to drop it, or what to change.
            [Confirm] [Drop]\
            """);
    assertThat(say("yes"))
        .isEqualTo(
            """
            Meeting 1 is booked: Budget WG, Friday 12 March 2027, 14:00 Europe/Zurich (2027-03-12 13:00 UTC), host Contact Group Room. It is being set up on Zoom; I will say here when it is done.
            --
            Meeting 1: Budget WG
            The meeting is set up on Zoom.
            When: Friday 12 March 2027, 14:00 Europe/Zurich (2027-03-12 13:00 UTC)
            Join: LINK
            Ready.\
            """);
    assertThat(say("settings 1"))
        .isEqualTo(
            """
            Meeting 1: Budget WG
            Interpretation: none
            Registration: not needed
            Admission: nobody waits
            Chat: everyone may write
            Recording: none
            Names: participants may change theirs
            Officer on duty: secretariat@example.org
            To change something, say it with the number, for example “settings 1 chat off”.\
            """);
    assertThat(say("settings 1 chat off, hold everyone, registration"))
        .isEqualTo(
            """
            Draft 3: Change meeting 1: Budget WG
            Registration: needed, closes when the meeting starts, Friday 12 March 2027, 14:00 Europe/Zurich (2027-03-12 13:00 UTC) (until now: not needed)
            Admission: everyone waits until somebody lets them in (until now: nobody waits)
            Chat: off (until now: everyone may write)
            Zoom is changed first; this channel is told once it has taken the change.
            Nothing has been sent or set up yet. Say “yes 3” to confirm, “no 3” to drop it, or what to change.
            [Confirm] [Drop]\
            """);
    assertThat(say("yes"))
        .isEqualTo(
            """
            The settings of meeting 1 are being changed on Zoom. I will say here when it is done.
            --
            Meeting 1: Budget WG
            The meeting has been changed on Zoom.
            When: Friday 12 March 2027, 14:00 Europe/Zurich (2027-03-12 13:00 UTC)
            Join: LINK
            Register: LINK
            Ready.\
            """);
    assertThat(say("settings 1 interpretation en fr"))
        .isEqualTo(
            """
            Draft 4: Change meeting 1: Budget WG
            Interpretation: English, French; interpreters 0 of 2 named (until now: none)
            Contact Group Room has interpretation switched off in its account. Ask the administrator to switch it on, or say a time when another host is free.
            Zoom is changed first; this channel is told once it has taken the change.
            Nothing has been sent or set up yet. Say “yes 4” to confirm, “no 4” to drop it, or what to change.
            [Confirm] [Drop]\
            """);
  }

  @Test
  void hostsShowTheirLoad() {
    assertThat(say("meet \"Budget WG\" 12 March 2027 14:00 1h 20 people"))
        .isEqualTo(
            """
            Draft 1: Budget WG
            When: Friday 12 March 2027, 14:00 Europe/Zurich (2027-03-12 13:00 UTC); no zone was said, so this channel’s
            Length: 1 h
            Platform: Zoom
            Host: Contact Group Room
            Size: 20 people
            Interpretation: none
            Registration: not needed
            Admission: nobody waits
            Chat: everyone may write
            Recording: none
            Names: participants may change theirs
            Officer on duty: secretariat@example.org
            Zoom, the secretariat’s usual choice: nothing asked for needs another.
            Nothing has been sent or set up yet. Say “yes 1” to confirm, “no 1” to drop it, or what to change.
            [Confirm] [Drop]\
            """);
    assertThat(say("yes"))
        .isEqualTo(
            """
            Meeting 1 is booked: Budget WG, Friday 12 March 2027, 14:00 Europe/Zurich (2027-03-12 13:00 UTC), host Contact Group Room. It is being set up on Zoom; I will say here when it is done.
            --
            Meeting 1: Budget WG
            The meeting is set up on Zoom.
            When: Friday 12 March 2027, 14:00 Europe/Zurich (2027-03-12 13:00 UTC)
            Join: LINK
            Ready.\
            """);
    assertThat(say("hosts"))
        .isEqualTo(
            """
            Hosts
            Hours booked, the time before and after the meetings included, of 40 working hours a week for each meeting that a host can hold at once.
            Week of 1 March 2027
            Plenary Room (Zoom, 500 people, 2 at once): 0/80
            Committee Room (Zoom, 300 people, 2 at once): 0/80
            Contact Group Room (Zoom, 100 people, 2 at once): 0/80
            Teams Room A (Microsoft Teams, 300 people, 1 at once): 0/40
            Teams Room B (Microsoft Teams, 300 people, 1 at once): 0/40
            Week of 8 March 2027
            Plenary Room (Zoom, 500 people, 2 at once): 0/80
            Committee Room (Zoom, 300 people, 2 at once): 0/80
            Contact Group Room (Zoom, 100 people, 2 at once): 3/80
            Teams Room A (Microsoft Teams, 300 people, 1 at once): 0/40
            Teams Room B (Microsoft Teams, 300 people, 1 at once): 0/40
            Week of 15 March 2027
            Plenary Room (Zoom, 500 people, 2 at once): 0/80
            Committee Room (Zoom, 300 people, 2 at once): 0/80
            Contact Group Room (Zoom, 100 people, 2 at once): 0/80
            Teams Room A (Microsoft Teams, 300 people, 1 at once): 0/40
            Teams Room B (Microsoft Teams, 300 people, 1 at once): 0/40
            Week of 22 March 2027
            Plenary Room (Zoom, 500 people, 2 at once): 0/80
            Committee Room (Zoom, 300 people, 2 at once): 0/80
            Contact Group Room (Zoom, 100 people, 2 at once): 0/80
            Teams Room A (Microsoft Teams, 300 people, 1 at once): 0/40
            Teams Room B (Microsoft Teams, 300 people, 1 at once): 0/40\
            """);
    assertThat(sayIn("fr-FR", "hôtes"))
        .isEqualTo(
            """
            Hôtes
            Heures réservées, temps avant et après les réunions compris, sur 40 heures ouvrables par semaine pour chaque réunion simultanée qu’un hôte peut tenir.
            Semaine du 1er mars 2027
            Plenary Room (Zoom, 500 personnes, 2 à la fois) : 0/80
            Committee Room (Zoom, 300 personnes, 2 à la fois) : 0/80
            Contact Group Room (Zoom, 100 personnes, 2 à la fois) : 0/80
            Teams Room A (Microsoft Teams, 300 personnes, 1 à la fois) : 0/40
            Teams Room B (Microsoft Teams, 300 personnes, 1 à la fois) : 0/40
            Semaine du 8 mars 2027
            Plenary Room (Zoom, 500 personnes, 2 à la fois) : 0/80
            Committee Room (Zoom, 300 personnes, 2 à la fois) : 0/80
            Contact Group Room (Zoom, 100 personnes, 2 à la fois) : 3/80
            Teams Room A (Microsoft Teams, 300 personnes, 1 à la fois) : 0/40
            Teams Room B (Microsoft Teams, 300 personnes, 1 à la fois) : 0/40
            Semaine du 15 mars 2027
            Plenary Room (Zoom, 500 personnes, 2 à la fois) : 0/80
            Committee Room (Zoom, 300 personnes, 2 à la fois) : 0/80
            Contact Group Room (Zoom, 100 personnes, 2 à la fois) : 0/80
            Teams Room A (Microsoft Teams, 300 personnes, 1 à la fois) : 0/40
            Teams Room B (Microsoft Teams, 300 personnes, 1 à la fois) : 0/40
            Semaine du 22 mars 2027
            Plenary Room (Zoom, 500 personnes, 2 à la fois) : 0/80
            Committee Room (Zoom, 300 personnes, 2 à la fois) : 0/80
            Contact Group Room (Zoom, 100 personnes, 2 à la fois) : 0/80
            Teams Room A (Microsoft Teams, 300 personnes, 1 à la fois) : 0/40
            Teams Room B (Microsoft Teams, 300 personnes, 1 à la fois) : 0/40\
            """);
    assertThat(sayIn("es-ES", "anfitriones"))
        .isEqualTo(
            """
            Anfitriones
            Horas reservadas, incluido el tiempo antes y después de las reuniones, de 40 horas laborables por semana por cada reunión simultánea que puede tener un anfitrión.
            Semana del 1 de marzo de 2027
            Plenary Room (Zoom, 500 personas, 2 a la vez): 0/80
            Committee Room (Zoom, 300 personas, 2 a la vez): 0/80
            Contact Group Room (Zoom, 100 personas, 2 a la vez): 0/80
            Teams Room A (Microsoft Teams, 300 personas, 1 a la vez): 0/40
            Teams Room B (Microsoft Teams, 300 personas, 1 a la vez): 0/40
            Semana del 8 de marzo de 2027
            Plenary Room (Zoom, 500 personas, 2 a la vez): 0/80
            Committee Room (Zoom, 300 personas, 2 a la vez): 0/80
            Contact Group Room (Zoom, 100 personas, 2 a la vez): 3/80
            Teams Room A (Microsoft Teams, 300 personas, 1 a la vez): 0/40
            Teams Room B (Microsoft Teams, 300 personas, 1 a la vez): 0/40
            Semana del 15 de marzo de 2027
            Plenary Room (Zoom, 500 personas, 2 a la vez): 0/80
            Committee Room (Zoom, 300 personas, 2 a la vez): 0/80
            Contact Group Room (Zoom, 100 personas, 2 a la vez): 0/80
            Teams Room A (Microsoft Teams, 300 personas, 1 a la vez): 0/40
            Teams Room B (Microsoft Teams, 300 personas, 1 a la vez): 0/40
            Semana del 22 de marzo de 2027
            Plenary Room (Zoom, 500 personas, 2 a la vez): 0/80
            Committee Room (Zoom, 300 personas, 2 a la vez): 0/80
            Contact Group Room (Zoom, 100 personas, 2 a la vez): 0/80
            Teams Room A (Microsoft Teams, 300 personas, 1 a la vez): 0/40
            Teams Room B (Microsoft Teams, 300 personas, 1 a la vez): 0/40\
            """);
  }

  @Test
  void languages() {
    assertThat(say("language French")).isEqualTo("Je vous répondrai en français.");
    assertThat(say("help"))
        .startsWith("Ce qui peut être dit ici\norganiser")
        .contains("annule une réunion et en avertit toutes les personnes concernées");
    assertThat(say("langue anglais")).isEqualTo("I will answer you in English.");
    assertThat(say("language German"))
        .isEqualTo(
            """
            A question
            I answer in English, French and Spanish. Say for example “language French”.
            [English] [français] [español]\
            """);
  }

  @Test
  void aMeetingThatDoesNotExist() {
    assertThat(say("meeting 99999"))
        .isEqualTo("There is no meeting 99999. Say “meetings” to see those there are.");
    assertThat(sayIn("fr-FR", "réunion 99999"))
        .isEqualTo(
            """
            Il n’y a pas de réunion 99999. Dites « réunions » pour voir celles qui existent.\
            """);
    assertThat(sayIn("es-ES", "reunión 99999"))
        .isEqualTo("No hay ninguna reunión 99999. Diga «reuniones» para ver las que hay.");
    assertThat(say("move 99999 to 15 March"))
        .isEqualTo("There is no meeting 99999. Say “meetings” to see those there are.");
  }

  @Test
  void aVerbThatIsNotSaidWithAllThatBringsTheOneThatIs() {
    assertThat(say("meeting \"Budget WG\" 12 March 2027 14:00 Geneva 1h 12 people"))
        .isEqualTo(
            """
            A question
            “meeting” is not said with all of this. Did you mean “meet”?
            [meet "Budget WG" 12 March 2027 14:00 Geneva 1h 12 people]\
            """);
    assertThat(sayIn("fr-FR", "réunion « Groupe jeunesse » 3 avril 2027 à 14h30 pendant 2 heures"))
        .isEqualTo(
            """
            Une question
            «\u202fréunion\u202f» ne se dit pas avec tout cela. Vouliez-vous dire «\u202forganiser\u202f»\u202f?
            [organiser « Groupe jeunesse » 3 avril 2027 à 14h30 pendant 2 heures]\
            """);
    assertThat(sayIn("es-ES", "reunión «Finanzas» 3 de abril de 2027 a las 14:30 durante 2 horas"))
        .startsWith(
            """
            Una pregunta
            «reunión» no se dice con todo esto. ¿Quiso decir «organizar»?
            """);
    assertThat(say("meetings 12 March")).contains("cannot be used here");
  }

  @Test
  void aSlipInTheVerbIsSeenThoughADraftIsOpen() {
    say("meet \"Budget WG\" 12 March 2027 14:00 Geneva 1h 12 people");
    assertThat(say("meeet \"Youth\" 13 March 2027 14:00 Geneva 1h 12 people"))
        .isEqualTo(
            """
            A question
            I did not understand “meeet”. Did you mean “meet”?
            [meet "Youth" 13 March 2027 14:00 Geneva 1h 12 people]\
            """);
  }

  @Test
  void unknownWordsAreNamedWithTheNearest() {
    assertThat(say("met \"Budget WG\" 12 March 2027 14:00"))
        .isEqualTo(
            """
            A question
            I did not understand “met”. Did you mean “meet”?
            [meet "Budget WG" 12 March 2027 14:00]\
            """);
    assertThat(say("meet \"Budget WG\" 12 March 2027 14:00 intrepretation en fr"))
        .isEqualTo(
            """
            A question
            I did not understand “intrepretation en fr”. Did you mean “interpretation en fr”?
            [meet "Budget WG" 12 March 2027 14:00 interpretation en fr]\
            """);
    assertThat(say("meet \"Budget WG\" 12 March 2027 14:00 blorp"))
        .isEqualTo(
            """
            I did not understand “blorp”.
            Say “help” to see what can be said here, or “help meet” for one verb.\
            """);
    assertThat(say("hello"))
        .isEqualTo(
            """
            I did not understand “hello”.
            Say “help” to see what can be said here, or “help meet” for one verb.\
            """);
    assertThat(sayIn("fr-FR", "bonjour"))
        .isEqualTo(
            """
            Je n’ai pas compris « bonjour ».
            Dites « aide » pour voir ce qui peut se dire ici, ou « aide organiser » pour un seul verbe.\
            """);
    assertThat(sayIn("es-ES", "hola"))
        .isEqualTo(
            """
            No entendí «hola».
            Diga «ayuda» para ver lo que se puede decir aquí, o «ayuda organizar» para un solo verbo.\
            """);
  }

  @Test
  void aMeetingIsMovedByADistanceInThreeLanguages() {
    say("meet \"Budget WG\" 12 March 2027 14:00 1h 20 people on zoom");
    say("yes");

    assertThat(say("move 1 one week"))
        .contains("To: Friday 19 March 2027, 14:00 Europe/Zurich (2027-03-19 13:00 UTC)");
    say("no");
    assertThat(sayIn("fr-CH", "déplacer 1 de deux jours"))
        .contains("dimanche 14 mars 2027", "14:00 Europe/Zurich");
    say("no");
    assertThat(sayIn("es-ES", "mover 1 una semana"))
        .contains("viernes 19 de marzo de 2027", "14:00 Europe/Zurich");
  }
}
