package org.intersession.integrations.standins.zoom;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.intersession.integrations.standins.core.Json;
import org.intersession.integrations.standins.core.Switch;
import org.intersession.integrations.standins.core.Switches;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What Zoom makes of a meeting's settings: refuses some, changes or drops others in silence. */
final class MeetingRules {
  private static final int MOST_INTERPRETERS = 20;

  private final Users users;
  private final Switches switches;
  private final List<String> trackingFields;

  MeetingRules(Users users, Switches switches, List<String> trackingFields) {
    this.users = users;
    this.switches = switches;
    this.trackingFields = trackingFields;
  }

  /** Brings a meeting's body, already merged, to what Zoom would hold. */
  void settle(ObjectNode body, ZoomUser host) {
    ObjectNode settings = body.withObject("/settings");
    int type = body.path("type").asInt(2);
    registration(settings, type);
    waitingRoom(settings);
    interpretation(settings, host, type);
    signInterpretation(settings, host, type);
    alternativeHosts(settings);
    tracking(body);
  }

  private static void registration(ObjectNode settings, int type) {
    if (type == 3 || type == 1) {
      settings.put("approval_type", 2);
    }
    boolean registers = settings.path("approval_type").asInt(2) != 2;
    if (type != 8 || !registers) {
      settings.remove("registration_type");
    } else if (!settings.has("registration_type")) {
      settings.put("registration_type", 1);
    }
    if (!registers) {
      settings.remove(List.of("allow_multiple_devices", "show_share_button"));
    }
    if (!settings.path("registrants_email_notification").asBoolean(false)) {
      settings.put("registrants_confirmation_email", false);
    }
  }

  private static void waitingRoom(ObjectNode settings) {
    if (settings.path("waiting_room").asBoolean(false)) {
      settings.put("join_before_host", false);
    }
    JsonNode options = settings.path("waiting_room_options");
    if (Json.text(options, "mode").equals("custom") && !options.has("who_goes_to_waiting_room")) {
      throw ZoomRefusals.invalid(
          "Invalid field: settings.waiting_room_options.who_goes_to_waiting_room.");
    }
  }

  /** Without the feature at the host nothing remains; of the interpreters only those possible. */
  private static void interpretation(ObjectNode settings, ZoomUser host, int type) {
    if (!(settings.get("language_interpretation") instanceof ObjectNode asked)) {
      return;
    }
    asked.path("interpreters").forEach(MeetingRules::checkInterpreter);
    checkCount(asked);
    if (!feasible(settings, host, type)) {
      settings.set("language_interpretation", Json.object().put("enable", false));
      return;
    }
    ArrayNode kept = Json.array();
    asked.path("interpreters").valueStream().filter(each -> known(each, host)).forEach(kept::add);
    asked.set("interpreters", kept);
  }

  private static boolean feasible(ObjectNode settings, ZoomUser host, int type) {
    return host.interprets() && type != 1 && !settings.path("use_pmi").asBoolean(false);
  }

  private static void checkCount(ObjectNode asked) {
    if (asked.path("interpreters").size() > MOST_INTERPRETERS) {
      throw ZoomRefusals.invalid("Invalid field: at most 20 interpreters.");
    }
  }

  private static void checkInterpreter(JsonNode interpreter) {
    String old = Json.text(interpreter, "languages");
    String pair = Json.text(interpreter, "interpreter_languages");
    boolean fits =
        pair.isEmpty() ? old.matches("[A-Z]{2},[A-Z]{2}") : pair.matches("[^,]{3,},[^,]{3,}");
    if (!fits || !Json.text(interpreter, "email").contains("@")) {
      throw ZoomRefusals.invalid("Invalid field: settings.language_interpretation.interpreters.");
    }
  }

  private static boolean known(JsonNode interpreter, ZoomUser host) {
    String pair = Json.text(interpreter, "interpreter_languages");
    return pair.isEmpty() || Arrays.stream(pair.split(",")).allMatch(host::knowsLanguage);
  }

  private static void signInterpretation(ObjectNode settings, ZoomUser host, int type) {
    if (!(settings.get("sign_language_interpretation") instanceof ObjectNode asked)) {
      return;
    }
    checkCount(asked);
    if (!feasible(settings, host, type)) {
      settings.set("sign_language_interpretation", Json.object().put("enable", false));
    }
  }

  private void alternativeHosts(ObjectNode settings) {
    String named = Json.text(settings, "alternative_hosts");
    if (named.isBlank()) {
      return;
    }
    String kept =
        Arrays.stream(named.split(";"))
            .map(String::strip)
            .filter(each -> !each.isEmpty())
            .filter(this::possible)
            .collect(Collectors.joining(";"));
    settings.put("alternative_hosts", kept);
  }

  private boolean possible(String alternativeHost) {
    if (users.find(alternativeHost).filter(ZoomUser::licensed).isPresent()) {
      return true;
    }
    if (switches.on(Switch.ZOOM_DROP_ALTERNATIVE_HOSTS)) {
      return false;
    }
    throw ZoomRefusals.of(
        400, 1114, "Invalid alternative host: " + alternativeHost + " cannot host meetings.");
  }

  /** Only the account's own tracking fields are kept. */
  private void tracking(ObjectNode body) {
    if (body.get("tracking_fields") instanceof ArrayNode asked) {
      ArrayNode kept = Json.array();
      asked
          .valueStream()
          .filter(each -> trackingFields.contains(Json.text(each, "field")))
          .forEach(kept::add);
      body.set("tracking_fields", kept);
    }
  }

  /** The instant of a start time: UTC with a Z, or local in the meeting's zone. */
  static Instant start(ObjectNode body) {
    String text = Json.text(body, "start_time");
    try {
      return text.endsWith("Z")
          ? Instant.parse(text)
          : LocalDateTime.parse(text).atZone(zone(body)).toInstant();
    } catch (DateTimeException e) {
      throw ZoomRefusals.invalid("Invalid field: start_time.");
    }
  }

  static ZoneId zone(ObjectNode body) {
    try {
      return ZoneId.of(Json.text(body, "timezone"));
    } catch (DateTimeException e) {
      throw ZoomRefusals.invalid("Invalid field: timezone.");
    }
  }
}
