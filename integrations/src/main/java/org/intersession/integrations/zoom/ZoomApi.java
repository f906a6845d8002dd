package org.intersession.integrations.zoom;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.intersession.integrations.OutsideException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The requests that meetings need, each under its label. */
final class ZoomApi {
  private static final Duration FIELD_CHECK = Duration.ofMinutes(15);
  private static final int PAGE = 300;

  /** How Zoom answers where we may not see the account's tracking fields, or it can have none. */
  private static final Set<String> HIDDEN =
      Set.of(
          Refusal.MISSING_SCOPE.reason(),
          Refusal.NOT_ALLOWED.reason(),
          Refusal.GONE.reason(),
          Refusal.OTHER.reason());

  private final ZoomClient client;
  private final String trackingField;
  private final Clock clock;
  private @Nullable FieldCheck fieldCheck;

  ZoomApi(ZoomClient client, String trackingField, Clock clock) {
    this.client = client;
    this.trackingField = trackingField;
    this.clock = clock;
  }

  private record FieldCheck(boolean exists, Instant at) {}

  Set<String> grantedScopes() {
    return client.token().scopes();
  }

  String create(String hostId, ObjectNode body) {
    ZoomPath path = ZoomPath.user(hostId).then("meetings");
    return client.write(RateLabel.MEDIUM, "POST", path, Map.of(), body).path("id").asString("");
  }

  Found get(String meetingId) {
    return new Found(
        client.get(
            RateLabel.LIGHT,
            ZoomPath.meeting(meetingId),
            Map.of("show_previous_occurrences", "true")));
  }

  void patch(String meetingId, ObjectNode body) {
    client.write(RateLabel.LIGHT, "PATCH", ZoomPath.meeting(meetingId), Map.of(), body);
  }

  void patchOccurrence(String meetingId, String occurrenceId, ObjectNode body) {
    client.write(
        RateLabel.LIGHT,
        "PATCH",
        ZoomPath.meeting(meetingId),
        Map.of("occurrence_id", occurrenceId),
        body);
  }

  /** Zoom writes to nobody: the secretariat tells people itself. */
  void delete(String meetingId, @Nullable String occurrenceId) {
    Map<String, String> query = new LinkedHashMap<>();
    if (occurrenceId != null) {
      query.put("occurrence_id", occurrenceId);
    }
    query.put("schedule_for_reminder", "false");
    query.put("cancel_meeting_reminder", "false");
    client.write(RateLabel.LIGHT, "DELETE", ZoomPath.meeting(meetingId), query, null);
  }

  void end(String meetingId) {
    ObjectNode body = Json.object().put("action", "end");
    ZoomPath path = ZoomPath.meeting(meetingId).then("status");
    client.write(RateLabel.LIGHT, "PUT", path, Map.of(), body);
  }

  /** Shows every meeting that a host has scheduled, of all pages. */
  void list(String hostId, Consumer<JsonNode> each) {
    ZoomPath path = ZoomPath.user(hostId).then("meetings");
    Set<String> seen = new HashSet<>();
    String next = "";
    do {
      seen.add(next);
      Map<String, String> query = new LinkedHashMap<>();
      query.put("type", "scheduled");
      query.put("page_size", String.valueOf(PAGE));
      if (!next.isEmpty()) {
        query.put("next_page_token", next);
      }
      JsonNode page = client.get(RateLabel.MEDIUM, path, query);
      page.path("meetings").valueStream().forEach(each);
      next = page.path("next_page_token").asString("");
    } while (!seen.contains(next));
  }

  JsonNode userSettings(String hostId) {
    return client.get(RateLabel.MEDIUM, ZoomPath.user(hostId).then("settings"), Map.of());
  }

  void patchUserSettings(String hostId, ObjectNode settings) {
    ZoomPath path = ZoomPath.user(hostId).then("settings");
    client.write(RateLabel.MEDIUM, "PATCH", path, Map.of(), settings);
  }

  /** The tracking field for our reference; none where the account lacks it or hides it from us. */
  synchronized @Nullable String trackingField() {
    Instant now = clock.instant();
    if (fieldCheck == null || fieldCheck.at().plus(FIELD_CHECK).isBefore(now)) {
      fieldCheck = new FieldCheck(hasTrackingField(), now);
    }
    return fieldCheck.exists() ? trackingField : null;
  }

  private boolean hasTrackingField() {
    try {
      return client
          .get(RateLabel.MEDIUM, ZoomPath.of("tracking_fields"), Map.of())
          .path("tracking_fields")
          .valueStream()
          .anyMatch(field -> field.path("field").asString("").equals(trackingField));
    } catch (OutsideException e) {
      if (HIDDEN.contains(e.reason())) {
        return false;
      }
      throw e;
    }
  }
}
