package org.intersession.bot.sandbox;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.intersession.bot.commands.ChannelZones;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The channels and people of the sandbox, and what is said among them. */
@Profile("sandbox")
@Component
class World {
  private static final String CHAT = "teams";
  private static final String THREAD = ";messageid=";
  static final List<String> CHANNELS = List.of("spwg", "youth", "finance");
  static final List<String> PEOPLE = List.of("secretariat", "chair", "delegate");

  private final Outside outside;
  private final ChannelZones zones;
  private final Map<String, String> channelIds = new ConcurrentHashMap<>();

  /** The conversations that each person has with the bot alone. */
  private final Map<String, String> alone = new ConcurrentHashMap<>();

  World(Outside outside, ChannelZones zones) {
    this.outside = outside;
    this.zones = zones;
  }

  /** Every channel's short name: the seeded ones, then those that were named since. */
  List<String> channels() {
    List<String> names = new ArrayList<>(CHANNELS);
    channelIds.keySet().stream().filter(name -> !names.contains(name)).sorted().forEach(names::add);
    return names;
  }

  /** Lets a person say a line, and gathers what the bot posts to it. */
  Said say(
      String channel, String person, String text, String locale, List<Map<String, String>> files) {
    meet(channel, person);
    Map<String, Object> saying = new HashMap<>();
    saying.put("channel", channel);
    saying.put("person", person);
    saying.put("text", text);
    saying.put("locale", locale);
    saying.put("attachments", files);
    JsonNode heard = outside.say(saying);
    return new Said(
        heard.path("status").asInt(),
        heard.path("conversation").asString(""),
        heard.path("activityId").asString(""),
        heard.path("body"));
  }

  /** Lets a person press a button: of the post that is named, or of the newest that has it. */
  Optional<Said> press(String channel, String person, JsonNode action) {
    meet(channel, person);
    Optional<Shown> shown = holding(channel, person, action);
    return shown.map(
        card -> {
          Map<String, Object> press = new HashMap<>();
          press.put("channel", channel);
          press.put("person", person);
          press.put("conversation", card.conversation());
          press.put("card", card.activity());
          if (action.path("type").asString("").equals("Action.Submit")) {
            press.put("data", action.path("data"));
          } else {
            press.put("action", action);
          }
          JsonNode heard = outside.press(press);
          return new Said(
              heard.path("status").asInt(),
              card.conversation(),
              card.activity(),
              heard.path("body"));
        });
  }

  void zone(String channel, String person, ZoneId zone) {
    zones.set(CHAT, meet(channel, person), zone);
  }

  /** What stands in a channel, or between a person and the bot alone, in the order it was said. */
  List<JsonNode> posts(String channel, String person) {
    List<JsonNode> posts = new ArrayList<>();
    conversations(channel, person)
        .forEach(conversation -> conversation.path("activities").forEach(posts::add));
    posts.sort(java.util.Comparator.comparing(post -> post.path("id").asString("")));
    return posts;
  }

  /** The posts of one thread. */
  List<JsonNode> thread(String conversationId) {
    for (JsonNode conversation : outside.conversations()) {
      if (conversation.path("id").asString("").equals(conversationId)) {
        List<JsonNode> posts = new ArrayList<>();
        conversation.path("activities").forEach(posts::add);
        return posts;
      }
    }
    return List.of();
  }

  private List<JsonNode> conversations(String channel, String person) {
    return outside.conversations().stream()
        .filter(
            one ->
                channel.isEmpty()
                    ? one.path("person").asString("").equals(person)
                    : one.path("channel").asString("").equals(channel))
        .toList();
  }

  /**
   * A channel that is named for the first time is made, with the speaker and the bot in it; the
   * empty name is that of the conversation of a person with the bot alone.
   */
  String meet(String channel, String person) {
    if (channel.isEmpty()) {
      return alone.computeIfAbsent(person, key -> outside.install("", key));
    }
    return channelIds.computeIfAbsent(
        channel,
        name -> {
          String conversation = outside.install(name, person);
          int thread = conversation.indexOf(THREAD);
          return thread < 0 ? conversation : conversation.substring(0, thread);
        });
  }

  private Optional<Shown> holding(String channel, String person, JsonNode action) {
    String named = action.path("post").asString("");
    Shown found = null;
    for (JsonNode conversation : conversations(channel, person)) {
      for (JsonNode post : conversation.path("activities")) {
        boolean fits =
            named.isEmpty() ? has(post, action) : post.path("id").asString("").equals(named);
        if (fits && post.path("byBot").asBoolean()) {
          found = new Shown(conversation.path("id").asString(""), post.path("id").asString(""));
        }
      }
    }
    return Optional.ofNullable(found);
  }

  private static boolean has(JsonNode post, JsonNode action) {
    JsonNode data = action.path("data");
    return post.findValues("data").stream().anyMatch(data::equals);
  }

  /** How the service took something. */
  record Said(int status, String conversation, String activity, JsonNode body) {}

  private record Shown(String conversation, String activity) {}
}
