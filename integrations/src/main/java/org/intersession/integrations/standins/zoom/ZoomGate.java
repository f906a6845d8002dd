package org.intersession.integrations.standins.zoom;

import java.util.Map;
import java.util.Optional;
import org.intersession.integrations.standins.core.Answer;
import org.intersession.integrations.standins.core.Handler;
import org.intersession.integrations.standins.core.Request;
import org.intersession.integrations.standins.core.Router;
import org.intersession.integrations.standins.core.Shape;
import org.intersession.integrations.standins.core.Switch;
import org.intersession.integrations.standins.core.Switches;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/** What every request passes first: token, scope, limits; and its body: the allowed fields. */
final class ZoomGate {
  private final Router router;
  private final ZoomTokens tokens;
  private final ZoomAccount account;
  private final ZoomLimits limits;
  private final Switches switches;
  private final Object state;

  /**
   * A gate before all paths.
   *
   * @param state the lock under which handlers see and change the account
   */
  ZoomGate(
      Router router,
      ZoomTokens tokens,
      ZoomAccount account,
      ZoomLimits limits,
      Switches switches,
      Object state) {
    this.router = router;
    this.tokens = tokens;
    this.account = account;
    this.limits = limits;
    this.switches = switches;
    this.state = state;
  }

  ZoomGate on(String method, String path, Label label, String scope, Handler handler) {
    router.on(method, "/zoom/v2" + path, request -> pass(request, label, scope, handler));
    return this;
  }

  private Answer pass(Request request, Label label, String scope, Handler handler) {
    synchronized (state) {
      tokens.check(request.bearer());
      if (!account.scopes().contains(scope + ":admin")) {
        String wanted = "[" + scope + ", " + scope + ":admin]";
        throw ZoomRefusals.of(
            400, 4711, "Invalid access token, does not contain scopes:" + wanted + ".");
      }
      Map<String, String> headers = limits.enter(label);
      return handler.handle(request).with(headers);
    }
  }

  /** The body, checked against its shape; an unknown field is refused, or ignored if lenient. */
  ObjectNode body(Request request, Shape shape) {
    ObjectNode body;
    try {
      body = request.json();
    } catch (JacksonException | IllegalArgumentException e) {
      throw ZoomRefusals.invalid("Request Body should be a valid JSON object.");
    }
    if (switches.on(Switch.LENIENT)) {
      shape.strip(body);
    }
    Optional<Shape.Flaw> flaw = shape.flaw(body);
    if (flaw.isPresent()) {
      throw ZoomRefusals.flaw(flaw.get());
    }
    return body;
  }
}
