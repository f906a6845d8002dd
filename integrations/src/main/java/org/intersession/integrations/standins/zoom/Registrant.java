package org.intersession.integrations.standins.zoom;

import java.time.Instant;
import org.intersession.integrations.standins.core.Json;
import tools.jackson.databind.node.ObjectNode;

/** Someone who registered. */
final class Registrant {
  private final String id;
  private final Instant created;
  private final String joinUrl;
  private ObjectNode said;
  private String status;

  Registrant(String id, ObjectNode said, String status, String joinUrl, Instant created) {
    this.id = id;
    this.said = said;
    this.status = status;
    this.joinUrl = joinUrl;
    this.created = created;
  }

  String id() {
    return id;
  }

  String email() {
    return Json.text(said, "email");
  }

  String name() {
    return (Json.text(said, "first_name") + " " + Json.text(said, "last_name")).strip();
  }

  String status() {
    return status;
  }

  String joinUrl() {
    return joinUrl;
  }

  void become(String newStatus) {
    status = newStatus;
  }

  void say(ObjectNode again) {
    said = again;
  }

  ObjectNode json() {
    ObjectNode json = Json.object().put("id", id);
    json.setAll(said);
    json.remove("auto_approve");
    json.put("status", status).put("create_time", created.toString());
    return status.equals("approved") ? json.put("join_url", joinUrl) : json;
  }
}
