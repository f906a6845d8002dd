package org.intersession.bot.sandbox;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The sandbox's page, and the same for scripts. */
@Profile("sandbox")
@RestController
class SandboxController {
  private static final String CARD = "application/vnd.microsoft.card.adaptive";

  private final World world;
  private final Outside outside;
  private final OutsideView view;
  private final Quiet quiet;
  private final SandboxClock clock;
  private final JsonMapper json;

  SandboxController(
      World world,
      Outside outside,
      OutsideView view,
      Quiet quiet,
      SandboxClock clock,
      JsonMapper json) {
    this.world = world;
    this.outside = outside;
    this.view = view;
    this.quiet = quiet;
    this.clock = clock;
    this.json = json;
  }

  @GetMapping(path = "/", produces = MediaType.TEXT_HTML_VALUE)
  ResponseEntity<Resource> page() {
    return ResponseEntity.ok()
        .header(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
                + " connect-src 'self'; base-uri 'none'; form-action 'self';"
                + " frame-ancestors 'none'")
        .header("X-Content-Type-Options", "nosniff")
        .header("Referrer-Policy", "no-referrer")
        .body(new ClassPathResource("sandbox/index.html"));
  }

  @PostMapping("/sandbox/say")
  ObjectNode say(@RequestBody SayRequest asked) {
    String channel = asked.channel() == null ? "" : asked.channel();
    String person = asked.person() == null ? "secretariat" : asked.person();
    if (asked.zone() != null && !channel.isEmpty()) {
      world.zone(channel, person, ZoneId.of(asked.zone()));
    }
    List<Map<String, String>> files = asked.attachments() == null ? List.of() : asked.attachments();
    if (asked.action() == null && asked.text() == null && files.isEmpty()) {
      throw new IllegalArgumentException("Give a \"text\" to say, or an \"action\" to press.");
    }
    world.meet(channel, person);
    Set<String> before =
        world.posts(channel, person).stream()
            .map(post -> post.path("id").asString(""))
            .collect(Collectors.toSet());
    World.Said said =
        asked.action() == null
            ? world.say(
                channel,
                person,
                asked.text() == null ? "" : asked.text(),
                asked.locale() == null ? "en-US" : asked.locale(),
                files)
            : world
                .press(channel, person, asked.action())
                .orElseThrow(
                    () ->
                        new IllegalArgumentException("No card in this channel has such a button."));
    quiet.await();
    return replies(said, before);
  }

  @PostMapping("/sandbox/clock")
  ObjectNode moveClock(@RequestBody Map<String, String> asked) {
    String now = asked.get("now");
    if (now == null) {
      throw new IllegalArgumentException("Give the time as \"now\", with its offset.");
    }
    clock.moveTo(OffsetDateTime.parse(now).toInstant());
    return clock();
  }

  @GetMapping("/sandbox/clock")
  ObjectNode clock() {
    return json.createObjectNode().put("now", clock.instant().toString());
  }

  @GetMapping(path = "/sandbox/ledger", produces = "application/x-ndjson")
  String ledger() {
    return outside.ledger();
  }

  @GetMapping("/sandbox/world")
  ObjectNode world() {
    ObjectNode answer = clock();
    ArrayNode channels = answer.putArray("channels");
    world.channels().forEach(name -> channels.addObject().put("id", name).put("name", "# " + name));
    channels
        .addObject()
        .put("id", "")
        .put("name", "the bot alone")
        .put("about", "nobody reads along");
    ArrayNode people = answer.putArray("people");
    World.PEOPLE.forEach(
        name -> people.addObject().put("id", name).put("name", name).put("about", about(name)));
    return answer;
  }

  @GetMapping("/sandbox/channel")
  ObjectNode channel(
      @RequestParam String channel,
      @RequestParam(name = "person", defaultValue = "secretariat") String person) {
    ObjectNode answer = json.createObjectNode();
    ArrayNode posts = answer.putArray("posts");
    world.posts(channel, person).forEach(post -> posts.add(shown(post)));
    return answer;
  }

  @GetMapping("/sandbox/outside")
  ObjectNode outside(@RequestParam(name = "view", defaultValue = "calendar") String name) {
    ObjectNode answer = json.createObjectNode();
    answer.set("entries", view.entries(name));
    return answer;
  }

  @ExceptionHandler({IllegalArgumentException.class, DateTimeException.class})
  ResponseEntity<ObjectNode> wrong(RuntimeException e) {
    return ResponseEntity.badRequest()
        .body(json.createObjectNode().put("error", String.valueOf(e.getMessage())));
  }

  /** The bot's posts in the thread, and for a press what took the card's place. */
  private ObjectNode replies(World.Said said, Set<String> before) {
    ObjectNode answer = json.createObjectNode().put("status", said.status());
    ArrayNode replies = answer.putArray("replies");
    JsonNode value = said.body().path("value");
    if (!value.isMissingNode()) {
      ObjectNode reply = replies.addObject().put("id", said.activity());
      if (said.body().path("type").asString("").equals(CARD)) {
        reply.put("text", value.path("fallbackText").asString("")).set("card", value);
      } else {
        reply.put("text", value.isString() ? value.asString() : value.toString());
      }
    }
    List<ObjectNode> posts = new ArrayList<>();
    for (JsonNode post : world.thread(said.conversation())) {
      if (post.path("byBot").asBoolean() && !before.contains(post.path("id").asString(""))) {
        posts.add(shown(post));
      }
    }
    replies.addAll(posts);
    return answer;
  }

  private ObjectNode shown(JsonNode post) {
    JsonNode activity = post.path("activity");
    ObjectNode shown =
        json.createObjectNode()
            .put("id", post.path("id").asString(""))
            .put("bot", post.path("byBot").asBoolean())
            .put("name", activity.path("from").path("name").asString("The secretariat’s bot"))
            .put("edited", post.path("edits").asInt() > 0)
            .put("text", plain(activity.path("text").asString("")));
    for (JsonNode attachment : activity.path("attachments")) {
      if (attachment.path("contentType").asString("").equals(CARD)) {
        shown.set("card", attachment.path("content"));
        String twin = attachment.path("content").path("fallbackText").asString("");
        if (shown.path("text").asString("").isEmpty()) {
          shown.put("text", twin);
        }
      }
    }
    return shown;
  }

  private static String plain(String text) {
    return text.replaceAll("<at>[^<]*</at>", "").strip();
  }

  private static String about(String person) {
    return switch (person) {
      case "secretariat" -> "officer of the secretariat";
      case "chair" -> "chair of each group";
      default -> "member";
    };
  }
}
