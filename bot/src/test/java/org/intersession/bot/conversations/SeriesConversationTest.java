package org.intersession.bot.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeriesConversationTest extends Conversation {
  @Test
  void aMonthlySeriesKeepsItsHourAcrossTheClockChange() {
    assertThat(
            say(
                "meet \"Coordination\" first Monday of each month 10:00 Geneva 1h 8 people on zoom"
                    + " 6 times"))
        .isEqualTo(
            """
            Draft 1: Coordination
            When: Monday 1 March 2027, 10:00 Europe/Zurich (2027-03-01 09:00 UTC)
            Series: 6 times, the last on Monday 2 August 2027, 10:00 Europe/Zurich (2027-08-02 08:00 UTC)
            Length: 1 h
            Platform: Zoom
            Host: Contact Group Room
            Size: 8 people
            Interpretation: none
            Registration: not needed
            Admission: nobody waits
            Chat: everyone may write
            Recording: none
            Names: participants may change theirs
            Officer on duty: secretariat@example.org
            Zoom, because it was asked for.
            Nothing has been sent or set up yet. Say “yes 1” to confirm, “no 1” to drop it, or what to change.
            [Confirm] [Drop]\
            """);
    assertThat(say("yes"))
        .isEqualTo(
            """
            Meeting 1 is booked: Coordination, Monday 1 March 2027, 10:00 Europe/Zurich (2027-03-01 09:00 UTC), host Contact Group Room. It is being set up on Zoom; I will say here when it is done.
            --
            Meeting 1: Coordination
            The meeting is set up on Zoom.
            Next: Monday 1 March 2027, 10:00 Europe/Zurich (2027-03-01 09:00 UTC)
            Join: LINK
            Ready.\
            """);
    assertThat(say("move 1 to 11:00"))
        .isEqualTo(
            """
            A question on draft 2
            Meeting 1 is a series. Only one occurrence, or all?
            [this one] [all]\
            """);
    assertThat(say("all"))
        .isEqualTo(
            """
            Draft 2: Move meeting 1: Coordination
            From: Monday 1 March 2027, 10:00 Europe/Zurich (2027-03-01 09:00 UTC)
            To: Monday 1 March 2027, 11:00 Europe/Zurich (2027-03-01 10:00 UTC)
            Length: 1 h
            What: all occurrences that are to come
            Platform: Zoom
            Zoom is changed first; this channel is told once it has taken the change.
            Nothing has been sent or set up yet. Say “yes 2” to confirm, “no 2” to drop it, or what to change.
            [Confirm] [Drop]\
            """);
    assertThat(say("yes"))
        .isEqualTo(
            """
            Meeting 1 is being moved on Zoom: Coordination, Monday 1 March 2027, 11:00 Europe/Zurich (2027-03-01 10:00 UTC). I will say here when it is done.
            --
            Meeting 1: Coordination
            The meeting has been changed on Zoom.
            Next: Monday 1 March 2027, 11:00 Europe/Zurich (2027-03-01 10:00 UTC)
            Join: LINK
            Ready.\
            """);
    assertThat(say("meeting 1"))
        .isEqualTo(
            """
            Meeting 1: Coordination
            State: set up
            Next: Monday 1 March 2027, 11:00 Europe/Zurich (2027-03-01 10:00 UTC)
            Series: 6 times, the last on Monday 2 August 2027, 11:00 Europe/Zurich (2027-08-02 09:00 UTC)
            Length: 1 h
            Platform: Zoom
            Host: Contact Group Room
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
            Monday 1 March 2027, 09:00 Europe/Zurich (2027-03-01 08:00 UTC) | confirmed | prepared and confirmed by Secretariat | MESSAGE
            Monday 1 March 2027, 09:00 Europe/Zurich (2027-03-01 08:00 UTC) | set up on the platform |  |\s
            Monday 1 March 2027, 09:00 Europe/Zurich (2027-03-01 08:00 UTC) | move confirmed | prepared and confirmed by Secretariat | MESSAGE
            Monday 1 March 2027, 09:00 Europe/Zurich (2027-03-01 08:00 UTC) | changed on the platform |  |\s\
            """);
  }

  @Test
  void oneOccurrenceIsMoved() {
    assertThat(
            say(
                "meet \"Coordination\" every two weeks from 9 March 2027 10:00 1h 8 people 4"
                    + " times"))
        .isEqualTo(
            """
            Draft 1: Coordination
            When: Tuesday 9 March 2027, 10:00 Europe/Zurich (2027-03-09 09:00 UTC); no zone was said, so this channel’s
            Series: 4 times, the last on Tuesday 20 April 2027, 10:00 Europe/Zurich (2027-04-20 08:00 UTC)
            Length: 1 h
            Platform: Zoom
            Host: Contact Group Room
            Size: 8 people
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
            Meeting 1 is booked: Coordination, Tuesday 9 March 2027, 10:00 Europe/Zurich (2027-03-09 09:00 UTC), host Contact Group Room. It is being set up on Zoom; I will say here when it is done.
            --
            Meeting 1: Coordination
            The meeting is set up on Zoom.
            Next: Tuesday 9 March 2027, 10:00 Europe/Zurich (2027-03-09 09:00 UTC)
            Join: LINK
            Ready.\
            """);
    assertThat(say("move 1 23 March 2027 11:00"))
        .isEqualTo(
            """
            A question on draft 2
            Meeting 1 is a series. Only one occurrence, or all?
            [this one] [all]\
            """);
    assertThat(say("one"))
        .isEqualTo(
            """
            Draft 2: Move meeting 1: Coordination
            From: Tuesday 23 March 2027, 10:00 Europe/Zurich (2027-03-23 09:00 UTC)
            To: Tuesday 23 March 2027, 11:00 Europe/Zurich (2027-03-23 10:00 UTC)
            Length: 1 h
            What: this occurrence only
            Platform: Zoom
            Zoom is changed first; this channel is told once it has taken the change.
            Nothing has been sent or set up yet. Say “yes 2” to confirm, “no 2” to drop it, or what to change.
            [Confirm] [Drop]\
            """);
    assertThat(say("yes"))
        .isEqualTo(
            """
            Meeting 1 is being moved on Zoom: Coordination, Tuesday 23 March 2027, 11:00 Europe/Zurich (2027-03-23 10:00 UTC). I will say here when it is done.
            --
            Meeting 1: Coordination
            The meeting has been changed on Zoom.
            Next: Tuesday 9 March 2027, 10:00 Europe/Zurich (2027-03-09 09:00 UTC)
            Join: LINK
            Ready.\
            """);
  }

  @Test
  void oneOccurrenceIsCancelled() {
    assertThat(
            say(
                "meet \"Coordination\" every two weeks from 9 March 2027 10:00 1h 8 people 4"
                    + " times"))
        .isEqualTo(
            """
            Draft 1: Coordination
            When: Tuesday 9 March 2027, 10:00 Europe/Zurich (2027-03-09 09:00 UTC); no zone was said, so this channel’s
            Series: 4 times, the last on Tuesday 20 April 2027, 10:00 Europe/Zurich (2027-04-20 08:00 UTC)
            Length: 1 h
            Platform: Zoom
            Host: Contact Group Room
            Size: 8 people
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
            Meeting 1 is booked: Coordination, Tuesday 9 March 2027, 10:00 Europe/Zurich (2027-03-09 09:00 UTC), host Contact Group Room. It is being set up on Zoom; I will say here when it is done.
            --
            Meeting 1: Coordination
            The meeting is set up on Zoom.
            Next: Tuesday 9 March 2027, 10:00 Europe/Zurich (2027-03-09 09:00 UTC)
            Join: LINK
            Ready.\
            """);
    assertThat(say("cancel 1 23 March 2027"))
        .isEqualTo(
            """
            Draft 2: Cancel meeting 1: Coordination
            When: Tuesday 23 March 2027, 10:00 Europe/Zurich (2027-03-23 09:00 UTC)
            What: this occurrence only
            Platform: Zoom
            Zoom is changed first; this channel is told once it has taken the change.
            This cannot be taken back.
            Nothing has been sent or set up yet. Say “yes 2” to confirm, “no 2” to drop it, or what to change.
            [Confirm] [Drop]\
            """);
    assertThat(say("yes"))
        .isEqualTo(
            """
            One occurrence of meeting 1 is being cancelled on Zoom: Coordination, Tuesday 23 March 2027, 10:00 Europe/Zurich (2027-03-23 09:00 UTC). I will say here when it is done.
            --
            Meeting 1: Coordination
            One occurrence of the meeting has been cancelled on Zoom.
            Next: Tuesday 9 March 2027, 10:00 Europe/Zurich (2027-03-09 09:00 UTC)
            Join: LINK
            Ready.\
            """);
    assertThat(say("cancel 1"))
        .isEqualTo(
            """
            A question on draft 3
            Meeting 1 is a series. Only one occurrence, or all?
            [this one] [all]\
            """);
    assertThat(say("all"))
        .isEqualTo(
            """
            Draft 3: Cancel meeting 1: Coordination
            When: Tuesday 9 March 2027, 10:00 Europe/Zurich (2027-03-09 09:00 UTC)
            What: all occurrences that are to come
            Platform: Zoom
            Zoom is changed first; this channel is told once it has taken the change.
            This cannot be taken back.
            Nothing has been sent or set up yet. Say “yes 3” to confirm, “no 3” to drop it, or what to change.
            [Confirm] [Drop]\
            """);
    assertThat(say("yes"))
        .isEqualTo(
            """
            Meeting 1 is being cancelled on Zoom: Coordination. I will say here when it is done.
            --
            Meeting 1: Coordination
            The meeting has been cancelled on Zoom.
            When: Tuesday 9 March 2027, 10:00 Europe/Zurich (2027-03-09 09:00 UTC)\
            """);
    assertThat(say("meetings")).isEqualTo("No meeting is planned. Say “meet” to plan one.");
  }

  @Test
  void atMostSixtyTimes() {
    assertThat(say("meet \"Coordination\" every week 10:00 1h from 9 March 2027 100 times"))
        .isEqualTo(
            """
            No platform holds more than 60 occurrences in one series. How often, or until when? For example: 12 times.\
            """);
  }

  @Test
  void chaqueTrimestre() {
    assertThat(
            say(
                "organiser « Bureau » chaque trimestre à partir du 9 mars 2027 à 10h pendant 1h 8"
                    + " personnes jusqu’en décembre 2027"))
        .isEqualTo(
            """
            Brouillon 1 : Bureau
            Quand : mardi 9 mars 2027, 10:00 Europe/Zurich (2027-03-09 09:00 UTC) ; aucun fuseau n’a été dit, donc celui de ce canal
            Série : 4 fois, la dernière le jeudi 9 décembre 2027, 10:00 Europe/Zurich (2027-12-09 09:00 UTC)
            Durée : 1 h
            Plateforme : Zoom
            Hôte : Contact Group Room
            Taille : 8 personnes
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
  }
}
