package org.intersession.integrations.standins.zoom;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.intersession.integrations.standins.core.Answer;
import org.intersession.integrations.standins.core.Json;
import org.intersession.integrations.standins.core.Request;
import org.intersession.integrations.standins.core.Shape;
import org.intersession.integrations.standins.core.StandinClock;
import org.intersession.integrations.standins.core.Switch;
import org.intersession.integrations.standins.core.Switches;
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
  private static final Set<String> OF_OCCURRENCE =
      Set.of("agenda", "start_time", "duration", "settings");
  private static final Set<String> SETTINGS_OF_OCCURRENCE =
      Set.of(
          "host_video",
          "participant_video",
          "join_before_host",
          "mute_upon_entry",
          "waiting_room",
          "watermark",
          "auto_recording");

  private final ZoomGate gate;
  private final Meetings meetings;
  private final Users users;
  private final MeetingRules rules;
  private final MeetingView view;
  private final ZoomLimits limits;
  private final Links links;
  private final Pages pages;
  private final Webhooks webhooks;
  private final Switches switches;
  private final StandinClock clock;

  MeetingPaths(ZoomParts parts) {
    gate = parts.gate();
    meetings = parts.meetings();
    users = parts.users();
    limits = parts.limits();
    webhooks = parts.webhooks();
    switches = parts.switches();
    clock = parts.clock();
    links = parts.links();
    rules = new MeetingRules(users, switches, parts.account().trackingFields());
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
    settle(meeting);
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

  /** Settles the settings, normalises the time and lays out the occurrences anew. */
  private void settle(Meeting meeting) {
    ObjectNode body = meeting.body();
    rules.settle(body, meeting.host());
    if (body.has("start_time")) {
      body.put("start_time", MeetingRules.start(body).toString());
    } else if (meeting.type() == 2 || meeting.type() == 8) {
      body.put("start_time", Instant.ofEpochSecond(clock.instant().getEpochSecond()).toString());
    }
    if (body.path("duration").asInt(60) < 1) {
      throw ZoomRefusals.invalid("Invalid field: duration.");
    }
    layOut(meeting);
    if (!meeting.registers()) {
      meeting.registrants().clear();
    }
  }

  private static void layOut(Meeting meeting) {
    ObjectNode body = meeting.body();
    meeting.occurrences().clear();
    if (meeting.type() != 8) {
      body.remove("recurrence");
      return;
    }
    if (!body.has("recurrence")) {
      throw ZoomRefusals.invalid("Invalid field: recurrence.");
    }
    Recurrence.starts(body.get("recurrence"), MeetingRules.start(body), MeetingRules.zone(body))
        .forEach(start -> meeting.occurrences().add(new Occurrence(start, meeting.duration())));
    body.put("start_time", meeting.occurrences().get(0).start().toString());
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
      changeAll(meeting, asked);
    } else {
      changeOne(meeting.occurrence(occurrence), meeting, asked);
    }
    webhooks.meeting("meeting.updated", meeting);
    return Answer.empty(204).did("meeting.updated", String.valueOf(meeting.id()));
  }

  /** Works on a copy first, so that a refusal half-way leaves the meeting as it was. */
  private void changeAll(Meeting meeting, ObjectNode asked) {
    asked.remove(List.of("default_password", "schedule_for", "template_id"));
    ignorePast(asked, meeting);
    Meeting copy =
        new Meeting(
            meeting.id(),
            meeting.uuid(),
            meeting.host(),
            meeting.body().deepCopy(),
            meeting.created());
    Json.merge(copy.body(), asked);
    if (asked.has("recurrence")) {
      copy.body().set("recurrence", asked.get("recurrence"));
    }
    boolean anew = Stream.of("type", "start_time", "timezone", "recurrence").anyMatch(asked::has);
    settle(copy);
    meeting.body().removeAll();
    meeting.body().setAll(copy.body());
    if (anew || meeting.type() != 8) {
      meeting.occurrences().clear();
      meeting.occurrences().addAll(copy.occurrences());
    } else if (asked.has("duration")) {
      meeting.occurrences().forEach(each -> each.last(meeting.duration()));
    }
    if (!meeting.registers()) {
      meeting.registrants().clear();
    }
  }

  private void changeOne(Occurrence occurrence, Meeting meeting, ObjectNode asked) {
    Stream.concat(
            asked.propertyNames().stream().filter(name -> !OF_OCCURRENCE.contains(name)),
            asked.path("settings").propertyNames().stream()
                .filter(name -> !SETTINGS_OF_OCCURRENCE.contains(name)))
        .findFirst()
        .filter(name -> !switches.on(Switch.LENIENT))
        .ifPresent(
            name -> {
              throw ZoomRefusals.flaw(
                  new Shape.Flaw(name, "Cannot be changed for one occurrence.", true));
            });
    ignorePast(asked, meeting);
    if (asked.has("start_time")) {
      asked.set("timezone", meeting.body().path("timezone"));
      occurrence.move(MeetingRules.start(asked));
    }
    occurrence.last(asked.path("duration").asInt(occurrence.duration()));
    asked.remove(List.of("start_time", "duration", "timezone"));
    asked.propertyNames().stream()
        .filter(name -> !OF_OCCURRENCE.contains(name))
        .toList()
        .forEach(asked::remove);
    Json.merge(occurrence.own(), asked);
  }

  /** A start in the past is ignored, as documented. */
  private void ignorePast(ObjectNode asked, Meeting meeting) {
    if (asked.has("start_time")) {
      ObjectNode time = Json.object();
      time.set("start_time", asked.get("start_time"));
      time.set(
          "timezone",
          asked.path("timezone").isString()
              ? asked.get("timezone")
              : meeting.body().get("timezone"));
      if (MeetingRules.start(time).isBefore(clock.instant())) {
        asked.remove("start_time");
      }
    }
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
