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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Microsoft Graph, stood in for.
 *
 * <p>Seeded are the organisers {@code teams.a@example.org} ({@value #ORGANISER_A}) and {@code
 * teams.b@example.org} ({@value #ORGANISER_B}), the mailboxes {@code secretariat@example.org} and
 * {@code notices-01} to {@code notices-34@example.org}, and the group {@value #GROUP} of all these
 * mailboxes, a group of guests, and the empty document library {@value #DRIVE}.
 */
public final class GraphStandin {
  /** The id of the first organiser. */
  public static final String ORGANISER_A = "0a000001-0000-4000-8000-000000000001";

  /** The id of the second organiser. */
  public static final String ORGANISER_B = "0a000002-0000-4000-8000-000000000002";

  /** The id of the group. */
  public static final String GROUP = "0b000001-0000-4000-8000-000000000001";

  /** The id of the document library. */
  public static final String DRIVE = "b!sandbox-documents";

  private final Object state = new Object();
  private final Principals principals = new Principals();
  private final OnlineMeetingPaths meetings;
  private final PostOffice office;

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
    OdataPages pages = new OdataPages(base);
    office = new PostOffice(principals, switches, clock);
    Uploads uploads = new Uploads(base, clock);
    uploads.routes(router, state);
    new MailPaths(gate, office, pages, uploads).routes();
    new PeoplePaths(gate, principals, pages).routes();
    DrivePaths drives = new DrivePaths(gate, pages, switches, clock, base, uploads);
    drives.routes(router, state);
    if (seed) {
      drives.seed(DRIVE);
    }
    control(router);
  }

  private void control(Router router) {
    router
        .on("GET", "/standins/graph/meetings", request -> Answer.ok(list(meetings())))
        .on("POST", "/standins/graph/organisers", this::organise)
        .on("POST", "/standins/graph/users", this::introduce)
        .on("POST", "/standins/graph/groups", this::group)
        .on("GET", "/mail/sent", request -> Answer.ok(list(sentMail())))
        .on("POST", "/mail/inbox/{mailbox}", this::arrive)
        .on("GET", "/mail/inbox/{mailbox}", this::inbox);
  }

  /** Every online meeting with its organiser. */
  public List<ObjectNode> meetings() {
    synchronized (state) {
      return meetings.all();
    }
  }

  /** Every mail that was sent, oldest first, with its mailbox. */
  public List<ObjectNode> sentMail() {
    synchronized (state) {
      return office.sent();
    }
  }

  /**
   * Puts a mail from outside into a mailbox: {@code from, to, subject, body, conversationId,
   * headers, attachments}.
   */
  public ObjectNode arrive(String mailbox, ObjectNode mail) {
    synchronized (state) {
      return office.arrive(mailbox, mail).whole();
    }
  }

  /** Makes a user with a mailbox. */
  public void introduce(String id, String name, String email) {
    introduce(id, name, email, "");
  }

  /** Makes a user who represents somebody. */
  public void introduce(String id, String name, String email, String company) {
    synchronized (state) {
      principals.person(id, name, email, "en", company);
    }
  }

  /** Makes a group of these users, or makes it anew. */
  public void group(String id, String name, List<String> members) {
    synchronized (state) {
      principals.group(id, name, members.stream().map(principals::get).toList());
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

  private Answer introduce(Request request) {
    ObjectNode asked = request.json();
    introduce(Json.text(asked, "id"), Json.text(asked, "name"), Json.text(asked, "email"));
    return Answer.empty(204);
  }

  private Answer group(Request request) {
    ObjectNode asked = request.json();
    group(
        Json.text(asked, "id"),
        asked.path("name").asString("Group"),
        asked.path("members").valueStream().map(each -> each.asString("")).toList());
    return Answer.empty(204);
  }

  private Answer arrive(Request request) {
    return Answer.json(201, arrive(request.parameter("mailbox"), request.json()));
  }

  private Answer inbox(Request request) {
    synchronized (state) {
      return Answer.ok(
          list(
              office.box(request.parameter("mailbox")).in("inbox").stream()
                  .map(Mail::whole)
                  .toList()));
    }
  }

  private static JsonNode list(List<ObjectNode> items) {
    return Json.array().addAll(items);
  }
}
