package org.intersession.integrations.standins.zoom;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.intersession.integrations.standins.core.Answer;
import org.intersession.integrations.standins.core.Json;
import org.intersession.integrations.standins.core.Request;
import org.intersession.integrations.standins.core.Shape;
import org.intersession.integrations.standins.core.StandinClock;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Registering people, one or a batch, and deciding about them. */
final class RegistrantPaths {
  private static final Shape ONE = Shape.beside(RegistrantPaths.class, "registrant.shape");
  private static final Shape BATCH = Shape.beside(RegistrantPaths.class, "batch.shape");
  private static final Shape STATUS =
      Shape.beside(RegistrantPaths.class, "registrant-status.shape");
  private static final Shape QUESTIONS = Shape.beside(RegistrantPaths.class, "questions.shape");
  private static final int MOST = 4_999;
  private static final Map<String, String> OUTCOMES =
      Map.of("approve", "approved", "deny", "denied", "cancel", "cancelled");
  private static final Map<String, String> EVENTS =
      Map.of(
          "approve", "meeting.registration_approved",
          "deny", "meeting.registration_denied",
          "cancel", "meeting.registration_cancelled");

  private final ZoomGate gate;
  private final Meetings meetings;
  private final ZoomLimits limits;
  private final Links links;
  private final Webhooks webhooks;
  private final StandinClock clock;
  private final Pages pages;

  RegistrantPaths(ZoomParts parts) {
    gate = parts.gate();
    meetings = parts.meetings();
    limits = parts.limits();
    links = parts.links();
    webhooks = parts.webhooks();
    clock = parts.clock();
    pages = new Pages(clock);
  }

  void routes() {
    String path = "/meetings/{meeting}/registrants";
    gate.on("POST", path, Label.LIGHT, "meeting:write:registrant", this::add)
        .on("GET", path, Label.MEDIUM, "meeting:read:list_registrants", this::list)
        .on("PUT", path + "/status", Label.MEDIUM, "meeting:update:registrant_status", this::decide)
        .on(
            "GET",
            path + "/questions",
            Label.LIGHT,
            "meeting:read:list_registration_questions",
            request -> Answer.ok(meeting(request).questions()))
        .on(
            "PATCH",
            path + "/questions",
            Label.LIGHT,
            "meeting:update:registration_question",
            this::ask)
        .on("GET", path + "/{registrant}", Label.LIGHT, "meeting:read:registrant", this::read)
        .on(
            "DELETE",
            path + "/{registrant}",
            Label.LIGHT,
            "meeting:delete:registrant",
            this::delete)
        .on(
            "POST",
            "/meetings/{meeting}/batch_registrants",
            Label.HEAVY,
            "meeting:write:batch_registrants",
            this::addBatch);
  }

  private Answer add(Request request) {
    Meeting meeting = open(request);
    ObjectNode said = gate.body(request, ONE);
    room(meeting, said);
    limits.add(meeting.id(), email(said));
    Registrant registrant = register(meeting, said, said.path("auto_approve").asBoolean(false));
    ObjectNode answer =
        Json.object()
            .put("id", meeting.id())
            .put("registrant_id", registrant.id())
            .put("topic", Json.text(meeting.body(), "topic"))
            .put("start_time", Json.text(meeting.body(), "start_time"))
            .put(
                "participant_pin_code",
                Math.floorMod(registrant.id().hashCode(), 900_000) + 100_000);
    if (registrant.status().equals("approved")) {
      answer.put("join_url", registrant.joinUrl());
    }
    ArrayNode occurrences = answer.putArray("occurrences");
    meeting.occurrences().forEach(each -> occurrences.add(each.json()));
    return Answer.json(201, answer).did("registrant.added", registrant.id());
  }

  private Answer addBatch(Request request) {
    Meeting meeting = open(request);
    if (meeting.type() != 2) {
      throw ZoomRefusals.of(
          400, 303, "This API can only be used for scheduled meeting(meeting type: 2).");
    }
    ObjectNode said = gate.body(request, BATCH);
    said.path("registrants").forEach(each -> room(meeting, each));
    said.path("registrants").forEach(each -> limits.add(meeting.id(), email(each)));
    boolean approve = said.path("auto_approve").asBoolean(false);
    ObjectNode answer = Json.object();
    ArrayNode list = answer.putArray("registrants");
    for (JsonNode each : said.path("registrants")) {
      Registrant registrant = register(meeting, (ObjectNode) each, approve);
      ObjectNode line =
          list.addObject().put("email", registrant.email()).put("registrant_id", registrant.id());
      if (registrant.status().equals("approved")) {
        line.put("join_url", registrant.joinUrl());
      }
    }
    return Answer.json(200, answer).did("registrants.added", String.valueOf(meeting.id()));
  }

  private Meeting open(Request request) {
    Meeting meeting = meeting(request);
    if (!meeting.registers()) {
      throw ZoomRefusals.noRegistration(meeting.id());
    }
    boolean over = meeting.over().map(end -> end.isBefore(clock.instant())).orElse(false);
    if (over || meeting.ended() != null && meeting.type() == 2) {
      throw ZoomRefusals.of(400, 3038, "Meeting is over, you can not register now.");
    }
    return meeting;
  }

  private static void room(Meeting meeting, JsonNode said) {
    if (!email(said).contains("@")) {
      throw ZoomRefusals.flaw(new Shape.Flaw("email", "Invalid field.", false));
    }
    String hosts = Json.text(meeting.settings(), "alternative_hosts").toLowerCase(Locale.ROOT);
    boolean alternative = List.of(hosts.split(";")).contains(email(said));
    if (meeting.host().answersTo(email(said)) || alternative) {
      throw ZoomRefusals.of(400, 3027, "Host can not register.");
    }
    if (meeting.registrants().size() >= MOST && !meeting.registrants().containsKey(email(said))) {
      throw ZoomRefusals.of(400, 3043, "Meeting has reached maximum attendee capacity.");
    }
  }

  /** A second registration with the same e-mail keeps the registrant and renews what they said. */
  private Registrant register(Meeting meeting, ObjectNode said, boolean approve) {
    int approval = meeting.settings().path("approval_type").asInt(2);
    String status = approval == 0 || approval == 1 && approve ? "approved" : "pending";
    Registrant known = meeting.registrants().get(email(said));
    if (known != null && !known.status().equals("cancelled")) {
      known.say(said.deepCopy());
      if (status.equals("approved")) {
        known.become("approved");
      }
      return known;
    }
    Registrant registrant =
        new Registrant(
            links.secret(16),
            said.deepCopy(),
            status,
            links.personal(meeting.id()),
            clock.instant());
    meeting.registrants().put(email(said), registrant);
    webhooks.registration("meeting.registration_created", meeting, registrant);
    if (status.equals("approved")) {
      webhooks.registration("meeting.registration_approved", meeting, registrant);
    }
    return registrant;
  }

  private Answer list(Request request) {
    Meeting meeting = meeting(request);
    String status = request.query("status", "approved");
    if (!List.of("approved", "pending", "denied").contains(status)) {
      throw ZoomRefusals.invalid("Invalid field: status.");
    }
    List<ObjectNode> lines =
        meeting.registrants().values().stream()
            .filter(each -> each.status().equals(status))
            .map(Registrant::json)
            .toList();
    return Answer.ok(pages.page(request, "registrants", lines));
  }

  private Answer decide(Request request) {
    Meeting meeting = meeting(request);
    ObjectNode asked = gate.body(request, STATUS);
    String action = Json.text(asked, "action");
    List<Registrant> named =
        asked.path("registrants").valueStream().flatMap(each -> find(meeting, each)).toList();
    named.forEach(each -> limits.status(meeting.id(), each.email()));
    for (Registrant registrant : named) {
      registrant.become(OUTCOMES.getOrDefault(action, "pending"));
      webhooks.registration(EVENTS.getOrDefault(action, ""), meeting, registrant);
    }
    return Answer.empty(204).did("registrants." + action, String.valueOf(meeting.id()));
  }

  private static Stream<Registrant> find(Meeting meeting, JsonNode named) {
    String id = Json.text(named, "id");
    return meeting.registrants().values().stream()
        .filter(
            each ->
                id.isEmpty()
                    ? each.email().equalsIgnoreCase(Json.text(named, "email"))
                    : each.id().equals(id));
  }

  private Answer read(Request request) {
    return Answer.ok(registrant(request).json());
  }

  private Answer delete(Request request) {
    Registrant registrant = registrant(request);
    meeting(request).registrants().values().remove(registrant);
    return Answer.empty(204).did("registrant.deleted", registrant.id());
  }

  private Registrant registrant(Request request) {
    String id = request.parameter("registrant");
    return meeting(request).registrants().values().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                ZoomRefusals.invalid(
                    "The value that you entered for the Registrant ID is invalid."));
  }

  private Answer ask(Request request) {
    Meeting meeting = meeting(request);
    if (!meeting.registers()) {
      throw ZoomRefusals.noRegistration(meeting.id());
    }
    meeting.ask(gate.body(request, QUESTIONS));
    return Answer.empty(204).did("registration_questions.updated", String.valueOf(meeting.id()));
  }

  private Meeting meeting(Request request) {
    return meetings.get(request.parameter("meeting"));
  }

  private static String email(JsonNode said) {
    return Json.text(said, "email").toLowerCase(Locale.ROOT);
  }
}
