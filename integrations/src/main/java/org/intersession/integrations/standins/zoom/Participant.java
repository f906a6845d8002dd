package org.intersession.integrations.standins.zoom;

import java.time.Instant;
import org.intersession.integrations.standins.core.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Someone at the door or in the room. */
final class Participant {
  private final String userId;
  private final String uuid;
  private final String name;
  private final String email;
  private final @Nullable String registrantId;
  private final Instant arrived;
  private boolean inside;
  private @Nullable Instant left;

  Participant(
      String userId,
      String uuid,
      String name,
      String email,
      @Nullable String registrantId,
      Instant arrived) {
    this.userId = userId;
    this.uuid = uuid;
    this.name = name;
    this.email = email;
    this.registrantId = registrantId;
    this.arrived = arrived;
  }

  String userId() {
    return userId;
  }

  boolean inside() {
    return inside;
  }

  boolean gone() {
    return left != null;
  }

  void admit() {
    inside = true;
  }

  void putBack() {
    inside = false;
  }

  void leave(Instant at) {
    left = at;
    inside = false;
  }

  /** As a webhook names them. */
  ObjectNode event(Instant at) {
    ObjectNode json =
        Json.object()
            .put("user_id", userId)
            .put("user_name", name)
            .put("email", email)
            .put("id", "")
            .put("participant_uuid", uuid)
            .put("participant_user_id", "")
            .put("date_time", at.toString());
    if (registrantId != null) {
      json.put("registrant_id", registrantId);
    }
    return json;
  }

  /** As the reports name them. */
  ObjectNode report(Instant now) {
    Instant until = left == null ? now : left;
    return Json.object()
        .put("id", "")
        .put("user_id", userId)
        .put("name", name)
        .put("user_name", name)
        .put("registrant_id", registrantId)
        .put("user_email", email)
        .put("join_time", arrived.toString())
        .put("leave_time", until.toString())
        .put("duration", until.getEpochSecond() - arrived.getEpochSecond())
        .put("failover", false)
        .put("status", inside ? "in_meeting" : "in_waiting_room")
        .put("internal_user", false);
  }
}
