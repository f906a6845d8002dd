package org.intersession.integrations.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * An activity as it came. It is read field by field from the tree: the SDK's own class refuses a
 * whole message for a timestamp without a fraction or a word that it does not know.
 */
record Incoming(JsonNode json) {
  private static final int LONGEST_ID = 1000;

  /** Reads the body of a request. */
  static Incoming parse(ObjectMapper mapper, byte[] body) {
    JsonNode json;
    try {
      json = mapper.readTree(body);
    } catch (IOException | StackOverflowError e) {
      throw RefusedException.unreadable("The body is not JSON.");
    }
    if (json == null || !json.isObject()) {
      throw RefusedException.unreadable("The body is not an activity: a JSON object is expected.");
    }
    Incoming activity = new Incoming(json);
    activity.required("type");
    return activity;
  }

  String type() {
    return text("type");
  }

  String channel() {
    return text("channelId");
  }

  @Nullable String serviceUrl() {
    return optional("serviceUrl");
  }

  /** The text at a path, or empty where there is none. */
  String text(String... path) {
    JsonNode at = at(path);
    return at.isTextual() ? Characters.clean(at.textValue()) : "";
  }

  /** The text at a path, or nothing where there is none or it is blank. */
  @Nullable String optional(String... path) {
    String text = text(path);
    return text.isBlank() ? null : text;
  }

  /** The id or word at a path, without which the activity means nothing. */
  String required(String... path) {
    String text = text(path);
    if (text.isBlank() || text.length() > LONGEST_ID) {
      throw RefusedException.unreadable(
          "The activity needs '" + String.join(".", path) + "', a text of 1 to 1000 characters.");
    }
    return text;
  }

  JsonNode at(String... path) {
    JsonNode at = json;
    for (String name : path) {
      at = at.path(name);
    }
    return at;
  }

  /** The objects in the list at a path. */
  Stream<Incoming> each(String... path) {
    JsonNode list = at(path);
    return list.isArray()
        ? StreamSupport.stream(list.spliterator(), false)
            .filter(JsonNode::isObject)
            .map(Incoming::new)
        : Stream.empty();
  }

  /** Every tenant that the activity names. */
  List<String> tenants() {
    return Stream.of(at("conversation", "tenantId"), at("channelData", "tenant", "id"))
        .filter(tenant -> !tenant.isMissingNode() && !tenant.isNull())
        .map(JsonNode::asText)
        .toList();
  }
}
