package org.intersession.integrations.standins.graph;

import java.util.Optional;
import org.intersession.integrations.standins.core.Handler;
import org.intersession.integrations.standins.core.Json;
import org.intersession.integrations.standins.core.Request;
import org.intersession.integrations.standins.core.Router;
import org.intersession.integrations.standins.core.Shape;
import org.intersession.integrations.standins.core.Switch;
import org.intersession.integrations.standins.core.Switches;
import org.intersession.integrations.standins.login.LoginStandin;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What every request passes first: the token; and its body: the allowed fields. */
final class GraphGate {
  private final Router router;
  private final LoginStandin login;
  private final Switches switches;
  private final Object state;

  GraphGate(Router router, LoginStandin login, Switches switches, Object state) {
    this.router = router;
    this.login = login;
    this.switches = switches;
    this.state = state;
  }

  /** A path of v1.0. */
  GraphGate on(String method, String path, Handler handler) {
    return at("/graph/v1.0", method, path, handler);
  }

  /** A path of beta alone. */
  GraphGate beta(String method, String path, Handler handler) {
    return at("/graph/beta", method, path, handler);
  }

  private GraphGate at(String version, String method, String path, Handler handler) {
    router.on(
        method,
        version + path,
        request -> {
          if (login.caller(request.bearer(), LoginStandin.GRAPH).isEmpty()) {
            throw GraphRefusals.of(
                401, "InvalidAuthenticationToken", "Access token is empty, expired or not ours.");
          }
          synchronized (state) {
            return handler.handle(request);
          }
        });
    return this;
  }

  /** The body without its type annotations, checked against its shape. */
  ObjectNode body(Request request, Shape shape) {
    ObjectNode body = body(request);
    check(body, shape);
    return body;
  }

  /** The body without its type annotations. */
  static ObjectNode body(Request request) {
    try {
      ObjectNode body = request.json();
      untype(body);
      return body;
    } catch (JacksonException | IllegalArgumentException e) {
      throw GraphRefusals.bad("Unable to read JSON request payload.");
    }
  }

  void check(ObjectNode body, Shape shape) {
    if (switches.on(Switch.LENIENT)) {
      shape.strip(body);
    }
    Optional<Shape.Flaw> flaw = shape.flaw(body);
    if (flaw.isPresent()) {
      String field = flaw.get().field();
      throw GraphRefusals.bad(
          flaw.get().unknown()
              ? "The property '" + field + "' does not exist or cannot be written here."
              : "Invalid value for '" + field + "': " + flaw.get().problem());
    }
  }

  private static void untype(JsonNode node) {
    if (node instanceof ObjectNode object) {
      object.remove("@odata.type");
      object.propertyStream().map(java.util.Map.Entry::getValue).forEach(GraphGate::untype);
    }
    if (node instanceof ArrayNode list) {
      list.forEach(GraphGate::untype);
    }
  }

  /** The list's answer, with its context. */
  static ObjectNode list(Iterable<? extends JsonNode> items) {
    ObjectNode answer = Json.object();
    ArrayNode value = answer.putArray("value");
    items.forEach(value::add);
    return answer;
  }
}
