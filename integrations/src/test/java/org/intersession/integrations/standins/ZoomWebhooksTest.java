package org.intersession.integrations.standins;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ZoomWebhooksTest extends StandinsTest {
  @Test
  void anAddressThatDoesNotKnowTheSecretIsNotUsed() {
    try (Listener listener = new Listener(body -> "{}")) {
      assertThat(standins.zoom().pointWebhookTo(listener.uri())).isFalse();
    }
  }

  @Test
  void someoneAtTheDoorIsToldWithASignatureOverTheRawBytes() {
    try (Listener listener = new Listener(ZoomWebhooksTest::prove)) {
      assertThat(standins.zoom().pointWebhookTo(listener.uri())).isTrue();
      long id =
          caller
              .zoom()
              .post(
                  "/zoom/v2/users/zoom.large@example.org/meetings",
                  "{'settings':{'waiting_room':true}}")
              .json()
              .path("id")
              .asLong();
      caller.post("/standins/zoom/meetings/" + id + "/start", "{}");
      caller.post(
          "/standins/zoom/meetings/" + id + "/join", "{'display_name':'KENYA - A. Ochieng'}");
      Listener.Heard last = listener.heard().get(listener.heard().size() - 1);
      JsonNode event = Caller.json(new String(last.body(), UTF_8));
      assertThat(event.path("event").asString())
          .isEqualTo("meeting.participant_joined_waiting_room");
      assertThat(event.path("payload").path("object").path("participant").path("user_name"))
          .hasToString("\"KENYA - A. Ochieng\"");
      assertThat(last.signature())
          .isEqualTo("v0=" + hmac("v0:" + last.timestamp() + ":" + new String(last.body(), UTF_8)));
    }
  }

  @Test
  void aThirdMeetingOfOneHostCannotStart() {
    caller.zoom();
    for (int i = 0; i < 3; i++) {
      long id =
          caller
              .post("/zoom/v2/users/zoom.small@example.org/meetings", "{}")
              .json()
              .path("id")
              .asLong();
      int status = caller.post("/standins/zoom/meetings/" + id + "/start", "{}").status();
      assertThat(status).isEqualTo(i < 2 ? 200 : 409);
    }
  }

  private static String prove(byte[] body) {
    String plain =
        Caller.json(new String(body, UTF_8)).path("payload").path("plainToken").asString("");
    return plain.isEmpty()
        ? "{}"
        : "{\"plainToken\":\"" + plain + "\",\"encryptedToken\":\"" + hmac(plain) + "\"}";
  }

  private static String hmac(String message) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(
          new SecretKeySpec(StandinsSettings.ZOOM_WEBHOOK_SECRET.getBytes(UTF_8), "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(message.getBytes(UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
