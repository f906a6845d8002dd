package org.intersession.integrations.standins.graph;

import java.net.URI;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.intersession.integrations.standins.core.Answer;
import org.intersession.integrations.standins.core.Json;
import org.intersession.integrations.standins.core.Request;
import org.intersession.integrations.standins.core.Router;
import org.intersession.integrations.standins.core.Shape;
import org.intersession.integrations.standins.core.StandinClock;
import org.intersession.integrations.standins.core.Switch;
import org.intersession.integrations.standins.core.Switches;
import tools.jackson.databind.node.ObjectNode;

/** Document libraries: folders, files, uploads, links and what changed. */
final class DrivePaths {
  /** An item by id, by path below the root or below an item; then what is asked of it. */
  private static final Pattern ADDRESS =
      Pattern.compile("(?:items/)?([^/:]+)(?::/(.*?)(?::|$))?(?:/([A-Za-z.()]+))?");

  private static final Shape LINK =
      Shape.of(
          """
          type string
          scope string anonymous|organization|users
          expirationDateTime string
          password string
          message string
          recipients any
          retainInheritedPermissions boolean
          sendNotification boolean
          """);
  private static final Set<String> STABLE = Set.of("view", "edit", "embed");
  private static final Set<String> BETA = Set.of("view", "edit", "embed", "createOnly", "review");

  private static final int GREATEST_PIECE = 60 << 20;

  private final GraphGate gate;
  private final OdataPages pages;
  private final Switches switches;
  private final StandinClock clock;
  private final Supplier<URI> base;
  private final Map<String, Drive> drives = new LinkedHashMap<>();
  private final Uploads uploads;

  DrivePaths(
      GraphGate gate,
      OdataPages pages,
      Switches switches,
      StandinClock clock,
      Supplier<URI> base,
      Uploads uploads) {
    this.gate = gate;
    this.pages = pages;
    this.switches = switches;
    this.clock = clock;
    this.base = base;
    this.uploads = uploads;
  }

  /** The library that the sandbox starts with. */
  void seed(String drive) {
    drives.put(drive, new Drive(drive, clock));
  }

  void routes(Router router, Object state) {
    String all = "/drives/{drive}/{rest*}";
    gate.on("GET", all, this::get)
        .on("POST", all, request -> post(request, STABLE))
        .beta("POST", all, request -> post(request, BETA))
        .on("PATCH", all, this::patch)
        .on("PUT", all, this::put)
        .on("DELETE", all, this::delete);
    router.on("GET", "/graph/download/{drive}/{item}", request -> download(request, state));
  }

  private record Address(Drive drive, Item from, String path, String action) {
    Item item() {
      return drive
          .below(from, path)
          .orElseThrow(
              () -> GraphRefusals.of(404, "itemNotFound", "The resource could not be found."));
    }
  }

  private Address address(Request request) {
    Matcher match = ADDRESS.matcher(request.parameter("rest"));
    if (!match.matches()) {
      throw GraphRefusals.of(400, "invalidRequest", "The path is not understood.");
    }
    Drive drive = drive(request);
    String path = match.group(2) == null ? "" : match.group(2);
    String action = match.group(3) == null ? "" : match.group(3);
    return new Address(
        drive,
        drive.get(match.group(1)),
        path,
        action.replaceAll("^microsoft\\.graph\\.|\\(\\)$", ""));
  }

  private Drive drive(Request request) {
    Drive drive = drives.get(request.parameter("drive"));
    if (drive == null) {
      throw GraphRefusals.of(404, "itemNotFound", "The drive could not be found.");
    }
    return drive;
  }

  private Answer get(Request request) {
    Address at = address(request);
    return switch (at.action()) {
      case "" -> Answer.ok(json(at.drive(), at.item()));
      case "children" ->
          Answer.ok(
              pages.page(
                  request,
                  at.drive().children(at.item()).stream()
                      .map(each -> json(at.drive(), each))
                      .toList(),
                  200,
                  1000));
      case "content" ->
          Answer.empty(302)
              .with(
                  "Location",
                  Json.text(json(at.drive(), at.item()), "@microsoft.graph.downloadUrl"));
      case "permissions" -> Answer.ok(GraphGate.list(at.item().permissions()));
      case "delta" -> Answer.ok(delta(request, at.drive()));
      default -> throw unknown(at);
    };
  }

  private Answer download(Request request, Object state) {
    synchronized (state) {
      Item item = drive(request).get(request.parameter("item"));
      return Answer.bytes(200, "application/octet-stream", item.content());
    }
  }

  private ObjectNode delta(Request request, Drive drive) {
    long since = Long.parseLong("0" + request.query("token", "").replaceAll("\\D", ""));
    List<ObjectNode> changes =
        drive.all().stream()
            .filter(each -> each.changed() > since)
            .sorted(Comparator.comparingLong(Item::changed))
            .map(each -> json(drive, each))
            .toList();
    ObjectNode page = pages.page(request, changes, 200, 1000);
    if (!page.has("@odata.nextLink")) {
      page.put("@odata.deltaLink", base.get() + request.path() + "?token=" + drive.sequence());
    }
    return page;
  }

  private Answer post(Request request, Set<String> linkTypes) {
    Address at = address(request);
    return switch (at.action()) {
      case "children" -> createFolder(request, at);
      case "createUploadSession" ->
          Answer.ok(uploads.open(GREATEST_PIECE, content -> write(at, content)));
      case "createLink" -> createLink(request, at.item(), linkTypes);
      default -> throw unknown(at);
    };
  }

  private Answer write(Address at, byte[] content) {
    Item item = at.path().isEmpty() ? at.from() : at.drive().place(at.from(), at.path(), false);
    item.write(content);
    at.drive().touch(item);
    return Answer.json(201, item.json(at.drive().id(), base.get().toString()))
        .did("file.written", item.id());
  }

  private Answer createFolder(Request request, Address at) {
    ObjectNode asked = GraphGate.body(request);
    String name = Json.text(asked, "name");
    if (!asked.has("folder")) {
      throw GraphRefusals.of(400, "invalidRequest", "Only folders are created here.");
    }
    boolean taken = at.drive().child(at.item(), name).isPresent();
    String conflict = asked.path("@microsoft.graph.conflictBehavior").asString("fail");
    if (taken && !conflict.equals("rename")) {
      throw GraphRefusals.of(409, "nameAlreadyExists", "The name already exists.");
    }
    Item made = at.drive().add(at.item(), taken ? name + " 1" : name, true);
    return Answer.json(201, json(at.drive(), made)).did("folder.created", made.id());
  }

  /** One link for each type and scope: whoever asks again gets the same. */
  private Answer createLink(Request request, Item item, Set<String> types) {
    ObjectNode asked = gate.body(request, LINK);
    String type = Json.text(asked, "type");
    String scope = asked.path("scope").asString("organization");
    if (!types.contains(type) || type.equals("createOnly") && !item.folder()) {
      throw GraphRefusals.of(
          400, "invalidRequest", "The link type '" + type + "' is not possible.");
    }
    if (scope.equals("anonymous") && !switches.on(Switch.GRAPH_ANYONE_LINKS)) {
      throw GraphRefusals.of(403, "accessDenied", "Sharing with anyone is disabled.");
    }
    for (ObjectNode known : item.permissions()) {
      ObjectNode link = (ObjectNode) known.path("link");
      if (Json.text(link, "type").equals(type) && Json.text(link, "scope").equals(scope)) {
        return Answer.ok(known).did("link.got", item.id());
      }
    }
    ObjectNode permission = Json.object().put("id", UUID.randomUUID().toString());
    permission.putArray("roles").add(type.equals("edit") ? "write" : "read");
    permission
        .putObject("link")
        .put("type", type)
        .put("scope", scope)
        .put("webUrl", "https://sharepoint.example.org/:f:/s/" + UUID.randomUUID());
    item.permissions().add(permission);
    return Answer.json(201, permission).did("link.created", item.id());
  }

  private Answer patch(Request request) {
    Address at = address(request);
    Item item = at.item();
    ObjectNode asked = GraphGate.body(request);
    Item current = item.parent();
    if (current == null) {
      throw GraphRefusals.of(400, "invalidRequest", "The root cannot be changed.");
    }
    String target = Json.text(asked.path("parentReference"), "id");
    item.move(
        target.isEmpty() ? current : at.drive().get(target),
        asked.path("name").asString(item.name()));
    at.drive().touch(item);
    return Answer.ok(json(at.drive(), item)).did("item.updated", item.id());
  }

  private Answer put(Request request) {
    Address at = address(request);
    if (!at.action().equals("content")) {
      throw unknown(at);
    }
    boolean there = at.drive().below(at.from(), at.path()).isPresent();
    Item item = there ? at.item() : at.drive().place(at.from(), at.path(), false);
    item.write(request.body());
    at.drive().touch(item);
    return Answer.json(there ? 200 : 201, json(at.drive(), item)).did("file.written", item.id());
  }

  private Answer delete(Request request) {
    Address at = address(request);
    Item item = at.item();
    at.drive().delete(item);
    return Answer.empty(204).did("item.deleted", item.id());
  }

  private ObjectNode json(Drive drive, Item item) {
    return item.json(drive.id(), base.get().toString());
  }

  private static RuntimeException unknown(Address at) {
    return GraphRefusals.of(400, "invalidRequest", "Not stood in for: " + at.action());
  }
}
