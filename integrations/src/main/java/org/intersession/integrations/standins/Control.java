package org.intersession.integrations.standins;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.intersession.integrations.standins.core.Answer;
import org.intersession.integrations.standins.core.Json;
import org.intersession.integrations.standins.core.Ledger;
import org.intersession.integrations.standins.core.Misbehaviour;
import org.intersession.integrations.standins.core.Refusal;
import org.intersession.integrations.standins.core.Request;
import org.intersession.integrations.standins.core.Router;
import org.intersession.integrations.standins.core.StandinClock;
import org.intersession.integrations.standins.core.Switch;
import org.intersession.integrations.standins.core.Switches;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The control of the stand-ins under {@code /standins}: ledger, misbehaviour, switches, clock. */
final class Control {
  private final Ledger ledger;
  private final Misbehaviour misbehaviour;
  private final Switches switches;
  private final StandinClock clock;

  Control(Ledger ledger, Misbehaviour misbehaviour, Switches switches, StandinClock clock) {
    this.ledger = ledger;
    this.misbehaviour = misbehaviour;
    this.switches = switches;
    this.clock = clock;
  }

  void routes(Router router) {
    router
        .on("GET", "/standins/health", request -> Answer.ok(Json.object().put("status", "UP")))
        .on("GET", "/standins/ledger", request -> lines(request, ledger.accepted()))
        .on("GET", "/standins/refused", request -> lines(request, ledger.refused()))
        .on("DELETE", "/standins/ledger", request -> done(ledger::clear))
        .on("POST", "/standins/misbehave", this::misbehave)
        .on("DELETE", "/standins/misbehave", request -> done(misbehaviour::clear))
        .on("GET", "/standins/switches", request -> Answer.ok(states()))
        .on("POST", "/standins/switches", this::turn)
        .on("GET", "/standins/clock", request -> Answer.ok(time()))
        .on("POST", "/standins/clock", this::wind);
  }

  private static Answer done(Runnable deed) {
    deed.run();
    return Answer.empty(204);
  }

  /** One JSON object a line; of one system if the query names it. */
  private static Answer lines(Request request, List<ObjectNode> all) {
    String system = request.query("system", "");
    String text =
        all.stream()
            .filter(line -> system.isEmpty() || Json.text(line, "system").equals(system))
            .map(line -> Json.write(line) + "\n")
            .collect(Collectors.joining());
    return Answer.bytes(200, "application/x-ndjson", text.getBytes(UTF_8));
  }

  private Answer misbehave(Request request) {
    try {
      misbehaviour.order(request.json());
      return Answer.empty(204);
    } catch (IllegalArgumentException e) {
      throw wrong("misbehave: " + e.getMessage());
    }
  }

  private ObjectNode states() {
    ObjectNode states = Json.object();
    for (Switch each : Switch.values()) {
      states.put(each.key(), switches.on(each));
    }
    return states;
  }

  private Answer turn(Request request) {
    for (var entry : request.json().properties()) {
      Switch which =
          Switch.of(entry.getKey()).orElseThrow(() -> wrong("no switch " + entry.getKey()));
      switches.set(which, entry.getValue().asBoolean(which != Switch.LENIENT));
    }
    return Answer.ok(states());
  }

  private ObjectNode time() {
    return Json.object().put("now", clock.instant().toString()).put("pace", clock.pace());
  }

  private Answer wind(Request request) {
    JsonNode asked = request.json();
    try {
      if (asked.has("now")) {
        clock.set(OffsetDateTime.parse(Json.text(asked, "now")).toInstant());
      }
      if (asked.has("offsetSeconds")) {
        clock.set(clock.instant().plusSeconds(asked.path("offsetSeconds").asLong()));
      }
      if (asked.has("pace")) {
        clock.pace(asked.path("pace").asDouble());
      }
      return Answer.ok(time());
    } catch (DateTimeException | IllegalArgumentException e) {
      throw wrong("clock: " + e.getMessage());
    }
  }

  private static Refusal wrong(String sentence) {
    return new Refusal(400, Json.object().put("message", sentence), sentence);
  }
}
