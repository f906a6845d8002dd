package org.intersession.integrations.standins.zoom;

import java.net.URI;
import java.util.List;
import java.util.function.Supplier;
import org.intersession.integrations.standins.core.Answer;
import org.intersession.integrations.standins.core.Json;
import org.intersession.integrations.standins.core.Request;
import org.intersession.integrations.standins.core.Router;
import org.intersession.integrations.standins.core.StandinClock;
import org.intersession.integrations.standins.core.Switches;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Zoom, stood in for: an account with its users, meetings and registrants.
 *
 * <p>Seeded are the hosts {@code zoom.large@example.org} (500 places, interpretation with Arabic),
 * {@code zoom.medium@example.org} (300, interpretation) and {@code zoom.small@example.org} (100),
 * and {@code zoom.basic@example.org} who has no licence.
 */
public final class ZoomStandin implements AutoCloseable {
  private final Object state = new Object();
  private final Users users = new Users();
  private final Meetings meetings = new Meetings();
  private final ZoomTokens tokens;
  private final Webhooks webhooks;
  private final MeetingView view;

  /** An account and its paths; with seeded hosts or without. */
  public ZoomStandin(
      ZoomAccount account,
      Router router,
      Switches switches,
      StandinClock clock,
      Supplier<URI> base,
      boolean seed) {
    Links links = new Links(base);
    tokens = new ZoomTokens(account, clock, base);
    webhooks = new Webhooks(account, switches, clock);
    view = new MeetingView(links, clock);
    ZoomLimits limits = new ZoomLimits(account.plan(), switches, clock);
    ZoomGate gate = new ZoomGate(router, tokens, account, limits, switches, state);
    ZoomParts parts =
        new ZoomParts(gate, account, users, meetings, limits, links, webhooks, switches, clock);
    if (seed) {
      users.seed();
    }
    router.on("POST", "/zoom/oauth/token", tokens::issue);
    new MeetingPaths(parts).routes();
    new RegistrantPaths(parts).routes();
    new LivePaths(parts).routes();
    new UserPaths(parts).routes();
    control(router, new Stage(parts, state));
  }

  private void control(Router router, Stage stage) {
    router
        .on("POST", "/standins/zoom/meetings/{meeting}/{act}", stage::act)
        .on("GET", "/standins/zoom/meetings", request -> Answer.ok(list()))
        .on("POST", "/standins/zoom/webhook", this::pointWebhook)
        .on("GET", "/standins/zoom/webhooks", request -> Answer.ok(deliveries()))
        .on("POST", "/standins/zoom/webhooks/redeliver", this::redeliver)
        .on(
            "DELETE",
            "/standins/zoom/tokens",
            request -> {
              revokeTokens();
              return Answer.empty(204);
            });
  }

  /** Every meeting in full, as Zoom holds it, with its registrants. */
  public List<ObjectNode> meetings() {
    synchronized (state) {
      return meetings.all().stream().map(this::withRegistrants).toList();
    }
  }

  private ObjectNode withRegistrants(Meeting meeting) {
    ObjectNode json = view.full(meeting);
    ArrayNode registrants = json.putArray("registrants");
    meeting.registrants().values().forEach(each -> registrants.add(each.json()));
    return json;
  }

  /** Takes every access token back: the next request with one answers 401, code 124. */
  public void revokeTokens() {
    tokens.revoke();
  }

  /** Sends events there from now on, if the address passes Zoom's validation. */
  public boolean pointWebhookTo(URI url) {
    return webhooks.pointTo(url);
  }

  private ArrayNode list() {
    return Json.array().addAll(meetings());
  }

  private Answer pointWebhook(Request request) {
    boolean proven = pointWebhookTo(URI.create(Json.text(request.json(), "url")));
    return Answer.json(proven ? 200 : 422, Json.object().put("validated", proven));
  }

  private ArrayNode deliveries() {
    ArrayNode list = Json.array();
    webhooks.deliveries().forEach(each -> list.add(each.json()));
    return list;
  }

  /** Sends events again by their tracking ids, in the order in which these are given. */
  private Answer redeliver(Request request) {
    ArrayNode statuses = Json.array();
    request
        .json()
        .path("trackingIds")
        .forEach(id -> statuses.add(webhooks.redeliver(id.asString(""))));
    return Answer.ok(statuses);
  }

  @Override
  public void close() {
    webhooks.close();
  }
}
