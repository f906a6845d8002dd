package org.intersession.integrations.standins.connector;

import java.net.URI;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import org.intersession.integrations.standins.core.Json;
import org.intersession.integrations.standins.core.StandinClock;
import org.intersession.integrations.standins.login.Directory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Composes activities as Teams sends them to a bot. */
final class Composer {
  static final String BOT_NAME = "Intersession";
  private static final String MENTION = "<at>" + BOT_NAME + "</at>";

  private final Directory directory;
  private final StandinClock clock;
  private final Supplier<URI> base;
  private final Shelf shelf;

  Composer(Directory directory, StandinClock clock, Supplier<URI> base, Shelf shelf) {
    this.directory = directory;
    this.clock = clock;
    this.base = base;
    this.shelf = shelf;
  }

  /** With the slash at the end, as Teams gives it. */
  String serviceUrl() {
    return base.get() + "/connector/";
  }

  /** A message; in a channel it mentions the bot, or it would not reach it. */
  ObjectNode message(Conversation in, Person from, String id, Saying saying) {
    ObjectNode activity = activity("message", in, from, id, saying);
    boolean mentions = !in.personal();
    activity
        .put("textFormat", "plain")
        .put("text", mentions ? MENTION + " " + saying.text() : saying.text());
    if (mentions) {
      ObjectNode mention = activity.withArray("entities").addObject();
      mention.put("type", "mention").put("text", MENTION);
      mention.set("mentioned", bot());
    }
    saying.files().forEach(file -> attach(activity, file));
    return activity;
  }

  /** A file as Teams announces it: where it can be fetched for a while, and nothing of it. */
  private void attach(ObjectNode activity, Attached file) {
    URI kept = shelf.keep(file);
    ObjectNode attachment =
        activity
            .withArray("attachments")
            .addObject()
            .put("contentType", "application/vnd.microsoft.teams.file.download.info")
            .put("contentUrl", kept.toString())
            .put("name", file.name());
    attachment
        .putObject("content")
        .put("downloadUrl", kept.toString())
        .put("uniqueId", kept.getPath())
        .put("fileType", file.name().replaceAll(".*\\.", ""));
  }

  /** A button of a card, pressed: an invocation that wants its answer at once. */
  ObjectNode execute(
      Conversation in, Person from, String id, Saying saying, String cardId, JsonNode action) {
    ObjectNode activity = activity("invoke", in, from, id, saying);
    ObjectNode value = Json.object();
    value.set("action", action);
    value.put("trigger", "manual");
    activity.put("name", "adaptiveCard/action").put("replyToId", cardId);
    activity.set("value", value);
    return activity;
  }

  /** A button of a card in a client that knows no invocations: a message with data, no text. */
  ObjectNode submit(
      Conversation in, Person from, String id, Saying saying, String cardId, JsonNode data) {
    ObjectNode activity = activity("message", in, from, id, saying);
    activity.put("replyToId", cardId);
    activity.set("value", data);
    return activity;
  }

  /** The bot was added to where it stands. */
  ObjectNode installed(Conversation in, Person from, String id, Saying saying) {
    ObjectNode activity = activity("conversationUpdate", in, from, id, saying);
    activity.withArray("membersAdded").add(bot());
    return activity;
  }

  private ObjectNode activity(String type, Conversation in, Person from, String id, Saying saying) {
    ZoneId zone = ZoneId.of(saying.zone());
    ZonedDateTime now = clock.instant().truncatedTo(ChronoUnit.MILLIS).atZone(zone);
    ObjectNode activity =
        Json.object()
            .put("type", type)
            .put("id", id)
            .put("timestamp", now.toInstant().toString())
            .put("localTimestamp", now.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME))
            .put("localTimezone", zone.getId())
            .put("serviceUrl", serviceUrl())
            .put("channelId", "msteams")
            .put("locale", saying.locale());
    activity.set("from", from.account());
    activity.set("recipient", bot());
    activity.set("conversation", account(in));
    activity.set("channelData", data(in));
    ArrayNode entities = activity.putArray("entities");
    entities
        .addObject()
        .put("type", "clientInfo")
        .put("locale", saying.locale())
        .put("country", "CH")
        .put("platform", "Web")
        .put("timezone", zone.getId());
    return activity;
  }

  private ObjectNode account(Conversation in) {
    return Json.object()
        .put("id", in.id())
        .put("isGroup", !in.personal())
        .put("conversationType", in.personal() ? "personal" : "channel")
        .put("tenantId", directory.tenantId());
  }

  private ObjectNode data(Conversation in) {
    Channel channel = in.channel();
    if (channel != null) {
      return channel.data(directory.tenantId());
    }
    ObjectNode data = Json.object();
    data.putObject("tenant").put("id", directory.tenantId());
    return data;
  }

  private ObjectNode bot() {
    return Json.object().put("id", "28:" + directory.botAppId()).put("name", BOT_NAME);
  }
}
