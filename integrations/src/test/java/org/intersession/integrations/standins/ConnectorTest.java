package org.intersession.integrations.standins;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.net.URLEncoder;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import org.intersession.integrations.standins.connector.Heard;
import org.intersession.integrations.standins.connector.Saying;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ConnectorTest extends StandinsTest {
  private static final Base64.Decoder URL = Base64.getUrlDecoder();

  private String activities(Heard heard) {
    return "/connector/v3/conversations/"
        + URLEncoder.encode(heard.conversation(), UTF_8)
        + "/activities";
  }

  private Heard said(Listener listener) {
    standins.connector().speakTo(listener.uri());
    return standins.connector().say(Saying.in("spwg", "chair", "meetings"));
  }

  @Test
  void aMessageOfAChannelMentionsTheBotAndNamesItsThread() {
    try (Listener listener = new Listener(body -> "{}")) {
      Heard heard = said(listener);
      JsonNode activity = Caller.json(new String(listener.heard().get(0).body(), UTF_8));
      assertThat(heard.status()).isEqualTo(200);
      assertThat(activity.path("text").asString()).isEqualTo("<at>Intersession</at> meetings");
      assertThat(activity.path("conversation").path("id").asString())
          .endsWith("@thread.tacv2;messageid=" + activity.path("id").asString());
      assertThat(activity.path("serviceUrl").asString()).isEqualTo(standins.base() + "/connector/");
    }
  }

  @Test
  void theTokenIsSignedByAKeyThatTheMetadataNames() throws GeneralSecurityException {
    try (Listener listener = new Listener(body -> "{}")) {
      said(listener);
      String token = listener.heard().get(0).authorization().substring("Bearer ".length());
      String[] parts = token.split("\\.");
      JsonNode metadata = caller.get("/botframework/.well-known/openidconfiguration").json();
      JsonNode key = caller.get(metadata.path("jwks_uri").asString()).json().path("keys").get(0);
      Signature signature = Signature.getInstance("SHA256withRSA");
      signature.initVerify(
          KeyFactory.getInstance("RSA")
              .generatePublic(
                  new RSAPublicKeySpec(
                      new BigInteger(1, URL.decode(key.path("n").asString())),
                      new BigInteger(1, URL.decode(key.path("e").asString())))));
      signature.update((parts[0] + "." + parts[1]).getBytes(UTF_8));
      JsonNode claims = Caller.json(new String(URL.decode(parts[1]), UTF_8));
      assertThat(signature.verify(URL.decode(parts[2]))).isTrue();
      assertThat(claims.path("iss").asString()).isEqualTo("https://api.botframework.com");
      assertThat(claims.path("aud").asString()).isEqualTo(StandinsSettings.BOT_APP_ID);
      assertThat(key.path("endorsements").get(0).asString()).isEqualTo("msteams");
    }
  }

  @Test
  void theBotsAnswerIsKeptAndReplaced() {
    try (Listener listener = new Listener(body -> "{}")) {
      Heard heard = said(listener);
      caller.bot();
      String id =
          caller
              .post(activities(heard) + "/" + heard.activityId(), "{'type':'message','text':'one'}")
              .json()
              .path("id")
              .asString();
      caller.put(activities(heard) + "/" + id, "{'type':'message','text':'two'}");
      JsonNode last =
          standins.connector().conversation(heard.conversation()).path("activities").get(1);
      assertThat(last.path("activity").path("text").asString()).isEqualTo("two");
      assertThat(last.path("edits").asInt()).isEqualTo(1);
    }
  }

  @Test
  void withoutATokenNothingIsPosted() {
    try (Listener listener = new Listener(body -> "{}")) {
      Heard heard = said(listener);
      assertThat(caller.post(activities(heard), "{'type':'message'}").status()).isEqualTo(401);
    }
  }

  @Test
  void theEighthMessageOfASecondInOneThreadIsRefused() {
    try (Listener listener = new Listener(body -> "{}")) {
      Heard heard = said(listener);
      caller.bot();
      standins.clock().pace(0);
      for (int i = 0; i < 7; i++) {
        assertThat(caller.post(activities(heard), "{'type':'message','text':'x'}").status())
            .isEqualTo(201);
      }
      Caller.Reply refused = caller.post(activities(heard), "{'type':'message','text':'x'}");
      assertThat(refused.status()).isEqualTo(429);
      assertThat(refused.header("Retry-After")).isEqualTo("1");
    }
  }
}
