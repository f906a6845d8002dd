package org.intersession.integrations.standins.zoom;

import java.time.Instant;
import org.intersession.integrations.standins.core.Json;
import tools.jackson.databind.node.ObjectNode;

/** One holding of a recurring meeting; its id stays when it is moved. */
final class Occurrence {
  private final String id;
  private Instant start;
  private int duration;
  private boolean deleted;
  private final ObjectNode own = Json.object();

  Occurrence(Instant start, int duration) {
    this.id = String.valueOf(start.toEpochMilli());
    this.start = start;
    this.duration = duration;
  }

  String id() {
    return id;
  }

  Instant start() {
    return start;
  }

  int duration() {
    return duration;
  }

  boolean deleted() {
    return deleted;
  }

  void move(Instant to) {
    start = to;
  }

  void last(int minutes) {
    duration = minutes;
  }

  void delete() {
    deleted = true;
  }

  /** What was changed for this occurrence alone: agenda and settings. */
  ObjectNode own() {
    return own;
  }

  ObjectNode json() {
    return Json.object()
        .put("occurrence_id", id)
        .put("start_time", start.toString())
        .put("duration", duration)
        .put("status", deleted ? "deleted" : "available");
  }
}
