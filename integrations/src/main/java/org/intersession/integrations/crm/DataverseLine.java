package org.intersession.integrations.crm;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okio.BufferedSource;
import org.intersession.integrations.OutsideException;
import org.intersession.integrations.OutsideException.Doubt;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The line to Dynamics 365: one request, one JSON answer of bounded size. Nothing is written. */
final class DataverseLine {
  static final String SYSTEM = "dynamics";

  private static final long ANSWER_AT_MOST = 16L << 20;
  private static final long WAIT_AT_MOST = 86_400;
  private static final JsonMapper JSON = new JsonMapper();

  private final OkHttpClient http;
  private final Clock clock;

  DataverseLine(Duration patience, Clock clock) {
    this.clock = clock;
    http =
        new OkHttpClient.Builder()
            .connectTimeout(Duration.ofSeconds(3))
            .readTimeout(patience)
            .callTimeout(patience.multipliedBy(2))
            .followRedirects(false)
            .build();
  }

  JsonNode json(Request request, String what) {
    try (Response response = http.newCall(request).execute()) {
      if (!response.isSuccessful()) {
        throw refused(response, what);
      }
      BufferedSource source = response.body().source();
      if (source.request(ANSWER_AT_MOST + 1)) {
        throw refused(DataverseRefusal.UNREADABLE_ANSWER, what + ": the answer is too long", null);
      }
      JsonNode answer = JSON.readTree(source.getBuffer().readUtf8());
      if (!answer.isObject()) {
        throw refused(DataverseRefusal.UNREADABLE_ANSWER, what + ": not an object", null);
      }
      return answer;
    } catch (IOException e) {
      throw refused(DataverseRefusal.UNREACHABLE, what + ": no answer", e);
    } catch (JacksonException e) {
      throw refused(DataverseRefusal.UNREADABLE_ANSWER, what + ": not JSON", null);
    }
  }

  private OutsideException refused(Response response, String what) {
    DataverseRefusal refusal = DataverseRefusal.of(response.code());
    Doubt doubt =
        switch (refusal) {
          case GONE -> Doubt.GONE;
          case RATE_LIMIT -> Doubt.NOT_NOW;
          default -> Doubt.NOT_DONE;
        };
    String message = what + ": status " + response.code();
    Instant again = doubt == Doubt.NOT_NOW ? again(response) : null;
    return new OutsideException(SYSTEM, doubt, refusal.reason(), message, again, null);
  }

  private Instant again(Response response) {
    String after = response.header("Retry-After", "60");
    long seconds = after.matches("\\d{1,9}") ? Long.parseLong(after) : 60;
    return clock.instant().plusSeconds(Math.min(seconds, WAIT_AT_MOST));
  }

  static OutsideException refused(
      DataverseRefusal refusal, String message, @Nullable Throwable cause) {
    return new OutsideException(SYSTEM, Doubt.NOT_DONE, refusal.reason(), message, null, cause);
  }
}
