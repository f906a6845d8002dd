package org.intersession.integrations.standins.zoom;

import org.intersession.integrations.standins.core.Json;
import org.intersession.integrations.standins.core.Refusal;
import org.intersession.integrations.standins.core.Shape;
import tools.jackson.databind.node.ObjectNode;

/** Zoom's ways to say no. */
final class ZoomRefusals {
  private ZoomRefusals() {}

  static Refusal of(int status, int code, String message) {
    return new Refusal(status, Json.object().put("code", code).put("message", message), message);
  }

  static Refusal invalid(String message) {
    return of(400, 300, message);
  }

  static Refusal flaw(Shape.Flaw flaw) {
    String message = "Validation Failed. " + flaw.field() + ": " + flaw.problem();
    ObjectNode body = Json.object().put("code", 300).put("message", message);
    body.putArray("errors").addObject().put("field", flaw.field()).put("message", flaw.problem());
    return new Refusal(400, body, message);
  }

  static Refusal noMeeting(String id) {
    return of(404, 3001, "Meeting does not exist: " + id + ".");
  }

  static Refusal noUser(String id) {
    return of(404, 1001, "User does not exist: " + id + ".");
  }

  static Refusal badToken(String message) {
    return of(401, 124, message);
  }

  static Refusal noRegistration(long id) {
    return of(400, 404, "Registration has not been enabled for this meeting: " + id + ".");
  }
}
