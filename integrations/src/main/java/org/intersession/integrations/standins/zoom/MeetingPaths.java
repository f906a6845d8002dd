package org.intersession.integrations.standins.zoom;

import java.util.List;
import java.util.Set;
import org.intersession.integrations.standins.core.Answer;
import org.intersession.integrations.standins.core.Json;
import org.intersession.integrations.standins.core.Request;
import org.intersession.integrations.standins.core.Shape;
import org.intersession.integrations.standins.core.StandinClock;
import tools.jackson.databind.node.ObjectNode;

/** Creating, reading, changing, deleting and listing meetings. */
final class MeetingPaths {
  private static final Shape SHAPE = Shape.beside(MeetingPaths.class, "meeting.shape");
  private static final Shape STATUS = Shape.beside(MeetingPaths.class, "status.shape");
  private static final Set<String> UPDATE_ONLY =
      Set.of(
          "authentication_name",
          "custom_keys",
          "enforce_login",
          "enforce_login_domains",
          "global_dial_in_numbers");
  private final ZoomGate gate;
  private final Meetings meetings;
  private final Users users;
  private final MeetingChanges changes;
  private final MeetingView view;
  private final ZoomLimits limits;
  private final Links links;
  private final Pages pages;
  private final Webhooks webhooks;
  private final StandinClock clock;

  MeetingPaths(ZoomParts parts) {
    gate = parts.gate();
    meetings = parts.meetings();
    users = parts.users();
    limits = parts.limits();
    webhooks = parts.webhooks();
    clock = parts.clock();
    links = parts.links();
    changes = new MeetingChanges(parts);
    view = new MeetingView(links, clock);
    pages = new Pages(clock);
  }

  void routes() {
    gate.on("POST", "/users/{user}/meetings", Label.MEDIUM, "meeting:write:meeting", this::create)
        .on("GET", "/users/{user}/meetings", Label.MEDIUM, "meeting:read:list_meetings", this::list)
        .on("GET", "/meetings/{meeting}", Label.LIGHT, "meeting:read:meeting", this::read)
        .on("PATCH", "/meetings/{meeting}", Label.LIGHT, "meeting:update:meeting", this::change)
        .on("DELETE", "/meetings/{meeting}", Label.LIGHT, "meeting:delete:meeting", this::delete)
        .on(
            "PUT",
            "/meetings/{meeting}/status",
            Label.LIGHT,
            "meeting:update:status",
            this::status);
  }

  private Answer create(Request request) {
    ZoomUser host = users.get(request.parameter("user"));
    ObjectNode asked = gate.body(request, SHAPE);
    refuseUpdateOnly(asked);
    ZoomUser forHost = scheduledFor(asked, host);
    limits.write(forHost.id());
    ObjectNode body = defaults();
    Json.merge(body, asked);
    body.remove(List.of("default_password", "schedule_for", "template_id"));
    password(body, asked);
    Meeting meeting = new Meeting(links.meetingId(), links.uuid(), forHost, body, clock.instant());
    changes.settle(meeting);
    meetings.add(meeting);
    webhooks.meeting("meeting.created", meeting);
    return Answer.json(201, view.full(meeting))
        .did("meeting.created", String.valueOf(meeting.id()));
  }

  private static void refuseUpdateOnly(ObjectNode asked) {
    asked.path("settings").propertyNames().stream()
        .filter(UPDATE_ONLY::contains)
        .findFirst()
        .ifPresent(
            name -> {
              throw ZoomRefusals.flaw(
                  new Shape.Flaw("settings." + name, "Unrecognized field.", true));
            });
  }

  private ZoomUser scheduledFor(ObjectNode asked, ZoomUser host) {
    if (asked.has("template_id")) {
      throw ZoomRefusals.invalid("Invalid field: template_id.");
    }
    String other = Json.text(asked, "schedule_for");
    return other.isEmpty()
        ? host
        : users
            .find(other)
            .orElseThrow(
                () ->
                    ZoomRefusals.invalid(
                        "The value that you entered in the schedule_for field is invalid."));
  }

  private ObjectNode defaults() {
    ObjectNode body =
        Json.object()
            .put("topic", "Zoom Meeting")
            .put("type", 2)
            .put("duration", 60)
            .put("timezone", "Europe/Zurich")
            .put("pre_schedule", false);
    body.putObject("settings")
        .put("host_video", false)
        .put("participant_video", false)
        .put("join_before_host", false)
        .put("jbh_time", 0)
        .put("mute_upon_entry", false)
        .put("watermark", false)
        .put("use_pmi", false)
        .put("approval_type", 2)
        .put("audio", "both")
        .put("auto_recording", "none")
        .put("alternative_hosts", "")
        .put("close_registration", false)
        .put("registrants_confirmation_email", true)
        .put("registrants_email_notification", true)
        .put("waiting_room", false)
        .put("meeting_authentication", false);
    body.withObject("/settings").putObject("continuous_meeting_chat").put("enable", false);
    return body;
  }

  private void password(ObjectNode body, ObjectNode asked) {
    if (!asked.has("password") && asked.path("default_password").asBoolean(true)) {
      body.put("password", links.secret(6));
    }
  }

  private Answer list(Request request) {
    ZoomUser host = users.get(request.parameter("user"));
    String type = request.query("type", "scheduled");
    List<ObjectNode> lines =
        meetings.of(host).stream()
            .filter(meeting -> listed(meeting, type))
            .flatMap(view::lines)
            .toList();
    return Answer.ok(pages.page(request, "meetings", lines));
  }

  private boolean listed(Meeting meeting, String type) {
    boolean over = meeting.over().map(end -> end.isBefore(clock.instant())).orElse(false);
    return switch (type) {
      case "scheduled" -> true;
      case "live" -> meeting.running();
      case "upcoming", "upcoming_meetings" -> !over;
      case "previous_meetings" -> over;
      default -> throw ZoomRefusals.invalid("Invalid field: type.");
    };
  }

  private Answer read(Request request) {
    Meeting meeting = meetings.get(request.parameter("meeting"));
    String occurrence = request.query("occurrence_id", "");
    return Answer.ok(
        occurrence.isEmpty()
            ? view.full(meeting)
            : view.occurrence(meeting, meeting.occurrence(occurrence)));
  }

  private Answer change(Request request) {
    Meeting meeting = meetings.get(request.parameter("meeting"));
    ObjectNode asked = gate.body(request, SHAPE);
    String occurrence = request.query("occurrence_id", "");
    limits.write(meeting.host().id());
    if (occurrence.isEmpty()) {
      changes.all(meeting, asked);
    } else {
      changes.one(meeting.occurrence(occurrence), meeting, asked);
    }
    webhooks.meeting("meeting.updated", meeting);
    return Answer.empty(204).did("meeting.updated", String.valueOf(meeting.id()));
  }

  private Answer delete(Request request) {
    Meeting meeting = meetings.get(request.parameter("meeting"));
    String occurrence = request.query("occurrence_id", "");
    if (meeting.running()) {
      throw ZoomRefusals.of(
          400, 3002, "Sorry, you cannot delete this meeting since it's in progress.");
    }
    if (occurrence.isEmpty()) {
      meetings.remove(meeting);
    } else {
      meeting.occurrence(occurrence).delete();
    }
    webhooks.meeting("meeting.deleted", meeting);
    return Answer.empty(204).did("meeting.deleted", String.valueOf(meeting.id()));
  }

  private Answer status(Request request) {
    Meeting meeting = meetings.get(request.parameter("meeting"));
    ObjectNode asked = gate.body(request, STATUS);
    if (Json.text(asked, "action").equals("recover")) {
      throw ZoomRefusals.of(400, 3000, "The meeting was not deleted.");
    }
    if (!meeting.running()) {
      throw ZoomRefusals.of(400, 3000, "The meeting has not started.");
    }
    meeting.end(clock.instant());
    webhooks.meeting("meeting.ended", meeting);
    return Answer.empty(204).did("meeting.ended", String.valueOf(meeting.id()));
  }
}
