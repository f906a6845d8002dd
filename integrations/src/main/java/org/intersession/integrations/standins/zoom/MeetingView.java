package org.intersession.integrations.standins.zoom;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.intersession.integrations.standins.core.Json;
import org.intersession.integrations.standins.core.StandinClock;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How a meeting reads in answers: in full, or as a line of a list. */
final class MeetingView {
  private static final Duration START_LINK_LIFE = Duration.ofHours(2);
  private static final int AGENDA_IN_LIST = 250;

  private final Links links;
  private final StandinClock clock;

  MeetingView(Links links, StandinClock clock) {
    this.links = links;
    this.clock = clock;
  }

  ObjectNode full(Meeting meeting) {
    ObjectNode json = head(meeting);
    json.setAll(meeting.body());
    json.put("host_email", meeting.host().email())
        .put("status", meeting.running() ? "started" : "waiting")
        .put("start_url", links.start(meeting.id(), expiry()))
        .put("join_url", joinUrl(meeting))
        .put("chat_join_url", joinUrl(meeting))
        .put("encrypted_password", Json.text(meeting.body(), "password"))
        .put("creation_source", "open_api");
    if (meeting.registers()) {
      json.put("registration_url", links.registration(meeting.id()));
    }
    if (meeting.type() == 8) {
      ArrayNode occurrences = json.putArray("occurrences");
      meeting.occurrences().forEach(each -> occurrences.add(each.json()));
    }
    return json;
  }

  /** The meeting with what one occurrence has of its own. */
  ObjectNode occurrence(Meeting meeting, Occurrence occurrence) {
    ObjectNode json = full(meeting);
    Json.merge(json, occurrence.own());
    return json.put("start_time", occurrence.start().toString())
        .put("duration", occurrence.duration());
  }

  /** The lines of a list; a recurring meeting has one for each occurrence, under the same id. */
  Stream<ObjectNode> lines(Meeting meeting) {
    if (meeting.type() != 8) {
      return Stream.of(line(meeting));
    }
    return meeting.occurrences().stream()
        .filter(each -> !each.deleted())
        .map(
            each ->
                line(meeting)
                    .put("start_time", each.start().toString())
                    .put("duration", each.duration()));
  }

  private ObjectNode line(Meeting meeting) {
    ObjectNode json = head(meeting);
    for (String field : List.of("topic", "type", "start_time", "duration", "timezone")) {
      if (meeting.body().has(field)) {
        json.set(field, meeting.body().get(field));
      }
    }
    String agenda = Json.text(meeting.body(), "agenda");
    return json.put("agenda", agenda.substring(0, Math.min(agenda.length(), AGENDA_IN_LIST)))
        .put("join_url", joinUrl(meeting));
  }

  private static ObjectNode head(Meeting meeting) {
    return Json.object()
        .put("uuid", meeting.uuid())
        .put("id", meeting.id())
        .put("host_id", meeting.host().id())
        .put("created_at", meeting.created().toString());
  }

  private String joinUrl(Meeting meeting) {
    return links.join(meeting.id(), Json.text(meeting.body(), "password"));
  }

  private long expiry() {
    return clock.instant().plus(START_LINK_LIFE).getEpochSecond();
  }
}
