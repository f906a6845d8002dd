package org.intersession.integrations.standins.graph;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.intersession.integrations.standins.core.Answer;
import org.intersession.integrations.standins.core.Json;
import org.intersession.integrations.standins.core.Request;
import org.intersession.integrations.standins.core.Shape;
import org.intersession.integrations.standins.core.StandinClock;
import org.intersession.integrations.standins.core.Switch;
import org.intersession.integrations.standins.core.Switches;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Online meetings of organisers whom the application access policy names. */
final class OnlineMeetingPaths {
  private static final Shape CREATE_OR_GET =
      Shape.beside(OnlineMeetingPaths.class, "create-or-get.shape");
  private static final Shape MEETING =
      Shape.beside(OnlineMeetingPaths.class, "online-meeting.shape");
  private static final Pattern FILTER =
      Pattern.compile("(?i)\\s*(JoinWebUrl|externalId)\\s+eq\\s+'([^']*)'\\s*");

  private final GraphGate gate;
  private final Principals principals;
  private final Switches switches;
  private final StandinClock clock;
  private final Map<String, Held> meetings = new LinkedHashMap<>();

  private record Held(Principals.User organiser, ObjectNode json) {}

  OnlineMeetingPaths(GraphGate gate, Principals principals, Switches switches, StandinClock clock) {
    this.gate = gate;
    this.principals = principals;
    this.switches = switches;
    this.clock = clock;
  }

  void routes() {
    String all = "/users/{user}/onlineMeetings";
    gate.on("POST", all + "/createOrGet", this::createOrGet)
        .on("POST", all + "/microsoft.graph.createOrGet", this::createOrGet)
        .on("POST", all, this::create)
        .on("GET", all, this::find)
        .on("GET", all + "/{meeting}", request -> Answer.ok(held(request).json()))
        .on("PATCH", all + "/{meeting}", this::change)
        .on("DELETE", all + "/{meeting}", this::delete)
        .on("GET", all + "/{meeting}/attendanceReports", this::reports);
  }

  List<ObjectNode> all() {
    List<ObjectNode> all = new ArrayList<>();
    meetings
        .values()
        .forEach(
            held -> all.add(held.json().deepCopy().put("organizer", held.organiser().email())));
    return all;
  }

  /** One meeting for each organiser and external id: whoever asks again gets the same. */
  private Answer createOrGet(Request request) {
    Principals.User organiser = organiser(request);
    ObjectNode asked = gate.body(request, CREATE_OR_GET);
    String externalId = Json.text(asked, "externalId");
    if (externalId.isBlank()) {
      throw GraphRefusals.bad("externalId must not be empty.");
    }
    for (Held held : meetings.values()) {
      if (held.organiser().equals(organiser)
          && Json.text(held.json(), "externalId").equals(externalId)) {
        return Answer.ok(held.json()).did("meeting.got", Json.text(held.json(), "id"));
      }
    }
    return created(organiser, asked);
  }

  private Answer create(Request request) {
    return created(organiser(request), gate.body(request, MEETING));
  }

  private Answer created(Principals.User organiser, ObjectNode asked) {
    times(asked);
    String thread = "19:meeting_" + UUID.randomUUID().toString().replace("-", "") + "@thread.v2";
    String id = organiser.id() + "_" + thread;
    ObjectNode json = defaults(organiser, thread, id);
    Json.merge(json, asked);
    meetings.put(id, new Held(organiser, json));
    return Answer.json(201, json).did("meeting.created", id);
  }

  private ObjectNode defaults(Principals.User organiser, String thread, String id) {
    String link =
        "https://teams.example.org/l/meetup-join/"
            + URLEncoder.encode(thread, StandardCharsets.UTF_8)
            + "/0";
    Instant now = clock.instant();
    ObjectNode json =
        Json.object()
            .put("id", id)
            .put("creationDateTime", now.toString())
            .put("startDateTime", now.toString())
            .put("endDateTime", now.plusSeconds(3600).toString())
            .put("joinWebUrl", link)
            .put("subject", (String) null)
            .put("externalId", (String) null)
            .put("allowedPresenters", "everyone")
            .put("allowMeetingChat", "enabled")
            .put("allowAttendeeToEnableCamera", true)
            .put("allowAttendeeToEnableMic", true)
            .put("allowParticipantsToChangeName", false)
            .put("allowRecording", true)
            .put("allowTranscription", true)
            .put("recordAutomatically", false)
            .put("isEntryExitAnnounced", false);
    json.putObject("lobbyBypassSettings")
        .put("scope", "organization")
        .put("isDialInBypassEnabled", false);
    json.putObject("joinMeetingIdSettings")
        .put("isPasscodeRequired", true)
        .put("joinMeetingId", String.valueOf(300_000_000_000L + Math.abs(id.hashCode())))
        .put("passcode", id.substring(id.length() - 20, id.length() - 12));
    json.putObject("chatInfo").put("threadId", thread).put("messageId", "0");
    ObjectNode participants = json.putObject("participants");
    participants
        .putObject("organizer")
        .put("upn", organiser.email())
        .put("role", "presenter")
        .putObject("identity")
        .putObject("user")
        .put("id", organiser.id())
        .put("displayName", organiser.name());
    participants.putArray("attendees");
    return json;
  }

  private Answer find(Request request) {
    Principals.User organiser = organiser(request);
    Matcher filter = FILTER.matcher(request.query("$filter", ""));
    if (!filter.matches()) {
      throw GraphRefusals.bad("A filter by JoinWebUrl or externalId is required.");
    }
    String field = filter.group(1).equalsIgnoreCase("externalId") ? "externalId" : "joinWebUrl";
    String value = filter.group(2);
    return Answer.ok(
        GraphGate.list(
            meetings.values().stream()
                .filter(held -> held.organiser().equals(organiser))
                .map(Held::json)
                .filter(json -> Json.text(json, field).equals(value))
                .toList()));
  }

  private Answer change(Request request) {
    ObjectNode json = held(request).json();
    ObjectNode asked = gate.body(request, MEETING);
    if (asked.has("joinMeetingIdSettings") || asked.has("externalId")) {
      throw GraphRefusals.bad("joinMeetingIdSettings and externalId cannot be changed.");
    }
    times(asked);
    Json.merge(json, asked);
    return Answer.ok(json).did("meeting.updated", Json.text(json, "id"));
  }

  private Answer delete(Request request) {
    String id = Json.text(held(request).json(), "id");
    meetings.remove(id);
    return Answer.empty(204).did("meeting.deleted", id);
  }

  private Answer reports(Request request) {
    held(request);
    return Answer.ok(GraphGate.list(List.<JsonNode>of()));
  }

  private Held held(Request request) {
    Principals.User organiser = organiser(request);
    Held held = meetings.get(request.parameter("meeting"));
    if (held == null || !held.organiser().equals(organiser)) {
      throw GraphRefusals.notFound("onlineMeeting " + request.parameter("meeting"));
    }
    return held;
  }

  private Principals.User organiser(Request request) {
    Principals.User user = principals.get(request.parameter("user"));
    if (!switches.on(Switch.GRAPH_ACCESS_POLICY) || !principals.organises(user)) {
      throw GraphRefusals.of(
          403,
          "Forbidden",
          "No application access policy found for this app: it is not authorized on behalf of user "
              + user.id()
              + ".");
    }
    return user;
  }

  private static void times(ObjectNode asked) {
    try {
      Instant start = time(asked, "startDateTime");
      Instant end = time(asked, "endDateTime");
      if (start != Instant.MIN && end != Instant.MIN && !end.isAfter(start)) {
        throw GraphRefusals.bad("endDateTime must be after startDateTime.");
      }
    } catch (DateTimeException e) {
      throw GraphRefusals.bad("A date and time needs an offset: " + e.getMessage());
    }
  }

  /** The time, also normalised in place to UTC as Graph returns it. */
  private static Instant time(ObjectNode asked, String field) {
    if (!asked.hasNonNull(field)) {
      return Instant.MIN;
    }
    Instant time = OffsetDateTime.parse(Json.text(asked, field)).toInstant();
    asked.put(field, time.toString());
    return time;
  }
}
