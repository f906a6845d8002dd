package org.intersession.integrations.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EndpointTest {
  private static Door door;

  @BeforeAll
  static void open() {
    door = Door.inSandbox();
  }

  @AfterAll
  static void shut() {
    door.close();
  }

  @BeforeEach
  void reset() {
    door.reset();
  }

  @Test
  void headSaysThatSomebodyIsHere() {
    var head = door.request().method("HEAD", BodyPublishers.noBody());
    assertThat(door.send(head).statusCode()).isEqualTo(200);
  }

  @Test
  void getIsNotAllowed() {
    assertThat(door.send(door.request().GET()).statusCode()).isEqualTo(405);
  }

  @Test
  void anotherContentTypeIsNotSupported() {
    var response = door.deliver("help", door.teams.token(), Map.of("Content-Type", "text/plain"));
    assertThat(response.statusCode()).isEqualTo(415);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "null",
        "\"text\"",
        "{}",
        "{\"type\":5}",
        "{\"type\":\"\"}",
        "{'a'}"
      })
  void whatIsNoActivityGetsASentence(String body) {
    HttpResponse<String> response = door.deliver(body, door.teams.token(), Map.of());
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(Door.json(response).path("error").asText())
        .endsWith(".")
        .doesNotContain("Exception");
  }

  @Test
  void deepNestingIsNoActivity() {
    String deep =
        "{\"type\":\"message\",\"value\":" + "[".repeat(50_000) + "]".repeat(50_000) + "}";
    assertThat(door.deliver(deep, door.teams.token(), Map.of()).statusCode()).isEqualTo(400);
  }

  @Test
  void aBodyOfMoreThan256KilobytesIsTooLarge() {
    ObjectNode line = door.teams.message("x".repeat(1_000_000));
    assertThat(door.deliver(line).statusCode()).isEqualTo(413);
    assertThat(door.heard.said).isEmpty();
  }

  @Test
  void aLongLineThatFitsIsHeardWhole() {
    assertThat(door.deliver(door.teams.message("x".repeat(200_000))).statusCode()).isEqualTo(200);
    assertThat(door.heard.said.get(0).text()).hasSize(200_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "conversation", "from"})
  void aMessageWithoutWhatIdentifiesItGetsASentence(String missing) {
    ObjectNode line = door.teams.message("help");
    line.remove(missing);
    HttpResponse<String> response = door.deliver(line);
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains(missing);
    assertThat(door.heard.said).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "typing",
        "messageReaction",
        "event",
        "endOfConversation",
        "messageDelete",
        "nonsense"
      })
  void otherActivitiesAreTakenAndIgnored(String type) {
    assertThat(door.deliver(door.teams.activity(type)).statusCode()).isBetween(200, 202);
    assertThat(door.heard.said).isEmpty();
    assertThat(door.heard.arrived).isEmpty();
  }

  @Test
  void aListenerThatFailsHasTheChannelDeliverAgain() {
    door.heard.onSaid =
        message -> {
          throw new IllegalStateException("the database is away");
        };
    HttpResponse<String> response = door.deliver(door.teams.message("help"));
    assertThat(response.statusCode()).isEqualTo(500);
    assertThat(response.body()).doesNotContain("database").doesNotContain("IllegalState");
  }

  @Test
  void whatIsDeliveredTwiceCarriesTheSameId() {
    door.deliver(door.teams.message("help"));
    door.deliver(door.teams.message("help"));
    assertThat(door.heard.said).extracting("id").containsExactly("1700000000001", "1700000000001");
  }
}
