package org.intersession.bot.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import org.intersession.bot.Await;
import org.junit.jupiter.api.Test;

class TroubleConversationTest extends Conversation {
  private static final String MEET =
      "meet \"Budget WG\" 12 March 2027 14:00 1h 20 people on zoom registration";

  @Test
  void whatZoomDropsInSilenceIsSaidByName() {
    misbehave("zoom", "POST .*/meetings", 9, "silent-drop:settings.waiting_room");
    say(MEET);

    assertThat(say("yes"))
        .contains("Not ready: Zoom did not take every setting.")
        .contains("Zoom dropped without saying so: admission.");
  }

  @Test
  void anAnswerThatIsLostMakesNoSecondMeeting() {
    misbehave("zoom", "POST .*/meetings", 1, "lost-answer");
    say(MEET.replace("Budget WG", "Lost WG " + channel()));
    say("yes");

    Await.until(() -> say("meeting 1").contains("State: set up"));
    assertThat(zoomMeetings("Lost WG " + channel())).hasSize(1);
  }

  @Test
  void zoomThatAsksToWaitIsAskedAgainLater() {
    misbehave("zoom", "POST .*/meetings", 1, "status:429");
    say(MEET);
    say("yes");

    Await.until(() -> say("meeting 1").contains("State: set up"));
  }

  @Test
  void aMeetingStaysBookedWhileZoomIsDown() {
    misbehave("zoom", "POST .*/meetings", 1, "status:503");
    say(MEET);
    say("yes");
    assertThat(say("meeting 1")).contains("Not ready: not on Zoom.");

    Await.until(() -> say("meeting 1").contains("State: set up"));
  }

  @Test
  void thePlaceIsToldThatZoomDoesNotAnswerAndThatNothingNeedsToBeDone() {
    misbehave("zoom", "POST .*/meetings", 1, "status:503");
    say(MEET);
    say("yes");

    Await.until(() -> say("meeting 1").contains("State: set up"));
    assertThat(posts())
        .anySatisfy(
            post ->
                assertThat(post)
                    .contains(
                        "Zoom has not confirmed it yet. I go on by myself and say here when it is"
                            + " done; nothing needs to be done."))
        .anySatisfy(post -> assertThat(post).contains("is set up on Zoom."));
  }

  @Test
  void aRefusalOfZoomIsSaidAndTheHostIsFree() {
    misbehave("zoom", "POST .*/meetings", 1, "status:400");
    say(MEET);

    assertThat(say("yes"))
        .contains("The meeting was not set up on Zoom")
        .contains("Its host is free again.");
    assertThat(say("meetings")).isEqualTo("No meeting is planned. Say “meet” to plan one.");
  }
}
