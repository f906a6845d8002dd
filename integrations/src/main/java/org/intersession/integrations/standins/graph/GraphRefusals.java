package org.intersession.integrations.standins.graph;

import java.util.UUID;
import org.intersession.integrations.standins.core.Json;
import org.intersession.integrations.standins.core.Refusal;
import tools.jackson.databind.node.ObjectNode;

/** Graph's ways to say no. */
final class GraphRefusals {
  private GraphRefusals() {}

  static Refusal of(int status, String code, String message) {
    ObjectNode body = Json.object();
    body.putObject("error")
        .put("code", code)
        .put("message", message)
        .putObject("innerError")
        .put("request-id", UUID.randomUUID().toString());
    return new Refusal(status, body, message);
  }

  static Refusal bad(String message) {
    return of(400, "BadRequest", message);
  }

  static Refusal notFound(String what) {
    return of(404, "NotFound", "Not found: " + what);
  }

  static Refusal itemNotFound() {
    return of(404, "ErrorItemNotFound", "The specified object was not found in the store.");
  }
}
