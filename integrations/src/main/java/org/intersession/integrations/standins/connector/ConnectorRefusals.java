package org.intersession.integrations.standins.connector;

import java.time.Duration;
import java.util.Map;
import org.intersession.integrations.standins.core.Json;
import org.intersession.integrations.standins.core.Refusal;
import tools.jackson.databind.node.ObjectNode;

/** The bot connector's ways to say no. */
final class ConnectorRefusals {
  private ConnectorRefusals() {}

  static Refusal of(int status, String code, String message) {
    ObjectNode body = Json.object();
    body.putObject("error").put("code", code).put("message", message);
    return new Refusal(status, body, message);
  }

  static Refusal unauthorized() {
    String message = "Authorization has been denied for this request.";
    return new Refusal(401, Json.object().put("message", message), message);
  }

  static Refusal notFound(String code, String what) {
    return of(404, code, "Not found: " + what);
  }

  static Refusal tooMany(Duration wait) {
    long seconds = Math.max(1, (wait.toMillis() + 999) / 1000);
    return of(429, "TooManyRequests", "API calls quota exceeded. Maximum admitted.")
        .with(Map.of("Retry-After", String.valueOf(seconds)));
  }
}
