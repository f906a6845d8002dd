package org.intersession.integrations.standins.connector;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.intersession.integrations.standins.core.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A thread of a channel, or a personal conversation: who is in it and what was said, in order. */
final class Conversation {
  private final String id;
  private final @Nullable Channel channel;
  private final Map<String, Person> people = new LinkedHashMap<>();
  private final List<Said> said = new ArrayList<>();

  Conversation(String id, @Nullable Channel channel) {
    this.id = id;
    this.channel = channel;
  }

  /** One activity as it now stands, and what it was before. */
  static final class Said {
    private final String id;
    private final boolean byBot;
    private final List<ObjectNode> versions = new ArrayList<>();
    private boolean deleted;

    Said(String id, boolean byBot, ObjectNode activity) {
      this.id = id;
      this.byBot = byBot;
      versions.add(activity);
    }

    String id() {
      return id;
    }

    boolean byBot() {
      return byBot;
    }

    void replace(ObjectNode activity) {
      versions.add(activity);
    }

    void delete() {
      deleted = true;
    }

    ObjectNode activity() {
      return versions.get(versions.size() - 1);
    }

    ObjectNode json() {
      ObjectNode json =
          Json.object()
              .put("id", id)
              .put("byBot", byBot)
              .put("edits", versions.size() - 1)
              .put("deleted", deleted);
      json.set("activity", activity());
      return json;
    }
  }

  String id() {
    return id;
  }

  @Nullable Channel channel() {
    return channel;
  }

  boolean personal() {
    return channel == null;
  }

  Map<String, Person> people() {
    return channel == null ? people : channel.people();
  }

  List<Said> said() {
    return said;
  }

  Said find(String activityId) {
    return said.stream()
        .filter(each -> each.id().equals(activityId))
        .findFirst()
        .orElseThrow(
            () -> ConnectorRefusals.notFound("ActivityNotFoundInConversation", activityId));
  }

  ObjectNode json() {
    ObjectNode json =
        Json.object()
            .put("id", id)
            .put("personal", personal())
            .put("channel", channel == null ? null : channel.key())
            .put("person", channel == null ? String.join("", people.keySet()) : null);
    ArrayNode list = json.putArray("activities");
    said.forEach(each -> list.add(each.json()));
    return json;
  }
}
