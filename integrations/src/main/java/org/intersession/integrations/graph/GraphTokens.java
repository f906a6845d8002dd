package org.intersession.integrations.graph;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import okhttp3.FormBody;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okio.ByteString;
import org.intersession.integrations.OutsideException;
import org.intersession.integrations.OutsideException.Doubt;
import org.intersession.integrations.SharedMemory;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The app's token, one for all replicas.
 *
 * <p>A client-credentials call is one form in, one JSON out. Done here for the real Graph and for a
 * loopback one alike, it is the same tested way, shared through the memory; Microsoft's identity
 * library keeps tokens to one process and refuses addresses without https.
 */
final class GraphTokens {
  private static final Duration SPARE = Duration.ofMinutes(10);
  private static final JsonMapper JSON = new JsonMapper();

  private final GraphProperties properties;
  private final SharedMemory memory;
  private final OkHttpClient http;
  private final Clock clock;
  private final String key;
  private @Nullable Token current;

  GraphTokens(GraphProperties properties, SharedMemory memory, OkHttpClient http, Clock clock) {
    this.properties = properties;
    this.memory = memory;
    this.http = http;
    this.clock = clock;
    String owner =
        String.join(
            "\n",
            properties.loginUrl().toString(),
            properties.tenantId(),
            properties.clientId(),
            properties.clientSecret());
    this.key = "graph:token:" + ByteString.encodeUtf8(owner).sha256().hex();
  }

  private record Token(String value, Instant expires) {
    @Override
    public String toString() {
      return "Token[expires=" + expires + "]";
    }
  }

  /** A token that is good now. */
  synchronized String token() {
    if (current == null || !isFresh(current)) {
      current = shared().orElseGet(this::fetch);
    }
    return current.value();
  }

  /** A token in place of one that Graph refused: another replica's newer one, or a new one. */
  synchronized String insteadOf(String refused) {
    if (current == null || current.value().equals(refused)) {
      current = shared().filter(one -> !one.value().equals(refused)).orElseGet(this::fetch);
    }
    return current.value();
  }

  private boolean isFresh(Token token) {
    return clock.instant().plus(SPARE).isBefore(token.expires());
  }

  private Optional<Token> shared() {
    return memory.get(key).flatMap(GraphTokens::remembered).filter(this::isFresh);
  }

  private static Optional<Token> remembered(String text) {
    int space = text.indexOf(' ');
    return space > 0 && text.substring(0, space).matches("\\d{1,12}")
        ? Optional.of(
            new Token(
                text.substring(space + 1),
                Instant.ofEpochSecond(Long.parseLong(text.substring(0, space)))))
        : Optional.empty();
  }

  private Token fetch() {
    Instant asked = clock.instant();
    JsonNode answer = ask();
    String value = answer.path("access_token").asString("");
    if (!value.matches("[\\x21-\\x7e]+")) {
      throw refused(Refusal.UNREADABLE_ANSWER, "no token in the answer", null);
    }
    long seconds = Math.max(0, answer.path("expires_in").asLong(3600));
    Token token = new Token(value, asked.plusSeconds(seconds));
    if (isFresh(token)) {
      memory.put(
          key,
          token.expires().getEpochSecond() + " " + value,
          Duration.ofSeconds(seconds).minus(SPARE));
    }
    return token;
  }

  private JsonNode ask() {
    HttpUrl url =
        HttpUrl.get(properties.loginUrl().toString())
            .newBuilder()
            .addPathSegment(properties.tenantId())
            .addPathSegments("oauth2/v2.0/token")
            .build();
    FormBody form =
        new FormBody.Builder()
            .add("grant_type", "client_credentials")
            .add("client_id", properties.clientId())
            .add("client_secret", properties.clientSecret())
            .add("scope", "https://graph.microsoft.com/.default")
            .build();
    try (Response response =
        http.newCall(new Request.Builder().url(url).post(form).build()).execute()) {
      if (!response.isSuccessful()) {
        boolean ours = response.code() < 500 && response.code() != 429;
        throw refused(
            ours ? Refusal.CREDENTIALS : Refusal.FAILING,
            "the token was refused with status " + response.code(),
            null);
      }
      return JSON.readTree(response.body().string());
    } catch (IOException e) {
      throw refused(Refusal.UNREACHABLE, "no token could be had", e);
    } catch (JacksonException e) {
      throw refused(Refusal.UNREADABLE_ANSWER, "no token in the answer", null);
    }
  }

  private static OutsideException refused(
      Refusal refusal, String message, @Nullable IOException cause) {
    return new OutsideException(
        GraphAccess.SYSTEM, Doubt.NOT_DONE, refusal.reason(), message, null, cause);
  }
}
