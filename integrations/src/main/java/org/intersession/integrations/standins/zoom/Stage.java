package org.intersession.integrations.standins.zoom;

import java.util.List;
import org.intersession.integrations.standins.core.Answer;
import org.intersession.integrations.standins.core.Json;
import org.intersession.integrations.standins.core.Request;
import org.intersession.integrations.standins.core.StandinClock;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What people do in Zoom's clients, done by the control: start, join, admit, leave, end. */
final class Stage {
  private final Meetings meetings;
  private final Webhooks webhooks;
  private final Links links;
  private final ZoomLimits limits;
  private final StandinClock clock;
  private final Object state;
  private int nextUser = 16_778_240;

  Stage(ZoomParts parts, Object state) {
    meetings = parts.meetings();
    webhooks = parts.webhooks();
    links = parts.links();
    limits = parts.limits();
    clock = parts.clock();
    this.state = state;
  }

  Answer act(Request request) {
    List<ObjectNode> events;
    ObjectNode answer = Json.object();
    synchronized (state) {
      Meeting meeting = meetings.get(request.parameter("meeting"));
      events = act(request.parameter("act"), meeting, request.json(), answer);
    }
    ArrayNode statuses = answer.putArray("webhooks");
    events.forEach(event -> statuses.add(webhooks.send(event)));
    return Answer.ok(answer);
  }

  private List<ObjectNode> act(String act, Meeting meeting, ObjectNode asked, ObjectNode answer) {
    return switch (act) {
      case "start" -> start(meeting);
      case "join" -> join(meeting, asked, answer);
      case "admit" -> admit(meeting, asked);
      case "put-back" -> putBack(meeting, asked);
      case "leave" -> leave(meeting, asked);
      case "end" -> end(meeting);
      default -> throw ZoomRefusals.invalid("No such act: " + act + ".");
    };
  }

  private List<ObjectNode> start(Meeting meeting) {
    long running = meetings.of(meeting.host()).stream().filter(Meeting::running).count();
    if (meeting.running()) {
      return List.of();
    }
    if (running >= limits.plan().meetingsAtATime()) {
      throw ZoomRefusals.of(
          409, 3000, "The host already has " + running + " meetings in progress.");
    }
    meeting.start(links.uuid(), clock.instant());
    return List.of(webhooks.occasion("meeting.started", meeting));
  }

  /** Comes to the door: a registrant by their link's id, or anyone by a name. */
  private List<ObjectNode> join(Meeting meeting, ObjectNode asked, ObjectNode answer) {
    String registrantId = Json.text(asked, "registrant_id");
    Registrant registrant =
        meeting.registrants().values().stream()
            .filter(each -> each.id().equals(registrantId))
            .findFirst()
            .orElse(null);
    if (registrant == null && !registrantId.isEmpty()) {
      throw ZoomRefusals.of(404, 300, "No registrant " + registrantId + ".");
    }
    String name = asked.path("display_name").asString(registrant == null ? "" : registrant.name());
    String email = asked.path("email").asString(registrant == null ? "" : registrant.email());
    Participant participant =
        new Participant(
            String.valueOf(nextUser++),
            links.uuid(),
            name,
            email,
            registrant == null ? null : registrant.id(),
            clock.instant());
    meeting.participants().add(participant);
    answer.put("user_id", participant.userId());
    if (meeting.settings().path("waiting_room").asBoolean(false)) {
      return List.of(event("participant_joined_waiting_room", meeting, participant));
    }
    participant.admit();
    return List.of(event("participant_joined", meeting, participant));
  }

  private List<ObjectNode> admit(Meeting meeting, ObjectNode asked) {
    Participant participant = meeting.participant(Json.text(asked, "user_id"));
    participant.admit();
    return List.of(
        event("participant_admitted", meeting, participant),
        event("participant_left_waiting_room", meeting, participant),
        event("participant_joined", meeting, participant));
  }

  private List<ObjectNode> putBack(Meeting meeting, ObjectNode asked) {
    Participant participant = meeting.participant(Json.text(asked, "user_id"));
    participant.putBack();
    return List.of(event("participant_put_in_waiting_room", meeting, participant));
  }

  private List<ObjectNode> leave(Meeting meeting, ObjectNode asked) {
    Participant participant = meeting.participant(Json.text(asked, "user_id"));
    boolean inside = participant.inside();
    participant.leave(clock.instant());
    String event = inside ? "participant_left" : "participant_left_waiting_room";
    return List.of(event(event, meeting, participant));
  }

  private List<ObjectNode> end(Meeting meeting) {
    meeting.end(clock.instant());
    return List.of(webhooks.occasion("meeting.ended", meeting));
  }

  private ObjectNode event(String name, Meeting meeting, Participant participant) {
    return webhooks.participant("meeting." + name, meeting, participant);
  }
}
