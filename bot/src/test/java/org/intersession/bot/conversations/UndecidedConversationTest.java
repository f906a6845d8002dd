package org.intersession.bot.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UndecidedConversationTest extends Conversation {
  @BeforeEach
  void theNewsOfAMeetingMayNotHaveArrived() {
    say("meet \"Lost WG\" 12 March 2027 14:00 1h 20 people");
    say("yes");
    database()
        .sql(
            """
            UPDATE delivery SET state = 'UNKNOWN', reason = 'a-person-decides', due = 'infinity',
                doubt_since = requested_at, settled_at = NULL, outside_id = NULL
            WHERE purpose = 'meeting-told'\
            """)
        .update();
  }

  @Test
  void anOfficerSeesItAtTheMeetingAndSaysThatItIsThere() {
    assertThat(say("meeting 1"))
        .contains(
            "Not known whether this arrived (2): the news about meeting 1, Lost WG, in its channel."
                + " Look where it should stand, then say “sent 2” if it is there, or “resend 2” to"
                + " send it again.");
    assertThat(press("It is there (2)")).isEqualTo("Noted: delivery 2 arrived.");
    assertThat(say("sent"))
        .isEqualTo(
            "Nothing is in doubt: everything that was sent has arrived, or is being asked about.");
  }

  @Test
  void anOfficerHasItSentAgain() {
    assertThat(say("sent")).startsWith("Not known whether these arrived\nNot known whether");
    assertThat(press("Send it again (2)")).startsWith("Delivery 2 is being sent again.");
    assertThat(posts()).filteredOn(post -> post.contains("is set up on Zoom.")).hasSize(3);
  }

  @Test
  void othersAreNotAsked() {
    assertThat(says("delegate", "meeting 1")).doesNotContain("Not known");
    assertThat(says("delegate", "sent 1"))
        .isEqualTo("This command is for an officer of the secretariat. Ask one of them to say it.");
  }

  @Test
  void whatIsNotInDoubtNeedsNobody() {
    assertThat(say("resend 4711"))
        .isEqualTo(
            "Nobody needs to decide about delivery 4711. Say “sent” to see what is in doubt.");
  }
}
