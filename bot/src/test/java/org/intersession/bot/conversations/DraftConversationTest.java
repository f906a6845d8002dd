package org.intersession.bot.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DraftConversationTest extends Conversation {
  @Test
  void whatIsMissingIsAskedForOnePieceAtATime() {
    assertThat(say("meet")).isEqualTo("What is the meeting called? Put the title in quotes.");
    assertThat(say("Budget WG"))
        .isEqualTo(
            """
            When is the meeting? Say the date and the time, for example 12 March 2027 14:00.\
            """);
    assertThat(say("12 March 2027")).isEqualTo("At what time? For example 14:00.");
    assertThat(say("14:00"))
        .isEqualTo(
            """
            Draft 1: Budget WG
            When: Friday 12 March 2027, 14:00 Europe/Zurich (2027-03-12 13:00 UTC); no zone was said, so this channel’s
            Length: 1 h (not said, so the usual)
            Platform: Zoom
            Host: Contact Group Room
            Size: 30 people (not said, so the usual)
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
  }

  @Test
  void aChangeInWordsChangesTheDraft() {
    assertThat(
            say("meet \"Budget WG\" 12 March 2027 14:00 90 min registration interpretation en fr"))
        .isEqualTo(
            """
            Draft 1: Budget WG
            When: Friday 12 March 2027, 14:00 Europe/Zurich (2027-03-12 13:00 UTC); no zone was said, so this channel’s
            Length: 1 h 30 min
            Platform: Zoom
            Host: Committee Room
            Size: 30 people (not said, so the usual)
            Interpretation: English, French; interpreters 0 of 2 named
            Registration: needed, closes when the meeting starts, Friday 12 March 2027, 14:00 Europe/Zurich (2027-03-12 13:00 UTC)
            Admission: everyone waits; those who are registered are let in as they come
            Chat: everyone may write
            Recording: none
            Names: participants may change theirs
            Officer on duty: secretariat@example.org
            Zoom, because it can assign interpreters beforehand.
            With Microsoft Teams you would lose: interpreters assigned beforehand (Microsoft Teams has no interpretation setting that we can reach); registration on the platform.
            The meeting will not be ready until the interpreters are named: interpreters 0 of 2 named.
            Nothing has been sent or set up yet. Say “yes 1” to confirm, “no 1” to drop it, or what to change.
            [Confirm] [Drop]\
            """);
    assertThat(say("at 15:00 instead"))
        .isEqualTo(
            """
            Draft 1: Budget WG
            When: Friday 12 March 2027, 15:00 Europe/Zurich (2027-03-12 14:00 UTC); no zone was said, so this channel’s
            Length: 1 h 30 min
            Platform: Zoom
            Host: Committee Room
            Size: 30 people (not said, so the usual)
            Interpretation: English, French; interpreters 0 of 2 named
            Registration: needed, closes when the meeting starts, Friday 12 March 2027, 15:00 Europe/Zurich (2027-03-12 14:00 UTC)
            Admission: everyone waits; those who are registered are let in as they come
            Chat: everyone may write
            Recording: none
            Names: participants may change theirs
            Officer on duty: secretariat@example.org
            Zoom, because it can assign interpreters beforehand.
            With Microsoft Teams you would lose: interpreters assigned beforehand (Microsoft Teams has no interpretation setting that we can reach); registration on the platform.
            The meeting will not be ready until the interpreters are named: interpreters 0 of 2 named.
            Nothing has been sent or set up yet. Say “yes 1” to confirm, “no 1” to drop it, or what to change.
            [Confirm] [Drop]\
            """);
    assertThat(say("no, 16:00"))
        .isEqualTo(
            """
            Draft 1: Budget WG
            When: Friday 12 March 2027, 16:00 Europe/Zurich (2027-03-12 15:00 UTC); no zone was said, so this channel’s
            Length: 1 h 30 min
            Platform: Zoom
            Host: Committee Room
            Size: 30 people (not said, so the usual)
            Interpretation: English, French; interpreters 0 of 2 named
            Registration: needed, closes when the meeting starts, Friday 12 March 2027, 16:00 Europe/Zurich (2027-03-12 15:00 UTC)
            Admission: everyone waits; those who are registered are let in as they come
            Chat: everyone may write
            Recording: none
            Names: participants may change theirs
            Officer on duty: secretariat@example.org
            Zoom, because it can assign interpreters beforehand.
            With Microsoft Teams you would lose: interpreters assigned beforehand (Microsoft Teams has no interpretation setting that we can reach); registration on the platform.
            The meeting will not be ready until the interpreters are named: interpreters 0 of 2 named.
            Nothing has been sent or set up yet. Say “yes 1” to confirm, “no 1” to drop it, or what to change.
            [Confirm] [Drop]\
            """);
    assertThat(say("without registration"))
        .isEqualTo(
            """
            Draft 1: Budget WG
            When: Friday 12 March 2027, 16:00 Europe/Zurich (2027-03-12 15:00 UTC); no zone was said, so this channel’s
            Length: 1 h 30 min
            Platform: Zoom
            Host: Committee Room
            Size: 30 people (not said, so the usual)
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
    assertThat(say("add Arabic"))
        .isEqualTo(
            """
            Draft 1: Budget WG
            When: Friday 12 March 2027, 16:00 Europe/Zurich (2027-03-12 15:00 UTC); no zone was said, so this channel’s
            Length: 1 h 30 min
            Platform: Zoom
            Host: Plenary Room
            Size: 30 people (not said, so the usual)
            Interpretation: English, French, Arabic; interpreters 0 of 4 named
            Registration: not needed
            Admission: nobody waits
            Chat: everyone may write
            Recording: none
            Names: participants may change theirs
            Officer on duty: secretariat@example.org
            Zoom, because it can assign interpreters beforehand.
            With Microsoft Teams you would lose: interpreters assigned beforehand (Microsoft Teams has no interpretation setting that we can reach).
            The meeting will not be ready until the interpreters are named: interpreters 0 of 4 named.
            Nothing has been sent or set up yet. Say “yes 1” to confirm, “no 1” to drop it, or what to change.
            [Confirm] [Drop]\
            """);
    assertThat(say("yes"))
        .isEqualTo(
            """
            Meeting 1 is booked: Budget WG, Friday 12 March 2027, 16:00 Europe/Zurich (2027-03-12 15:00 UTC), host Plenary Room. It is being set up on Zoom; I will say here when it is done.
            --
            Meeting 1: Budget WG
            The meeting is set up on Zoom.
            When: Friday 12 March 2027, 16:00 Europe/Zurich (2027-03-12 15:00 UTC)
            Join: LINK
            Not ready: interpreters 0 of 4 named.\
            """);
  }

  @Test
  void unChangementEnFrancais() {
    assertThat(
            say(
                "organiser « Budget » 12 mars 2027 14h 90 min inscription interprétation anglais"
                    + " français"))
        .isEqualTo(
            """
            Brouillon 1 : Budget
            Quand : vendredi 12 mars 2027, 14:00 Europe/Zurich (2027-03-12 13:00 UTC) ; aucun fuseau n’a été dit, donc celui de ce canal
            Durée : 1 h 30 min
            Plateforme : Zoom
            Hôte : Committee Room
            Taille : 30 personnes (non précisé : valeur habituelle)
            Interprétation : anglais, français ; 0 interprètes nommés sur 2
            Inscription : nécessaire, se termine au début de la réunion, le vendredi 12 mars 2027, 14:00 Europe/Zurich (2027-03-12 13:00 UTC)
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
    assertThat(say("non, 15h"))
        .isEqualTo(
            """
            Brouillon 1 : Budget
            Quand : vendredi 12 mars 2027, 15:00 Europe/Zurich (2027-03-12 14:00 UTC) ; aucun fuseau n’a été dit, donc celui de ce canal
            Durée : 1 h 30 min
            Plateforme : Zoom
            Hôte : Committee Room
            Taille : 30 personnes (non précisé : valeur habituelle)
            Interprétation : anglais, français ; 0 interprètes nommés sur 2
            Inscription : nécessaire, se termine au début de la réunion, le vendredi 12 mars 2027, 15:00 Europe/Zurich (2027-03-12 14:00 UTC)
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
    assertThat(say("sans inscription"))
        .isEqualTo(
            """
            Brouillon 1 : Budget
            Quand : vendredi 12 mars 2027, 15:00 Europe/Zurich (2027-03-12 14:00 UTC) ; aucun fuseau n’a été dit, donc celui de ce canal
            Durée : 1 h 30 min
            Plateforme : Zoom
            Hôte : Committee Room
            Taille : 30 personnes (non précisé : valeur habituelle)
            Interprétation : anglais, français ; 0 interprètes nommés sur 2
            Inscription : pas nécessaire
            Admission : personne n’attend
            Messagerie : tout le monde peut écrire
            Enregistrement : aucun
            Noms : les participants peuvent changer le leur
            Fonctionnaire de service : secretariat@example.org
            Zoom, parce qu’on peut y affecter les interprètes à l’avance.
            Avec Microsoft Teams, vous perdriez : les interprètes affectés à l’avance (Microsoft Teams n’a aucun réglage d’interprétation qui nous soit accessible).
            La réunion ne sera prête que lorsque les interprètes seront nommés : 0 interprètes nommés sur 2.
            Rien n’a encore été envoyé ni créé. Dites « oui 1 » pour confirmer, « non 1 » pour abandonner, ou ce qu’il faut changer.
            [Confirmer] [Abandonner]\
            """);
    assertThat(say("ajoute arabe"))
        .isEqualTo(
            """
            Brouillon 1 : Budget
            Quand : vendredi 12 mars 2027, 15:00 Europe/Zurich (2027-03-12 14:00 UTC) ; aucun fuseau n’a été dit, donc celui de ce canal
            Durée : 1 h 30 min
            Plateforme : Zoom
            Hôte : Plenary Room
            Taille : 30 personnes (non précisé : valeur habituelle)
            Interprétation : anglais, français, arabe ; 0 interprètes nommés sur 4
            Inscription : pas nécessaire
            Admission : personne n’attend
            Messagerie : tout le monde peut écrire
            Enregistrement : aucun
            Noms : les participants peuvent changer le leur
            Fonctionnaire de service : secretariat@example.org
            Zoom, parce qu’on peut y affecter les interprètes à l’avance.
            Avec Microsoft Teams, vous perdriez : les interprètes affectés à l’avance (Microsoft Teams n’a aucun réglage d’interprétation qui nous soit accessible).
            La réunion ne sera prête que lorsque les interprètes seront nommés : 0 interprètes nommés sur 4.
            Rien n’a encore été envoyé ni créé. Dites « oui 1 » pour confirmer, « non 1 » pour abandonner, ou ce qu’il faut changer.
            [Confirmer] [Abandonner]\
            """);
    assertThat(say("oui"))
        .isEqualTo(
            """
            La réunion 1 est réservée : Budget, vendredi 12 mars 2027, 15:00 Europe/Zurich (2027-03-12 14:00 UTC), hôte Plenary Room. Elle est en cours de création sur Zoom ; je dirai ici quand ce sera fait.
            --
            Réunion 1 : Budget
            La réunion est en place sur Zoom.
            Quand : vendredi 12 mars 2027, 15:00 Europe/Zurich (2027-03-12 14:00 UTC)
            Rejoindre : LINK
            Pas prête : 0 interprètes nommés sur 4.\
            """);
  }

  @Test
  void unCambioEnEspanol() {
    assertThat(
            say(
                "organizar \"Presupuesto\" 12 de marzo de 2027 14:00 90 min inscripción"
                    + " interpretación inglés francés"))
        .isEqualTo(
            """
            Borrador 1: Presupuesto
            Cuándo: viernes 12 de marzo de 2027, 14:00 Europe/Zurich (2027-03-12 13:00 UTC); no se dijo la zona horaria, así que es la de este canal
            Duración: 1 h 30 min
            Plataforma: Zoom
            Anfitrión: Committee Room
            Tamaño: 30 personas (no se dijo: el valor habitual)
            Interpretación: inglés, francés; 0 intérpretes nombrados de 2
            Inscripción: necesaria, se cierra al empezar la reunión, el viernes 12 de marzo de 2027, 14:00 Europe/Zurich (2027-03-12 13:00 UTC)
            Admisión: todos esperan; quienes están inscritos entran al llegar
            Chat: todos pueden escribir
            Grabación: ninguna
            Nombres: los participantes pueden cambiar el suyo
            Funcionario de guardia: secretariat@example.org
            Zoom, porque permite asignar intérpretes de antemano.
            Con Microsoft Teams perdería: intérpretes asignados de antemano (Microsoft Teams no tiene ningún ajuste de interpretación a nuestro alcance); la inscripción en la plataforma.
            La reunión no estará lista hasta que se nombre a los intérpretes: 0 intérpretes nombrados de 2.
            Todavía no se ha enviado ni creado nada. Diga «sí 1» para confirmar, «no 1» para descartarlo, o lo que haya que cambiar.
            [Confirmar] [Descartar]\
            """);
    assertThat(say("no, a las 15:00"))
        .isEqualTo(
            """
            Borrador 1: Presupuesto
            Cuándo: viernes 12 de marzo de 2027, 15:00 Europe/Zurich (2027-03-12 14:00 UTC); no se dijo la zona horaria, así que es la de este canal
            Duración: 1 h 30 min
            Plataforma: Zoom
            Anfitrión: Committee Room
            Tamaño: 30 personas (no se dijo: el valor habitual)
            Interpretación: inglés, francés; 0 intérpretes nombrados de 2
            Inscripción: necesaria, se cierra al empezar la reunión, el viernes 12 de marzo de 2027, 15:00 Europe/Zurich (2027-03-12 14:00 UTC)
            Admisión: todos esperan; quienes están inscritos entran al llegar
            Chat: todos pueden escribir
            Grabación: ninguna
            Nombres: los participantes pueden cambiar el suyo
            Funcionario de guardia: secretariat@example.org
            Zoom, porque permite asignar intérpretes de antemano.
            Con Microsoft Teams perdería: intérpretes asignados de antemano (Microsoft Teams no tiene ningún ajuste de interpretación a nuestro alcance); la inscripción en la plataforma.
            La reunión no estará lista hasta que se nombre a los intérpretes: 0 intérpretes nombrados de 2.
            Todavía no se ha enviado ni creado nada. Diga «sí 1» para confirmar, «no 1» para descartarlo, o lo que haya que cambiar.
            [Confirmar] [Descartar]\
            """);
    assertThat(say("sin inscripción"))
        .isEqualTo(
            """
            Borrador 1: Presupuesto
            Cuándo: viernes 12 de marzo de 2027, 15:00 Europe/Zurich (2027-03-12 14:00 UTC); no se dijo la zona horaria, así que es la de este canal
            Duración: 1 h 30 min
            Plataforma: Zoom
            Anfitrión: Committee Room
            Tamaño: 30 personas (no se dijo: el valor habitual)
            Interpretación: inglés, francés; 0 intérpretes nombrados de 2
            Inscripción: no hace falta
            Admisión: nadie espera
            Chat: todos pueden escribir
            Grabación: ninguna
            Nombres: los participantes pueden cambiar el suyo
            Funcionario de guardia: secretariat@example.org
            Zoom, porque permite asignar intérpretes de antemano.
            Con Microsoft Teams perdería: intérpretes asignados de antemano (Microsoft Teams no tiene ningún ajuste de interpretación a nuestro alcance).
            La reunión no estará lista hasta que se nombre a los intérpretes: 0 intérpretes nombrados de 2.
            Todavía no se ha enviado ni creado nada. Diga «sí 1» para confirmar, «no 1» para descartarlo, o lo que haya que cambiar.
            [Confirmar] [Descartar]\
            """);
    assertThat(say("añade árabe"))
        .isEqualTo(
            """
            Borrador 1: Presupuesto
            Cuándo: viernes 12 de marzo de 2027, 15:00 Europe/Zurich (2027-03-12 14:00 UTC); no se dijo la zona horaria, así que es la de este canal
            Duración: 1 h 30 min
            Plataforma: Zoom
            Anfitrión: Plenary Room
            Tamaño: 30 personas (no se dijo: el valor habitual)
            Interpretación: inglés, francés, árabe; 0 intérpretes nombrados de 4
            Inscripción: no hace falta
            Admisión: nadie espera
            Chat: todos pueden escribir
            Grabación: ninguna
            Nombres: los participantes pueden cambiar el suyo
            Funcionario de guardia: secretariat@example.org
            Zoom, porque permite asignar intérpretes de antemano.
            Con Microsoft Teams perdería: intérpretes asignados de antemano (Microsoft Teams no tiene ningún ajuste de interpretación a nuestro alcance).
            La reunión no estará lista hasta que se nombre a los intérpretes: 0 intérpretes nombrados de 4.
            Todavía no se ha enviado ni creado nada. Diga «sí 1» para confirmar, «no 1» para descartarlo, o lo que haya que cambiar.
            [Confirmar] [Descartar]\
            """);
    assertThat(say("sí"))
        .isEqualTo(
            """
            La reunión 1 está reservada: Presupuesto, viernes 12 de marzo de 2027, 15:00 Europe/Zurich (2027-03-12 14:00 UTC), anfitrión Plenary Room. Se está preparando en Zoom; avisaré aquí cuando esté hecho.
            --
            Reunión 1: Presupuesto
            La reunión está preparada en Zoom.
            Cuándo: viernes 12 de marzo de 2027, 15:00 Europe/Zurich (2027-03-12 14:00 UTC)
            Entrar: LINK
            No está lista: 0 intérpretes nombrados de 4.\
            """);
  }

  @Test
  void ofTwoDraftsOneIsConfirmedByItsNumber() {
    assertThat(say("meet \"One\" 12 March 2027 14:00 1h 20 people"))
        .isEqualTo(
            """
            Draft 1: One
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
    assertThat(say("meet \"Two\" 13 April 2027 14:00 1h 20 people"))
        .isEqualTo(
            """
            Draft 2: Two
            When: Tuesday 13 April 2027, 14:00 Europe/Zurich (2027-04-13 12:00 UTC); no zone was said, so this channel’s
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
            Nothing has been sent or set up yet. Say “yes 2” to confirm, “no 2” to drop it, or what to change.
            [Confirm] [Drop]\
            """);
    assertThat(say("yes"))
        .isEqualTo(
            """
            A question
            Several drafts are open here. Which one do you confirm?
            [2: meet "Two" 13 April 2027 14:00 1h 20 people] [1: meet "One" 12 March 2027 14:00 1h 20 people]\
            """);
    assertThat(say("yes 2"))
        .isEqualTo(
            """
            Meeting 1 is booked: Two, Tuesday 13 April 2027, 14:00 Europe/Zurich (2027-04-13 12:00 UTC), host Contact Group Room. It is being set up on Zoom; I will say here when it is done.
            --
            Meeting 1: Two
            The meeting is set up on Zoom.
            When: Tuesday 13 April 2027, 14:00 Europe/Zurich (2027-04-13 12:00 UTC)
            Join: LINK
            Ready.\
            """);
    assertThat(say("yes 1"))
        .isEqualTo(
            """
            Meeting 2 is booked: One, Friday 12 March 2027, 14:00 Europe/Zurich (2027-03-12 13:00 UTC), host Contact Group Room. It is being set up on Zoom; I will say here when it is done.
            --
            Meeting 2: One
            The meeting is set up on Zoom.
            When: Friday 12 March 2027, 14:00 Europe/Zurich (2027-03-12 13:00 UTC)
            Join: LINK
            Ready.\
            """);
  }

  @Test
  void aBareNoDropsTheDraft() {
    assertThat(say("meet \"One\" 12 March 2027 14:00 1h 20 people"))
        .isEqualTo(
            """
            Draft 1: One
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
    assertThat(say("no"))
        .isEqualTo("Draft 1 was dropped by Secretariat. Nothing was sent or set up.");
    assertThat(say("yes"))
        .isEqualTo(
            """
            There is no open draft here to confirm. Say what you need first, for example “help meet”.\
            """);
  }

  @Test
  void aDraftThatIsConfirmedTwiceActsOnce() {
    assertThat(say("meet \"One\" 12 March 2027 14:00 1h 20 people"))
        .isEqualTo(
            """
            Draft 1: One
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
            Meeting 1 is booked: One, Friday 12 March 2027, 14:00 Europe/Zurich (2027-03-12 13:00 UTC), host Contact Group Room. It is being set up on Zoom; I will say here when it is done.
            --
            Meeting 1: One
            The meeting is set up on Zoom.
            When: Friday 12 March 2027, 14:00 Europe/Zurich (2027-03-12 13:00 UTC)
            Join: LINK
            Ready.\
            """);
    assertThat(say("yes 1"))
        .isEqualTo("Draft 1 was already confirmed by Secretariat. Nothing was done twice.");
    assertThat(say("meetings"))
        .isEqualTo(
            """
            Coming meetings
            No. | Title | Next | Platform | State
            1 | One | Friday 12 March 2027, 14:00 Europe/Zurich (2027-03-12 13:00 UTC) | Zoom | set up
            Say for example “meeting 1” to see one.\
            """);
  }

  @Test
  void aButtonPressedAfterAnotherSaidYesActsOnce() {
    assertThat(say("meet \"One\" 12 March 2027 14:00 1h 20 people"))
        .isEqualTo(
            """
            Draft 1: One
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
    assertThat(press("Confirm"))
        .isEqualTo(
            """
            Meeting 1 is booked: One, Friday 12 March 2027, 14:00 Europe/Zurich (2027-03-12 13:00 UTC), host Contact Group Room. It is being set up on Zoom; I will say here when it is done.
            --
            Meeting 1: One
            The meeting is set up on Zoom.
            When: Friday 12 March 2027, 14:00 Europe/Zurich (2027-03-12 13:00 UTC)
            Join: LINK
            Ready.\
            """);
    assertThat(say("yes 1"))
        .isEqualTo("Draft 1 was already confirmed by Secretariat. Nothing was done twice.");
    assertThat(say("meetings"))
        .isEqualTo(
            """
            Coming meetings
            No. | Title | Next | Platform | State
            1 | One | Friday 12 March 2027, 14:00 Europe/Zurich (2027-03-12 13:00 UTC) | Zoom | set up
            Say for example “meeting 1” to see one.\
            """);
  }

  @Test
  void aDraftIsDroppedByItsButton() {
    assertThat(say("meet \"One\" 12 March 2027 14:00 1h 20 people"))
        .isEqualTo(
            """
            Draft 1: One
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
    assertThat(press("Drop"))
        .isEqualTo("Draft 1 was dropped by Secretariat. Nothing was sent or set up.");
    assertThat(say("meetings")).isEqualTo("No meeting is planned. Say “meet” to plan one.");
  }
}
