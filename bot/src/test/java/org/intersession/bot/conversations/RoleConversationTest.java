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
}
