package org.intersession.integrations.standins.connector;

import java.util.List;
import java.util.Optional;
import org.intersession.integrations.standins.core.Answer;
import org.intersession.integrations.standins.core.Handler;
import org.intersession.integrations.standins.core.Json;
import org.intersession.integrations.standins.core.Request;
import org.intersession.integrations.standins.core.Router;
import org.intersession.integrations.standins.core.Shape;
import org.intersession.integrations.standins.core.Switch;
import org.intersession.integrations.standins.core.Switches;
import org.intersession.integrations.standins.login.Directory;
import org.intersession.integrations.standins.login.LoginStandin;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the bot may ask of the connector. */
final class ConnectorPaths {
  private static final Shape ACTIVITY = Shape.beside(ConnectorPaths.class, "activity.shape");
  private static final Shape NEW = Shape.beside(ConnectorPaths.class, "conversation.shape");
  private static final int GREATEST = 100 * 1024;

  private final Conversations conversations;
  private final ConnectorLimits limits;
  private final LoginStandin login;
  private final Directory directory;
  private final Switches switches;
  private final Object state;

  ConnectorPaths(
      Conversations conversations,
      ConnectorLimits limits,
      LoginStandin login,
      Directory directory,
      Switches switches,
      Object state) {
    this.conversations = conversations;
    this.limits = limits;
    this.login = login;
    this.directory = directory;
    this.switches = switches;
    this.state = state;
  }

  void routes(Router router) {
    String all = "/connector/v3/conversations";
    String one = all + "/{conversation}";
    on(router, "POST", all, this::create);
    on(router, "POST", one + "/activities", this::send);
    on(router, "POST", one + "/activities/{activity}", this::send);
    on(router, "PUT", one + "/activities/{activity}", this::replace);
    on(router, "DELETE", one + "/activities/{activity}", this::delete);
    on(router, "GET", one + "/members", this::members);
    on(router, "GET", one + "/pagedmembers", this::pagedMembers);
    on(router, "GET", one + "/members/{member}", this::member);
    on(router, "GET", "/connector/v3/teams/{team}", this::team);
    on(router, "GET", "/connector/v3/teams/{team}/conversations", request -> channels());
  }

  private void on(Router router, String method, String path, Handler handler) {
    router.on(
        method,
        path,
        request -> {
          check(request.bearer());
          synchronized (state) {
            return handler.handle(request);
          }
        });
  }

  private void check(String bearer) {
    String caller = login.caller(bearer, LoginStandin.CONNECTOR).orElse("");
    if (!caller.equals(directory.botAppId())) {
      throw ConnectorRefusals.unauthorized();
    }
  }

  private Answer create(Request request) {
    ObjectNode asked = body(request, NEW);
    JsonNode member = asked.path("members").path(0);
    JsonNode channelId = asked.path("channelData").path("channel").path("id");
    limits.send("new " + (member.isMissingNode() ? channelId : member.path("id")).asString(""));
    Conversation conversation;
    String id = conversations.nextId();
    if (asked.path("isGroup").asBoolean(false) || member.isMissingNode()) {
      Channel channel =
          conversations
              .channelWithId(channelId.asString(""))
              .orElseThrow(
                  () -> ConnectorRefusals.notFound("ChannelNotFound", channelId.toString()));
      conversation = conversations.thread(channel, id);
    } else {
      String memberId = Json.text(member, "id");
      Person person =
          conversations
              .withId(memberId)
              .orElseThrow(() -> ConnectorRefusals.of(403, "BotNotInConversationRoster", memberId));
      conversation = conversations.personal(person);
    }
    ObjectNode answer =
        Json.object()
            .put("id", conversation.id())
            .put("serviceUrl", Json.text(asked, "serviceUrl"));
    if (asked.get("activity") instanceof ObjectNode first) {
      conversation.said().add(new Conversation.Said(id, true, first));
      answer.put("activityId", id);
    }
    return Answer.json(201, answer).did("conversation.created", conversation.id());
  }

  private Answer send(Request request) {
    Conversation conversation = conversation(request);
    ObjectNode activity = body(request, ACTIVITY);
    limits.send(conversation.id());
    String id = conversations.nextId();
    if (!Json.text(activity, "type").equals("typing")) {
      conversation.said().add(new Conversation.Said(id, true, activity));
    }
    return Answer.json(201, Json.object().put("id", id))
        .did(Json.text(activity, "type") + ".sent", id);
  }

  private Answer replace(Request request) {
    Conversation conversation = conversation(request);
    ObjectNode activity = body(request, ACTIVITY);
    Conversation.Said said = own(conversation, request);
    limits.send(conversation.id());
    said.replace(activity);
    return Answer.ok(Json.object().put("id", said.id())).did("message.updated", said.id());
  }

  private Answer delete(Request request) {
    Conversation conversation = conversation(request);
    Conversation.Said said = own(conversation, request);
    limits.send(conversation.id());
    said.delete();
    return Answer.empty(200).did("message.deleted", said.id());
  }

  private static Conversation.Said own(Conversation conversation, Request request) {
    Conversation.Said said = conversation.find(request.parameter("activity"));
    if (!said.byBot()) {
      throw ConnectorRefusals.of(403, "BadArgument", "The bot did not write this message.");
    }
    return said;
  }

  private Answer members(Request request) {
    return Answer.ok(roster(request));
  }

  private Answer pagedMembers(Request request) {
    ObjectNode page = Json.object();
    page.set("members", roster(request));
    return Answer.ok(page);
  }

  private ArrayNode roster(Request request) {
    Conversation conversation = conversation(request);
    limits.read(conversation.id());
    ArrayNode list = Json.array();
    conversation.people().values().forEach(each -> list.add(each.member(directory.tenantId())));
    return list;
  }

  private Answer member(Request request) {
    Conversation conversation = conversation(request);
    limits.read(conversation.id());
    String id = request.parameter("member");
    Optional<Person> person =
        conversation.people().values().stream()
            .filter(each -> List.of(each.id(), each.objectId(), each.email()).contains(id))
            .findFirst();
    return Answer.ok(
        person
            .orElseThrow(() -> ConnectorRefusals.notFound("MemberNotFoundInConversation", id))
            .member(directory.tenantId()));
  }

  private Answer team(Request request) {
    if (!request.parameter("team").equals(Channel.TEAM)) {
      throw ConnectorRefusals.notFound("TeamNotFound", request.parameter("team"));
    }
    return Answer.ok(
        Json.object()
            .put("id", Channel.TEAM)
            .put("name", "Secretariat")
            .put("aadGroupId", Channel.GROUP));
  }

  private Answer channels() {
    ObjectNode answer = Json.object();
    ArrayNode list = answer.putArray("conversations");
    conversations
        .channels()
        .forEach(each -> list.addObject().put("id", each.id()).put("name", each.key()));
    return Answer.ok(answer);
  }

  private Conversation conversation(Request request) {
    return conversations.get(request.parameter("conversation"));
  }

  private ObjectNode body(Request request, Shape shape) {
    if (request.body().length > GREATEST) {
      throw ConnectorRefusals.of(413, "MessageSizeTooBig", "The message is too large.");
    }
    ObjectNode body;
    try {
      body = request.json();
    } catch (JacksonException | IllegalArgumentException e) {
      throw ConnectorRefusals.of(400, "BadSyntax", "Invalid JSON.");
    }
    Optional<Shape.Flaw> flaw = shape.flaw(body);
    if (flaw.isPresent() && !(flaw.get().unknown() && switches.on(Switch.LENIENT))) {
      throw ConnectorRefusals.of(
          400, "BadSyntax", flaw.get().field() + ": " + flaw.get().problem());
    }
    return body;
  }
}
