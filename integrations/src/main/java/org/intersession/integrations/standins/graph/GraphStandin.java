package org.intersession.integrations.standins.graph;

import java.net.URI;
import java.util.List;
import java.util.function.Supplier;
import org.intersession.integrations.standins.core.Answer;
import org.intersession.integrations.standins.core.Json;
import org.intersession.integrations.standins.core.Request;
import org.intersession.integrations.standins.core.Router;
import org.intersession.integrations.standins.core.StandinClock;
import org.intersession.integrations.standins.core.Switches;
import org.intersession.integrations.standins.login.LoginStandin;
import tools.jackson.databind.node.ObjectNode;

/**
 * Microsoft Graph, stood in for.
 *
 * <p>Seeded are the organisers {@code teams.a@example.org} ({@value #ORGANISER_A}) and {@code
 * teams.b@example.org} ({@value #ORGANISER_B}), the mailboxes {@code secretariat@example.org} and
 * {@code notices-01} to {@code notices-34@example.org}, and the group {@value #GROUP} of all these
 * mailboxes.
 */
public final class GraphStandin {
  /** The id of the first organiser. */
  public static final String ORGANISER_A = "0a000001-0000-4000-8000-000000000001";

  /** The id of the second organiser. */
  public static final String ORGANISER_B = "0a000002-0000-4000-8000-000000000002";

  /** The id of the group. */
  public static final String GROUP = "0b000001-0000-4000-8000-000000000001";

  private final Object state = new Object();
  private final Principals principals = new Principals();
  private final OnlineMeetingPaths meetings;

  /** A tenant and its paths. */
  public GraphStandin(
      LoginStandin login,
      Router router,
      Switches switches,
      StandinClock clock,
      Supplier<URI> base,
      boolean seed) {
    if (seed) {
      principals.seed();
    }
    GraphGate gate = new GraphGate(router, login, switches, state);
    meetings = new OnlineMeetingPaths(gate, principals, switches, clock);
    meetings.routes();
    router
        .on(
            "GET",
            "/standins/graph/meetings",
            request -> Answer.ok(Json.array().addAll(meetings())))
        .on("POST", "/standins/graph/organisers", this::organise);
  }

  /** Every online meeting with its organiser. */
  public List<ObjectNode> meetings() {
    synchronized (state) {
      return meetings.all();
    }
  }

  /** Lets the application access policy name a user, or no longer. */
  public void organise(String user, boolean allowed) {
    synchronized (state) {
      principals.organise(user, allowed);
    }
  }

  private Answer organise(Request request) {
    ObjectNode asked = request.json();
    organise(Json.text(asked, "user"), asked.path("allowed").asBoolean(true));
    return Answer.empty(204);
  }
}
