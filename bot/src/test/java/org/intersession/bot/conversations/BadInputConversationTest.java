package org.intersession.bot.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BadInputConversationTest extends Conversation {
  @Test
  void controlCharactersAndMarksOfDirection() {
    assertThat(say("meet \"Bud\u202eget\u0007 \u200fWG\" 12 March 2027 14:00 1h 20 people"))
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
  }

  @Test
  void aTitleThatIsAFormula() {
    assertThat(say("meet \"=HYPERLINK(\"http://evil.example\")\" 12 March 2027 14:00 1h 20 people"))
        .isEqualTo(
            """
            A question on draft 1
            “"=HYPERLINK(" … ")"”: two values where one is needed. Which one?
            ["=HYPERLINK("] [")"]\
            """);
    assertThat(say("meet \"=1+1\" 12 March 2027 14:00 1h 20 people"))
        .isEqualTo(
            """
            Draft 2: =1+1
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
            Nothing has been sent or set up yet. Say “yes 2” to confirm, “no 2” to drop it, or what to change.
            [Confirm] [Drop]\
            """);
  }

  @Test
  void aTitleThatIsHtml() {
    assertThat(say("meet \"<script>alert(1)</script><b>WG</b>\" 12 March 2027 14:00 1h 20 people"))
        .isEqualTo(
            """
            Draft 1: <script>alert(1)</script><b>WG</b>
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
            Meeting 1 is booked: <script>alert(1)</script><b>WG</b>, Friday 12 March 2027, 14:00 Europe/Zurich (2027-03-12 13:00 UTC), host Contact Group Room. It is being set up on Zoom; I will say here when it is done.
            --
            Meeting 1: <script>alert(1)</script><b>WG</b>
            The meeting is set up on Zoom.
            When: Friday 12 March 2027, 14:00 Europe/Zurich (2027-03-12 13:00 UTC)
            Join: LINK
            Ready.\
            """);
  }

  @Test
  void nobodyAndTooMany() {
    assertThat(say("meet \"Budget WG\" 12 March 2027 14:00 1h 0 people"))
        .isEqualTo(
            """
            “0 people” is not a possible number of people. Type it like 45 people.\
            """);
    assertThat(say("drop"))
        .isEqualTo("Draft 1 was dropped by Secretariat. Nothing was sent or set up.");
    assertThat(say("meet \"Budget WG\" 12 March 2027 14:00 1h 100000 people"))
        .isEqualTo(
            """
            “100000 people” is not a possible number of people. Type it like 45 people.\
            """);
    assertThat(say("meet \"Budget WG\" 12 March 2027 14:00 1h 100,000 people"))
        .isEqualTo(
            """
            “100,000 people” is not a possible number of people. Type it like 45 people.\
            """);
  }

  @Test
  void unknownLanguages() {
    assertThat(say("meet \"Budget WG\" 12 March 2027 14:00 1h interpretation en klingon"))
        .isEqualTo(
            """
            I did not understand “klingon”.
            “interpretation en” can be read in more than one way. Write the languages out, like interpretation English French.\
            """);
    assertThat(say("meet \"Budget WG\" 12 March 2027 14:00 1h interpretation en xx"))
        .isEqualTo(
            """
            I did not understand “xx”.
            “interpretation en” can be read in more than one way. Write the languages out, like interpretation English French.\
            """);
  }

  @Test
  void aLengthThatCannotBe() {
    assertThat(say("meet \"Budget WG\" 12 March 2027 14:00 0 min"))
        .isEqualTo(
            """
            “0 min” is not a possible length. Type it like 90 min, at most 24 hours.\
            """);
    assertThat(say("meet \"Budget WG\" 12 March 2027 14:00 500 hours"))
        .isEqualTo(
            """
            “500 hours” is not a possible length. Type it like 90 min, at most 24 hours.\
            """);
  }

  @Test
  void anEmptyTitle() {
    assertThat(say("meet \"\" 12 March 2027 14:00 1h"))
        .isEqualTo("The title is empty. Put the title in quotes, like \"Finance subgroup\".");
    assertThat(say("meet \"   \" 12 March 2027 14:00 1h"))
        .isEqualTo("The title is empty. Put the title in quotes, like \"Finance subgroup\".");
  }
}
