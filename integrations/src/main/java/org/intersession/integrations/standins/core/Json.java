package org.intersession.integrations.standins.core;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The stand-ins' one way to read and write JSON. */
public final class Json {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private Json() {}

  /** An empty object. */
  public static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  /** An empty list. */
  public static ArrayNode array() {
    return JsonNodeFactory.instance.arrayNode();
  }

  /**
   * Reads JSON.
   *
   * @throws tools.jackson.core.JacksonException when it is none
   */
  public static JsonNode read(byte[] bytes) {
    return MAPPER.readTree(bytes);
  }

  /**
   * Reads JSON.
   *
   * @throws tools.jackson.core.JacksonException when it is none
   */
  public static JsonNode read(String text) {
    return MAPPER.readTree(text);
  }

  /** Writes JSON in one line. */
  public static String write(JsonNode node) {
    return MAPPER.writeValueAsString(node);
  }

  /** The text at this field, or an empty one. */
  public static String text(JsonNode node, String field) {
    return node.path(field).asString("");
  }

  /** Lays one object over another: objects field by field, everything else replaced. */
  public static void merge(ObjectNode under, ObjectNode over) {
    over.properties()
        .forEach(
            entry -> {
              JsonNode there = under.get(entry.getKey());
              if (there instanceof ObjectNode below && entry.getValue() instanceof ObjectNode up) {
                merge(below, up);
              } else {
                under.set(entry.getKey(), entry.getValue().deepCopy());
              }
            });
  }

  /** Removes a setting, named by its last name or by its dotted path, wherever it stands. */
  public static void drop(JsonNode node, String setting) {
    drop(node, setting, "");
  }

  private static void drop(JsonNode node, String setting, String path) {
    if (node instanceof ArrayNode list) {
      list.forEach(each -> drop(each, setting, path));
    }
    if (node instanceof ObjectNode object) {
      object.propertyNames().stream()
          .filter(name -> name.equals(setting) || (path + name).equals(setting))
          .toList()
          .forEach(object::remove);
      object.properties().forEach(e -> drop(e.getValue(), setting, path + e.getKey() + "."));
    }
  }
}
