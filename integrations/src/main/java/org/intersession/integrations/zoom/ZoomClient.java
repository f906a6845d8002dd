package org.intersession.integrations.zoom;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.intersession.integrations.OutsideException;
import org.intersession.integrations.OutsideException.Doubt;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Speaks Zoom's REST API: token, limits, repeats where they are safe, errors as reasons. */
final class ZoomClient {
  static final String SYSTEM = "zoom";

  private static final MediaType JSON = MediaType.get("application/json");
  private static final int TRIES = 3;

  private final Wire wire;
  private final ZoomTokens tokens;
  private final ZoomLimiter limiter;
  private final Clock clock;

  ZoomClient(Wire wire, ZoomTokens tokens, ZoomLimiter limiter, Clock clock) {
    this.wire = wire;
    this.tokens = tokens;
    this.limiter = limiter;
    this.clock = clock;
  }

  /** What the app was granted. */
  ZoomToken token() {
    return tokens.token();
  }

  /** Reads; repeated when Zoom does not answer, since reading changes nothing. */
  JsonNode get(RateLabel label, ZoomPath path, Map<String, String> query) {
    for (int attempt = 1; ; attempt++) {
      try {
        return send(label, "GET", path, query, null);
      } catch (OutsideException e) {
        if (attempt == TRIES || !isPassing(e)) {
          throw e;
        }
        Pause.of(Duration.ofMillis(150L * attempt * attempt));
      }
    }
  }

  /** Changes something; never repeated once it may have been done. */
  JsonNode write(
      RateLabel label,
      String method,
      ZoomPath path,
      Map<String, String> query,
      @Nullable JsonNode body) {
    return send(label, method, path, query, body);
  }

  private static boolean isPassing(OutsideException e) {
    return e.reason().equals(Refusal.NO_ANSWER.reason())
        || e.reason().equals(Refusal.UNREACHABLE.reason())
        || e.reason().equals(Refusal.FAILING.reason());
  }

  /** A refusal for too many requests or for an old token did nothing: these are sent again. */
  private JsonNode send(
      RateLabel label,
      String method,
      ZoomPath path,
      Map<String, String> query,
      @Nullable JsonNode body) {
    ZoomToken token = tokens.token();
    boolean renewed = false;
    Instant patience = clock.instant().plus(ZoomLimiter.PATIENCE);
    while (true) {
      limiter.await(label);
      Wire.Answer answer =
          wire.send(request(token, method, path, query, body), method + " " + path);
      if (answer.status() == 401 && !renewed) {
        renewed = true;
        token = tokens.insteadOf(token);
      } else if (answer.status() == 429) {
        awaitOrRefuse(answer, method + " " + path, patience);
      } else {
        return read(answer, method, path);
      }
    }
  }

  private Request request(
      ZoomToken token,
      String method,
      ZoomPath path,
      Map<String, String> query,
      @Nullable JsonNode body) {
    HttpUrl.Builder url = HttpUrl.get(token.base().toString()).newBuilder();
    path.segments().forEach(url::addPathSegment);
    query.forEach(url::addQueryParameter);
    return new Request.Builder()
        .url(url.build())
        .header("Authorization", "Bearer " + token.value())
        .header("Accept", "application/json")
        .method(method, content(method, body))
        .build();
  }

  private static @Nullable RequestBody content(String method, @Nullable JsonNode body) {
    if (body == null) {
      return method.equals("GET") || method.equals("DELETE")
          ? null
          : RequestBody.create(new byte[0]);
    }
    return RequestBody.create(body.toString(), JSON);
  }

  private void awaitOrRefuse(Wire.Answer answer, String what, Instant patience) {
    String message =
        Json.parse(answer.body()).map(body -> body.path("message").asString("")).orElse("");
    Instant now = clock.instant();
    TooMany tooMany = TooMany.of(answer.headers(), message, now);
    if (tooMany.reason() != Refusal.RATE_LIMIT || tooMany.retryAt().isAfter(patience)) {
      throw new OutsideException(
          SYSTEM,
          Doubt.NOT_NOW,
          tooMany.reason().reason(),
          what + ": " + Excerpt.of(message),
          tooMany.retryAt(),
          null);
    }
    Pause.of(Duration.between(now, tooMany.retryAt()));
  }

  private static JsonNode read(Wire.Answer answer, String method, ZoomPath path) {
    if (answer.successful()) {
      return success(answer, method, path);
    }
    JsonNode body = Json.parse(answer.body()).orElseGet(Json::object);
    Refusal refusal = Refusal.of(answer.status(), body);
    throw new OutsideException(
        SYSTEM,
        doubt(answer.status(), method, refusal),
        refusal.reason(),
        "%s %s: %d %s %s"
            .formatted(
                method,
                path,
                answer.status(),
                body.path("code").asString(""),
                Excerpt.of(body.path("message").asString(""))),
        null,
        null);
  }

  private static JsonNode success(Wire.Answer answer, String method, ZoomPath path) {
    if (answer.body().isBlank() && !method.equals("GET")) {
      return Json.object();
    }
    return Json.parse(answer.body())
        .orElseThrow(
            () ->
                new OutsideException(
                    SYSTEM,
                    method.equals("GET") ? Doubt.NOT_DONE : Doubt.UNKNOWN,
                    Refusal.UNREADABLE_ANSWER.reason(),
                    method
                        + " "
                        + path
                        + ": the answer is no JSON but "
                        + Excerpt.of(answer.contentType()),
                    null,
                    null));
  }

  /** Behind a failing gateway, and in a failing server, the request may have been done. */
  private static Doubt doubt(int status, String method, Refusal refusal) {
    if (refusal != Refusal.FAILING) {
      return refusal.doubt();
    }
    return status == 503 || method.equals("GET") ? Doubt.NOT_DONE : Doubt.UNKNOWN;
  }
}
