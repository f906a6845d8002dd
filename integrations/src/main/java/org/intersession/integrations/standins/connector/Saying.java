package org.intersession.integrations.standins.connector;

import java.util.List;
import org.intersession.integrations.standins.core.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What somebody says to the bot.
 *
 * @param channel the channel's short name, or empty for the personal conversation
 * @param person the speaker's short name
 * @param thread the id of the message that is answered, or empty for a new thread
 * @param files that are attached to it
 * @param activityId the activity's id, to deliver one twice; absent for a new one
 */
public record Saying(
    String channel,
    String person,
    String text,
    String thread,
    String locale,
    String zone,
    List<Attached> files,
    @Nullable String activityId) {
  /** Says this in a channel, in a new thread. */
  public static Saying in(String channel, String person, String text) {
    return new Saying(channel, person, text, "", "en-US", "Europe/Zurich", List.of(), null);
  }

  /** Says this to the bot alone. */
  public static Saying alone(String person, String text) {
    return in("", person, text);
  }

  /** The same within the thread that this message opened. */
  public Saying under(String message) {
    return new Saying(channel, person, text, message, locale, zone, files, activityId);
  }

  /** The same in this locale and zone of the speaker's client. */
  public Saying from(String otherLocale, String otherZone) {
    return new Saying(channel, person, text, thread, otherLocale, otherZone, files, activityId);
  }

  /** The same with files. */
  public Saying with(Attached... attached) {
    return new Saying(channel, person, text, thread, locale, zone, List.of(attached), activityId);
  }

  /** The same with an id of its own. */
  public Saying withId(String id) {
    return new Saying(channel, person, text, thread, locale, zone, files, id);
  }

  static Saying of(JsonNode json) {
    String id = Json.text(json, "activityId");
    return new Saying(
        Json.text(json, "channel"),
        json.path("person").asString("secretariat"),
        Json.text(json, "text"),
        Json.text(json, "thread"),
        json.path("locale").asString("en-US"),
        json.path("zone").asString("Europe/Zurich"),
        json.path("attachments").valueStream().map(Attached::of).toList(),
        id.isEmpty() ? null : id);
  }
}
