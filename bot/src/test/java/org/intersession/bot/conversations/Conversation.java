package org.intersession.bot.conversations;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.intersession.bot.Emptied;
import org.intersession.bot.ServiceTest;
import org.intersession.bot.TestFork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Talks to the whole service as people do: a line in, the whole answer out. It is Monday 1 March
 * 2027, 9:00 in Geneva; every test has a channel of its own and no meetings. Every card is left
 * under {@code target/cards} for {@code infra/check-cards.sh}.
 */
@ServiceTest
abstract class Conversation {
  private static final Path CARDS =
      Path.of("target", "cards", TestFork.own("conversations") + ".json");
  private static final Pattern LINK =
      Pattern.compile(
          "http://(?:127\\.0\\.0\\.1|localhost):\\d+/[^\\s\\]]*|https://teams\\.example\\.org/[^\\s\\]]*");
  private static final Pattern PASSCODE =
      Pattern.compile("((?:Passcode|Code secret|Código de acceso)\\u202f?: )\\S+");
  private static final Pattern MESSAGE = Pattern.compile("\\b\\d{13}\\b");

  private final HttpClient http = HttpClient.newHttpClient();
  private String channel = "";
  private List<JsonNode> cards = List.of();

  @Autowired private JdbcClient jdbc;
  @Autowired private JsonMapper json;

  @Value("${local.server.port}")
  private int port;

  @Value("${intersession.sandbox.standins}")
  private URI standins;

  @BeforeEach
  void mondayMorningWithoutMeetings() {
    Emptied.by(
        jdbc,
        """
        TRUNCATE meeting, meeting_proposal, meeting_write, delivery, desk_draft, desk_person,
            request, consultation
        RESTART IDENTITY CASCADE\
        """);
    jdbc.sql("ALTER SEQUENCE desk_matter RESTART").update();
    now("2027-03-01T09:00:00+01:00");
    channel = "room-" + UUID.randomUUID().toString().substring(0, 8);
  }

  @AfterEach
  void theOutsideBehavesAgain() {
    send(request(standins.resolve("/standins/misbehave")).DELETE());
  }

  /** What the secretariat's officer hears after a line. */
  final String say(String line) {
    return says("secretariat", line);
  }

  /** What a person hears after a line in the channel. */
  final String says(String person, String line) {
    return posted(Map.of("channel", channel, "person", person, "text", line));
  }

  /** What a person hears after a line in the channel with files, each a name and its content. */
  final String saysWith(String person, String line, Map<String, byte[]> files) {
    List<Map<String, String>> attached =
        files.entrySet().stream()
            .map(
                file ->
                    Map.of(
                        "name",
                        file.getKey(),
                        "base64",
                        Base64.getEncoder().encodeToString(file.getValue())))
            .toList();
    return posted(
        Map.of("channel", channel, "person", person, "text", line, "attachments", attached));
  }

  /** What stands behind an address of the service. */
  final byte[] fetch(URI address) {
    try {
      return http.send(request(address).GET().build(), BodyHandlers.ofByteArray()).body();
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /** The addresses behind the buttons of the cards that were answered last. */
  final Optional<URI> address(String button) {
    return cards.stream()
        .flatMap(card -> card.path("actions").valueStream())
        .filter(one -> one.path("title").asString("").equals(button))
        .map(one -> one.path("url").asString(""))
        .filter(url -> !url.isEmpty())
        .map(URI::create)
        .findFirst();
  }

  /** What a person hears after a line to the bot alone. */
  final String whispers(String person, String line) {
    return posted(Map.of("channel", "", "person", person, "text", line));
  }

  /** What the officer hears whose chat client speaks this language. */
  final String sayIn(String locale, String line) {
    return posted(
        Map.of("channel", channel, "person", "secretariat", "text", line, "locale", locale));
  }

  /** What a person hears after the press of a button of the cards that were answered last. */
  final String presses(String person, String button) {
    JsonNode action =
        cards.stream()
            .flatMap(card -> card.path("actions").valueStream())
            .filter(one -> one.path("title").asString("").equals(button))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no button " + button + " on " + cards));
    return posted(Map.of("channel", channel, "person", person, "action", action));
  }

  /** The press of a button of the cards that were answered last, to happen later. */
  final Supplier<String> pressable(String button) {
    ObjectNode action =
        cards.stream()
            .flatMap(card -> card.path("actions").valueStream())
            .filter(one -> one.path("title").asString("").equals(button))
            .findFirst()
            .map(one -> ((ObjectNode) one).deepCopy())
            .orElseThrow();
    action.put("post", newestPost());
    return () -> posted(Map.of("channel", channel, "person", "secretariat", "action", action));
  }

  final String press(String button) {
    return presses("secretariat", button);
  }

  /** What the officer hears after a press that no card of ours has, on the newest card. */
  final String pressed(String action) {
    String newest = newestPost();
    Map<String, Object> foreign = json.readValue(action, new TypeReference<>() {});
    foreign.put("post", newest);
    return posted(Map.of("channel", channel, "person", "secretariat", "action", foreign));
  }

  private String newestPost() {
    return database()
        .sql("SELECT post FROM desk_draft WHERE post IS NOT NULL ORDER BY number DESC LIMIT 1")
        .query(String.class)
        .single();
  }

  /** The buttons of the cards that were answered last. */
  final List<String> buttons() {
    return cards.stream()
        .flatMap(card -> card.path("actions").valueStream())
        .map(action -> action.path("title").asString(""))
        .toList();
  }

  /** What stands in the channel now, from the bot, in order. */
  final List<String> posts() {
    return posts("channel=" + channel);
  }

  /** What the bot has said to a person alone, in order. */
  final List<String> whispered(String person) {
    return posts("channel=&person=" + person);
  }

  private List<String> posts(String where) {
    return json.readTree(send(request(service("/sandbox/channel?" + where)).GET()).body())
        .path("posts")
        .valueStream()
        .filter(post -> post.path("bot").asBoolean())
        .map(post -> plain(post.path("text").asString("")))
        .toList();
  }

  final void now(String time) {
    post(service("/sandbox/clock"), Map.of("now", time));
  }

  /** Has a stand-in misbehave as often as it says. */
  final void misbehave(String system, String match, int times, String how) {
    post(
        standins.resolve("/standins/misbehave"),
        Map.of("system", system, "match", match, "times", times, "how", how));
  }

  /** The meetings that the stand-in of Zoom has of the channel's bot. */
  final List<String> zoomMeetings(String topic) {
    return json.readTree(send(request(standins.resolve("/standins/zoom/meetings")).GET()).body())
        .valueStream()
        .map(JsonNode::toString)
        .filter(one -> one.contains(topic))
        .toList();
  }

  final String channel() {
    return channel;
  }

  final JdbcClient database() {
    return jdbc;
  }

  final URI standins() {
    return standins;
  }

  final URI service(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  final HttpResponse<String> post(URI to, Object body) {
    return send(
        request(to)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body instanceof String text ? text : write(body))));
  }

  final JsonNode read(String text) {
    return json.readTree(text);
  }

  private String write(Object body) {
    return json.writeValueAsString(body);
  }

  private String posted(Map<String, ?> saying) {
    HttpResponse<String> response = post(service("/sandbox/say"), saying);
    JsonNode answer = json.readTree(response.body());
    if (response.statusCode() != 200) {
      return response.statusCode() + " " + answer.path("error").asString("");
    }
    List<String> texts = new ArrayList<>();
    List<JsonNode> shown = new ArrayList<>();
    for (JsonNode reply : answer.path("replies")) {
      texts.add(plain(reply.path("text").asString("")));
      if (reply.has("card")) {
        shown.add(reply.path("card"));
      }
    }
    cards = shown;
    keep(shown);
    return String.join("\n--\n", texts);
  }

  private static String plain(String text) {
    String linked = LINK.matcher(text).replaceAll("LINK");
    return MESSAGE.matcher(PASSCODE.matcher(linked).replaceAll("$1PASSCODE")).replaceAll("MESSAGE");
  }

  private static void keep(List<JsonNode> shown) {
    StringBuilder lines = new StringBuilder();
    shown.forEach(card -> lines.append(card).append('\n'));
    try {
      Files.createDirectories(CARDS.getParent());
      Files.writeString(CARDS, lines, UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new AssertionError("the cards cannot be kept", e);
    }
  }

  private static HttpRequest.Builder request(URI uri) {
    return HttpRequest.newBuilder(uri);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
