package org.intersession.integrations.zoom;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import okhttp3.Credentials;
import okhttp3.FormBody;
import okhttp3.Request;
import okio.ByteString;
import org.intersession.integrations.OutsideException;
import org.intersession.integrations.OutsideException.Doubt;
import org.intersession.integrations.SharedMemory;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The account's token: one for all replicas, renewed in time by whoever notices first. */
final class ZoomTokens {
  private final ZoomProperties properties;
  private final SharedMemory memory;
  private final Wire wire;
  private final Clock clock;
  private final String key;
  private @Nullable ZoomToken current;

  ZoomTokens(ZoomProperties properties, SharedMemory memory, Wire wire, Clock clock) {
    this.properties = properties;
    this.memory = memory;
    this.wire = wire;
    this.clock = clock;
    String owner =
        String.join(
            "\n",
            properties.tokenUrl().toString(),
            properties.accountId(),
            properties.clientId(),
            properties.clientSecret());
    this.key = "zoom:token:" + ByteString.encodeUtf8(owner).sha256().hex();
  }

  /** A token that is good now. */
  synchronized ZoomToken token() {
    if (current == null || !current.isFresh(clock.instant())) {
      current = shared().orElseGet(this::fetch);
    }
    return current;
  }

  /** A token in place of one that Zoom refused: another replica's newer one, or a new one. */
  synchronized ZoomToken insteadOf(ZoomToken refused) {
    if (current != null && !current.value().equals(refused.value())) {
      return current;
    }
    current =
        shared().filter(token -> !token.value().equals(refused.value())).orElseGet(this::fetch);
    return current;
  }

  private Optional<ZoomToken> shared() {
    return memory.get(key).flatMap(this::remembered).filter(t -> t.isFresh(clock.instant()));
  }

  private Optional<ZoomToken> remembered(String text) {
    return Json.parse(text).flatMap(this::token);
  }

  private ZoomToken fetch() {
    Instant asked = clock.instant();
    JsonNode answer = ask();
    ObjectNode kept = Json.object();
    kept.put("access_token", answer.path("access_token").asString(""));
    kept.put("api_url", answer.path("api_url").asString(""));
    kept.put("scope", answer.path("scope").asString(""));
    long seconds = Math.max(0, answer.path("expires_in").asLong(3600));
    kept.put("expires_at", asked.plusSeconds(seconds).getEpochSecond());
    ZoomToken token =
        token(kept).orElseThrow(() -> refused(Refusal.UNREADABLE_ANSWER, "no token in the answer"));
    Duration keep = Duration.ofSeconds(seconds).minusMinutes(10);
    if (keep.toSeconds() > 0) {
      memory.put(key, kept.toString(), keep);
    }
    return token;
  }

  private JsonNode ask() {
    Request request =
        new Request.Builder()
            .url(properties.tokenUrl().toString())
            .header(
                "Authorization",
                Credentials.basic(properties.clientId(), properties.clientSecret()))
            .post(
                new FormBody.Builder()
                    .add("grant_type", "account_credentials")
                    .add("account_id", properties.accountId())
                    .build())
            .build();
    Wire.Answer answer = sent(request);
    if (!answer.successful()) {
      boolean ours = answer.status() >= 400 && answer.status() < 500 && answer.status() != 429;
      throw refused(
          ours ? Refusal.CREDENTIALS : Refusal.FAILING,
          "the token was refused with status " + answer.status());
    }
    return Json.parse(answer.body())
        .orElseThrow(() -> refused(Refusal.UNREADABLE_ANSWER, "no token in the answer"));
  }

  /** Without a token nothing else was sent, so whatever happened here, nothing was done. */
  private Wire.Answer sent(Request request) {
    try {
      return wire.send(request, "token");
    } catch (OutsideException e) {
      throw new OutsideException(
          ZoomClient.SYSTEM, Doubt.NOT_DONE, e.reason(), "no token could be had", null, e);
    }
  }

  private Optional<ZoomToken> token(JsonNode kept) {
    String value = kept.path("access_token").asString("");
    if (!value.matches("[\\x21-\\x7e]+")) {
      return Optional.empty();
    }
    return Optional.of(
        new ZoomToken(
            value,
            base(kept.path("api_url").asString("")),
            Set.of(kept.path("scope").asString("").split("[\\s,]+")),
            Instant.ofEpochSecond(kept.path("expires_at").asLong(0))));
  }

  private URI base(String apiUrl) {
    try {
      return ZoomAddress.base(properties.baseUrl(), apiUrl);
    } catch (IllegalArgumentException e) {
      throw refused(Refusal.UNTRUSTED_ADDRESS, "the token names an address that is not Zoom's");
    }
  }

  private static OutsideException refused(Refusal refusal, String message) {
    return new OutsideException(
        ZoomClient.SYSTEM, Doubt.NOT_DONE, refusal.reason(), message, null, null);
  }
}
