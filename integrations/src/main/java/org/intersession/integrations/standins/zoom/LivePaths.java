package org.intersession.integrations.standins.zoom;

import java.util.List;
import org.intersession.integrations.standins.core.Answer;
import org.intersession.integrations.standins.core.Json;
import org.intersession.integrations.standins.core.Request;
import org.intersession.integrations.standins.core.Shape;
import org.intersession.integrations.standins.core.StandinClock;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Invitation links, the few controls of a running meeting, and who was there. */
final class LivePaths {
  private static final Shape INVITE_LINKS = Shape.beside(LivePaths.class, "invite-links.shape");
  private static final Shape EVENT = Shape.beside(LivePaths.class, "live-event.shape");

  private final ZoomGate gate;
  private final Meetings meetings;
  private final Links links;
  private final Pages pages;
  private final StandinClock clock;

  LivePaths(ZoomParts parts) {
    gate = parts.gate();
    meetings = parts.meetings();
    links = parts.links();
    clock = parts.clock();
    pages = new Pages(clock);
  }

  void routes() {
    gate.on(
            "POST",
            "/meetings/{meeting}/invite_links",
            Label.LIGHT,
            "meeting:write:invite_links",
            this::invite)
        .on(
            "PATCH",
            "/live_meetings/{meeting}/events",
            Label.MEDIUM,
            "meeting:update:in_meeting_controls",
            this::control)
        .on(
            "GET",
            "/past_meetings/{meeting}/participants",
            Label.MEDIUM,
            "meeting:read:list_past_participants",
            this::past)
        .on(
            "GET",
            "/report/meetings/{meeting}/participants",
            Label.HEAVY,
            "report:read:list_meeting_participants",
            this::past)
        .on(
            "GET",
            "/metrics/meetings/{meeting}/participants",
            Label.HEAVY,
            "dashboard:read:list_meeting_participants",
            this::present);
  }

  private Answer invite(Request request) {
    Meeting meeting = meetings.get(request.parameter("meeting"));
    ObjectNode asked = gate.body(request, INVITE_LINKS);
    long ttl = asked.path("ttl").asLong(7_200);
    if (ttl < 0 || ttl > 7_776_000) {
      throw ZoomRefusals.invalid("Invalid field: ttl.");
    }
    ObjectNode answer = Json.object();
    ArrayNode list = answer.putArray("attendees");
    for (JsonNode each : asked.path("attendees")) {
      list.addObject()
          .put("name", Json.text(each, "name"))
          .put("join_url", links.personal(meeting.id()));
    }
    return Answer.json(201, answer).did("invite_links.created", String.valueOf(meeting.id()));
  }

  private Answer control(Request request) {
    Meeting meeting = meetings.get(request.parameter("meeting"));
    ObjectNode asked = gate.body(request, EVENT);
    if (!meeting.running()) {
      throw ZoomRefusals.of(404, 3001, "Meeting " + meeting.id() + " is not found or has expired.");
    }
    return Answer.empty(202).did(Json.text(asked, "method"), String.valueOf(meeting.id()));
  }

  private Answer past(Request request) {
    Meeting meeting = meetings.past(unslash(request.parameter("meeting")));
    if (meeting.ended() == null) {
      throw ZoomRefusals.noMeeting(request.parameter("meeting"));
    }
    return Answer.ok(pages.page(request, "participants", reports(meeting)));
  }

  private Answer present(Request request) {
    Meeting meeting = meetings.past(unslash(request.parameter("meeting")));
    return Answer.ok(pages.page(request, "participants", reports(meeting)));
  }

  private List<ObjectNode> reports(Meeting meeting) {
    return meeting.participants().stream().map(each -> each.report(clock.instant())).toList();
  }

  /** An instance's id is encoded twice when it begins with a slash. */
  private static String unslash(String id) {
    return id.replace("%2F", "/").replace("%2B", "+").replace("%3D", "=");
  }
}
