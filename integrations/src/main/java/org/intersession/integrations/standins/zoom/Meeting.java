package org.intersession.integrations.standins.zoom;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.intersession.integrations.standins.core.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A meeting as Zoom holds it. */
final class Meeting {
  private final long id;
  private final ZoomUser host;
  private final Instant created;
  private final ObjectNode body;
  private final List<Occurrence> occurrences = new ArrayList<>();
  private final Map<String, Registrant> registrants = new LinkedHashMap<>();
  private final List<Participant> participants = new ArrayList<>();
  private ObjectNode questions = Json.object();
  private String uuid;
  private @Nullable Instant started;
  private @Nullable Instant ended;

  Meeting(long id, String uuid, ZoomUser host, ObjectNode body, Instant created) {
    this.id = id;
    this.uuid = uuid;
    this.host = host;
    this.body = body;
    this.created = created;
  }

  long id() {
    return id;
  }

  String uuid() {
    return uuid;
  }

  ZoomUser host() {
    return host;
  }

  Instant created() {
    return created;
  }

  /** What was written: topic, agenda, times, tracking fields and settings, with the defaults. */
  ObjectNode body() {
    return body;
  }

  ObjectNode settings() {
    return body.withObject("/settings");
  }

  int type() {
    return body.path("type").asInt(2);
  }

  int duration() {
    return body.path("duration").asInt(60);
  }

  List<Occurrence> occurrences() {
    return occurrences;
  }

  Occurrence occurrence(String occurrenceId) {
    return occurrences.stream()
        .filter(each -> each.id().equals(occurrenceId) && !each.deleted())
        .findFirst()
        .orElseThrow(() -> ZoomRefusals.invalid("Invalid parameter: occurrence_id."));
  }

  Map<String, Registrant> registrants() {
    return registrants;
  }

  List<Participant> participants() {
    return participants;
  }

  Participant participant(String userId) {
    return participants.stream()
        .filter(each -> each.userId().equals(userId) && !each.gone())
        .findFirst()
        .orElseThrow(() -> ZoomRefusals.of(404, 3001, "Nobody there is " + userId + "."));
  }

  ObjectNode questions() {
    return questions;
  }

  void ask(ObjectNode newQuestions) {
    questions = newQuestions;
  }

  /** Whether people register: not so for a meeting without a fixed time. */
  boolean registers() {
    return settings().path("approval_type").asInt(2) != 2;
  }

  boolean running() {
    return started != null && ended == null;
  }

  void start(String instance, Instant at) {
    uuid = instance;
    started = at;
    ended = null;
    participants.clear();
  }

  void end(Instant at) {
    ended = at;
    participants.stream().filter(each -> !each.gone()).forEach(each -> each.leave(at));
  }

  @Nullable Instant started() {
    return started;
  }

  @Nullable Instant ended() {
    return ended;
  }

  /** When it is over by the calendar; absent if it has no fixed time. */
  Optional<Instant> over() {
    if (!occurrences.isEmpty()) {
      return occurrences.stream()
          .filter(each -> !each.deleted())
          .map(each -> each.start().plusSeconds(each.duration() * 60L))
          .max(Instant::compareTo);
    }
    JsonNode start = body.path("start_time");
    return start.isString()
        ? Optional.of(Instant.parse(start.stringValue()).plusSeconds(duration() * 60L))
        : Optional.empty();
  }
}
