package org.intersession.bot.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TroubleConversationTest extends Conversation {
  private static final String MEET =
      "meet \"Budget WG\" 12 March 2027 14:00 1h 20 people on zoom registration";

  @Test
  void whatZoomDropsInSilenceIsSaidByName() {
    misbehave("zoom", "POST .*/meetings", 9, "silent-drop:settings.waiting_room");
    assertThat(say(MEET)).contains("Zoom");
    assertThat(say("yes")).isEqualTo("@");
    assertThat(say("meeting 1")).isEqualTo("@");
  }

  @Test
  void anAnswerThatIsLostMakesNoSecondMeeting() {
    misbehave("zoom", "POST .*/meetings", 1, "lost-answer");
    say(MEET);
    assertThat(say("yes")).isEqualTo("@");
  }

  @Test
  void zoomThatIsDownIsSaid() {
    misbehave("zoom", ".*", 1000, "status:503");
    say(MEET);
    assertThat(say("yes")).isEqualTo("@");
    assertThat(say("meeting 1")).isEqualTo("@");
  }

  @Test
  void zoomThatAsksToWait() {
    misbehave("zoom", "POST .*/meetings", 1, "status:429");
    say(MEET);
    assertThat(say("yes")).isEqualTo("@");
    assertThat(say("meeting 1")).isEqualTo("@");
  }

  @Test
  void aRefusalOfZoomIsSaid() {
    misbehave("zoom", "POST .*/meetings", 1, "status:400");
    say(MEET);
    assertThat(say("yes")).isEqualTo("@");
    assertThat(say("meeting 1")).isEqualTo("@");
  }
}
