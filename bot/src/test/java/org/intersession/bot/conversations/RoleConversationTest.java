package org.intersession.bot.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RoleConversationTest extends Conversation {
  @Test
  void aMemberMayNotPrepareAMeeting() {
    assertThat(says("delegate", "meet \"Budget WG\" 12 March 2027 14:00 1h"))
        .isEqualTo(
            """
            This command is for the chair of the group or an officer of the secretariat. Ask one of them to say it.\
            """);
    assertThat(says("delegate", "hosts"))
        .isEqualTo(
            """
            This command is for an officer of the secretariat. Ask one of them to say it.\
            """);
    assertThat(says("delegate", "meetings"))
        .isEqualTo("No meeting is planned. Say “meet” to plan one.");
  }

  @Test
  void aChairPreparesAndAnOfficerConfirms() {
    assertThat(says("chair", "meet \"Budget WG\" 12 March 2027 14:00 1h 20 people"))
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
            An officer of the secretariat must confirm this.
            Nothing has been sent or set up yet. Say “yes 1” to confirm, “no 1” to drop it, or what to change.
            [Confirm] [Drop]\
            """);
    assertThat(says("chair", "yes"))
        .isEqualTo(
            """
            Draft 1 can be confirmed by an officer of the secretariat. It stays open until one of them says “yes 1”.\
            """);
    assertThat(says("delegate", "yes 1"))
        .isEqualTo(
            """
            Draft 1 can be confirmed by an officer of the secretariat. It stays open until one of them says “yes 1”.\
            """);
    assertThat(says("secretariat", "yes 1"))
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
    assertThat(says("delegate", "meeting 1"))
        .isEqualTo(
            """
            Meeting 1: Budget WG
            State: set up
            When: Friday 12 March 2027, 14:00 Europe/Zurich (2027-03-12 13:00 UTC)
            Length: 1 h
            Platform: Zoom
            Host: Contact Group Room
            Size: 20 people
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
            Monday 1 March 2027, 09:00 Europe/Zurich (2027-03-01 08:00 UTC) | confirmed | prepared by Chair, confirmed by Secretariat | MESSAGE
            Monday 1 March 2027, 09:00 Europe/Zurich (2027-03-01 08:00 UTC) | set up on the platform |  |\s\
            """);
  }

  @Test
  void anOfficerMayDoEverythingInAPersonalChat() {
    assertThat(whispers("secretariat", "meet \"Alone\" 12 March 2027 14:00 1h 20 people"))
        .isEqualTo(
            """
            Draft 1: Alone
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
    assertThat(whispers("secretariat", "yes"))
        .isEqualTo(
            """
            Meeting 1 is booked: Alone, Friday 12 March 2027, 14:00 Europe/Zurich (2027-03-12 13:00 UTC), host Contact Group Room. It is being set up on Zoom; I will say here when it is done.
            --
            Meeting 1: Alone
            The meeting is set up on Zoom.
            When: Friday 12 March 2027, 14:00 Europe/Zurich (2027-03-12 13:00 UTC)
            Join: LINK
            Ready.\
            """);
    assertThat(whispers("secretariat", "hosts"))
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
    assertThat(whispers("delegate", "meetings"))
        .isEqualTo(
            """
            This command is for members of this channel. Ask one of them to say it.\
            """);
  }

  @Test
  void helpShowsWhatTheSpeakerMaySay() {
    assertThat(says("delegate", "help"))
        .isEqualTo(
            """
            What can be said here
            help: what can be said here, with examples
            language: the bot’s language for you, or for this channel
            meeting: one meeting: state, host, links, readiness, registrations, settings, history
            meetings: the meetings that are coming, or past
            Say “help” and a verb for examples, such as “help meet”. In a channel, mention me first.\
            """);
    assertThat(says("secretariat", "help"))
        .isEqualTo(
            """
            What can be said here
            help: what can be said here, with examples
            language: the bot’s language for you, or for this channel
            sent: what may or may not have arrived; with a number: it did, I looked
            resend: sends again what did not arrive
            meet: drafts a meeting and sets it up on Zoom or Teams
            meeting: one meeting: state, host, links, readiness, registrations, settings, history
            meetings: the meetings that are coming, or past
            move: moves a meeting, with notice to everyone concerned
            cancel: cancels a meeting, with notice to everyone concerned
            settings: shows or changes registration, waiting room, naming, chat, interpretation, officer on duty
            hosts: the licences and their load in the coming weeks
            registrants: who has registered, by Party
            approve: approves a registration that is open
            refuse: refuses a registration that is open
            invite: invites people to register, each in their language
            Say “help” and a verb for examples, such as “help meet”. In a channel, mention me first.\
            """);
    assertThat(says("secretariat", "help meet"))
        .isEqualTo(
            """
            meet
            drafts a meeting and sets it up on Zoom or Teams
            For example: meet "Strategic Plan WG, 4th meeting" 12 March 2027 14:00 Geneva 90 min 45 people interpretation en fr es registration until 10 March 2027 admit registered
            Who may: the chair of the group or an officer of the secretariat prepares, an officer of the secretariat confirms\
            """);
    assertThat(sayIn("fr-FR", "aide organiser"))
        .isEqualTo(
            """
            organiser
            prépare une réunion et la met en place sur Zoom ou Teams
            Par exemple : organiser « Groupe de travail sur la jeunesse » 18 mars à 14h30 (Paris) pendant 1h avec interprétation français espagnol, inscription, 30 participants
            Qui peut : la présidence du groupe ou un fonctionnaire du secrétariat prépare, un fonctionnaire du secrétariat confirme\
            """);
    assertThat(sayIn("es-ES", "ayuda organizar"))
        .isEqualTo(
            """
            organizar
            prepara una reunión y la organiza en Zoom o Teams
            Por ejemplo: organizar "Subgrupo de finanzas" mañana a las 9:00 hora de Montevideo, 1 hora, por Teams, 12 personas
            Quién puede: la presidencia del grupo o un funcionario de la secretaría prepara, un funcionario de la secretaría confirma\
            """);
  }
}
