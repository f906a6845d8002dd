package org.intersession.bot.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HttpConversationTest extends Conversation {
  @Test
  void aBodyThatIsNoJsonIsRefused() {
    HttpResponse<String> answer = post(service("/sandbox/say"), "{\"channel\": \"spwg\", ");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).doesNotContain("Exception").doesNotContain("\tat ");
  }

  @Test
  void anUnsignedActivityIsRefused() {
    HttpResponse<String> answer = post(service("/api/messages"), "{\"type\": \"message\"");

    assertThat(answer.statusCode()).isBetween(400, 499);
    assertThat(answer.body()).doesNotContain("Exception");
  }

  @Test
  void aTextOfAMegabyteIsRefusedAndTheNextLineIsAnswered() {
    post(
        service("/sandbox/say"),
        Map.of(
            "channel",
            channel(),
            "person",
            "secretariat",
            "text",
            "meet " + "a".repeat(1_000_000)));

    assertThat(posts()).noneMatch(post -> post.length() > 10_000);
    assertThat(say("help meet")).startsWith("meet\n");
  }

  @Test
  void aLongLineIsAnsweredWithASentence() {
    assertThat(say("meet " + "word ".repeat(5_000))).startsWith("The line is too long.");
  }

  @Test
  void aButtonWithForeignDataIsAnsweredWithASentence() {
    say("meet \"Budget WG\" 12 March 2027 14:00 1h 20 people");
    assertThat(pressForeign("{\"verb\":\"drop-table\",\"data\":{\"line\":\"yes 1\"}}"))
        .contains("This button");
    assertThat(pressForeign("{\"verb\":\"say\",\"data\":{\"line\":[1,2],\"draft\":{\"a\":1}}}"))
        .contains("This button");
    assertThat(say("meetings")).isEqualTo("No meeting is planned. Say “meet” to plan one.");
  }

  private String pressForeign(String action) {
    return pressed("{\"type\":\"Action.Execute\"," + action.substring(1));
  }
}
