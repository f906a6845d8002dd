package org.intersession.integrations.standins.connector;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.intersession.integrations.standins.core.Answer;
import org.intersession.integrations.standins.core.Json;
import org.intersession.integrations.standins.core.Request;
import org.intersession.integrations.standins.core.Router;
import org.intersession.integrations.standins.core.StandinClock;
import org.intersession.integrations.standins.core.Switches;
import org.intersession.integrations.standins.login.Directory;
import org.intersession.integrations.standins.login.LoginStandin;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Teams as a bot sees it: the connector to which it writes, and the people who write to it with
 * signed activities. People are known by short names ({@code secretariat}, {@code chair}, {@code
 * delegate}, ...), their e-mail being the name at example.org; channels likewise ({@code spwg},
 * ...). Whoever and whatever is named for the first time is made, with the speaker in it.
 */
public final class ConnectorStandin {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Object state = new Object();
  private final Conversations conversations;
  private final Composer composer;
  private final LoginStandin login;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();
  private volatile URI service = URI.create("http://127.0.0.1:3978/api/messages");

  /** A team and its paths. */
  public ConnectorStandin(
      Directory directory,
      LoginStandin login,
      Router router,
      Switches switches,
      StandinClock clock,
      Supplier<URI> base) {
    this.login = login;
    conversations = new Conversations(clock);
    Shelf shelf = new Shelf(base);
    shelf.routes(router);
    composer = new Composer(directory, clock, base, shelf);
    ConnectorLimits limits = new ConnectorLimits(switches, clock);
    new ConnectorPaths(conversations, limits, login, directory, switches, state).routes(router);
    router
        .on("POST", "/standins/connector/service", this::pointTo)
        .on("POST", "/standins/connector/people", this::introduce)
        .on("POST", "/standins/connector/say", request -> answer(say(Saying.of(request.json()))))
        .on("POST", "/standins/connector/press", this::press)
        .on("POST", "/standins/connector/install", this::install)
        .on("GET", "/standins/connector/conversations", request -> Answer.ok(conversations()));
  }

  /** Where the service listens for activities. */
  public void speakTo(URI endpoint) {
    service = endpoint;
  }

  /** The address by which activities name this connector. */
  public String serviceUrl() {
    return composer.serviceUrl();
  }

  /** The id of the conversation that a person has with the bot alone. */
  public String alone(String person) {
    synchronized (state) {
      return conversations.personal(conversations.person(person)).id();
    }
  }

  /** Makes a person known with a name and an e-mail of their own. */
  public void introduce(String key, String name, String email) {
    synchronized (state) {
      conversations.put(new Person(key, name, email));
    }
  }

  /** Makes somebody a member of a channel. */
  public void join(String channel, String person) {
    synchronized (state) {
      conversations.channel(channel).people().put(person, conversations.person(person));
    }
  }

  /** Says something to the bot; returns once the service has answered. */
  public Heard say(Saying saying) {
    ObjectNode activity;
    synchronized (state) {
      Place place = place(saying);
      activity = composer.message(place.in(), place.who(), place.id(), saying);
      place.in().said().add(new Conversation.Said(place.id(), false, activity));
    }
    return deliver(activity);
  }

  /** Presses a card's button: {@code Action.Execute}, answered at once. */
  public Heard execute(Saying saying, String conversation, String card, JsonNode action) {
    ObjectNode activity;
    synchronized (state) {
      activity =
          composer.execute(
              conversations.get(conversation), member(saying), id(saying), saying, card, action);
    }
    return deliver(activity);
  }

  /** Presses a card's button in an older client: {@code Action.Submit}. */
  public Heard submit(Saying saying, String conversation, String card, JsonNode data) {
    ObjectNode activity;
    synchronized (state) {
      activity =
          composer.submit(
              conversations.get(conversation), member(saying), id(saying), saying, card, data);
    }
    return deliver(activity);
  }

  /** Adds the bot to a channel, or to a person's chat. */
  public Heard install(Saying saying) {
    ObjectNode activity;
    synchronized (state) {
      Place place = place(saying);
      activity = composer.installed(place.in(), place.who(), place.id(), saying);
    }
    return deliver(activity);
  }

  /** An activity signed as Teams signs it and sent to the service as it is. */
  public Heard deliver(ObjectNode activity) {
    return deliver(activity, login.channelToken(Json.text(activity, "serviceUrl")));
  }

  /** An activity sent to the service with this token. */
  public Heard deliver(ObjectNode activity, String token) {
    HttpRequest request =
        HttpRequest.newBuilder(service)
            .timeout(PATIENCE)
            .header("Content-Type", "application/json; charset=utf-8")
            .header("Authorization", "Bearer " + token)
            .POST(HttpRequest.BodyPublishers.ofByteArray(Json.write(activity).getBytes(UTF_8)))
            .build();
    String conversation = Json.text(activity.path("conversation"), "id");
    String id = Json.text(activity, "id");
    try {
      HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
      return new Heard(response.statusCode(), json(response.body()), conversation, id);
    } catch (IOException e) {
      return new Heard(0, Json.object(), conversation, id);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Heard(0, Json.object(), conversation, id);
    }
  }

  /** Every conversation with all that was said in it, edits counted. */
  public List<ObjectNode> conversationList() {
    synchronized (state) {
      return conversations.all().stream().map(Conversation::json).toList();
    }
  }

  /** One conversation. */
  public ObjectNode conversation(String id) {
    synchronized (state) {
      return conversations.get(id).json();
    }
  }

  private record Place(Conversation in, Person who, String id) {}

  private Place place(Saying saying) {
    Person who = conversations.person(saying.person());
    String id = id(saying);
    if (saying.channel().isEmpty()) {
      return new Place(conversations.personal(who), who, id);
    }
    Channel channel = conversations.channel(saying.channel());
    channel.people().put(who.key(), who);
    String root = saying.thread().isEmpty() ? id : saying.thread();
    return new Place(conversations.thread(channel, root), who, id);
  }

  private Person member(Saying saying) {
    return conversations.person(saying.person());
  }

  private String id(Saying saying) {
    String given = saying.activityId();
    return given == null ? conversations.nextId() : given;
  }

  private static JsonNode json(byte[] body) {
    if (body.length == 0) {
      return Json.object();
    }
    try {
      return Json.read(body);
    } catch (JacksonException e) {
      return Json.object().put("text", new String(body, UTF_8));
    }
  }

  private Answer pointTo(Request request) {
    speakTo(URI.create(Json.text(request.json(), "url")));
    return Answer.empty(204);
  }

  private Answer introduce(Request request) {
    ObjectNode asked = request.json();
    introduce(Json.text(asked, "person"), Json.text(asked, "name"), Json.text(asked, "email"));
    if (asked.has("channel")) {
      join(Json.text(asked, "channel"), Json.text(asked, "person"));
    }
    return Answer.empty(204);
  }

  private Answer press(Request request) {
    ObjectNode asked = request.json();
    String conversation = Json.text(asked, "conversation");
    String card = Json.text(asked, "card");
    return answer(
        asked.has("data")
            ? submit(Saying.of(asked), conversation, card, asked.get("data"))
            : execute(Saying.of(asked), conversation, card, asked.path("action")));
  }

  private Answer install(Request request) {
    return answer(install(Saying.of(request.json())));
  }

  private static Answer answer(Heard heard) {
    return Answer.ok(heard.json());
  }

  private ArrayNode conversations() {
    return Json.array().addAll(conversationList());
  }
}
