package org.intersession.bot.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BadInputConversationTest extends Conversation {
  @Test
  void controlCharactersAndMarksOfDirection() {
    assertThat(say("meet \"Bud\u202eget\u0007 \u200fWG\" 12 March 2027 14:00 1h 20 people"))
        .isEqualTo("@");
  }

  @Test
  void aTitleThatIsAFormula() {
    assertThat(say("meet \"=HYPERLINK(\"http://evil.example\")\" 12 March 2027 14:00 1h 20 people"))
        .isEqualTo("@");
    assertThat(say("meet \"=1+1\" 12 March 2027 14:00 1h 20 people")).isEqualTo("@");
  }

  @Test
  void aTitleThatIsHtml() {
    assertThat(say("meet \"<script>alert(1)</script><b>WG</b>\" 12 March 2027 14:00 1h 20 people"))
        .isEqualTo("@");
    assertThat(say("yes")).isEqualTo("@");
  }

  @Test
  void nobodyAndTooMany() {
    assertThat(say("meet \"Budget WG\" 12 March 2027 14:00 1h 0 people")).isEqualTo("@");
    assertThat(say("drop")).isEqualTo("@");
    assertThat(say("meet \"Budget WG\" 12 March 2027 14:00 1h 100000 people")).isEqualTo("@");
    assertThat(say("meet \"Budget WG\" 12 March 2027 14:00 1h 100,000 people")).isEqualTo("@");
  }

  @Test
  void unknownLanguages() {
    assertThat(say("meet \"Budget WG\" 12 March 2027 14:00 1h interpretation en klingon"))
        .isEqualTo("@");
    assertThat(say("meet \"Budget WG\" 12 March 2027 14:00 1h interpretation en xx"))
        .isEqualTo("@");
  }

  @Test
  void aLengthThatCannotBe() {
    assertThat(say("meet \"Budget WG\" 12 March 2027 14:00 0 min")).isEqualTo("@");
    assertThat(say("meet \"Budget WG\" 12 March 2027 14:00 500 hours")).isEqualTo("@");
  }

  @Test
  void anEmptyTitle() {
    assertThat(say("meet \"\" 12 March 2027 14:00 1h")).isEqualTo("@");
    assertThat(say("meet \"   \" 12 March 2027 14:00 1h")).isEqualTo("@");
  }
}
