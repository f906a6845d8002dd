package org.intersession.integrations.standins.connector;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.intersession.integrations.standins.core.Json;
import tools.jackson.databind.JsonNode;

/** A file that somebody attaches to what they say. */
public record Attached(String name, byte[] content) {
  /** Its content as {@code base64}, or else as {@code text}. */
  static Attached of(JsonNode json) {
    String coded = Json.text(json, "base64");
    byte[] content =
        coded.isEmpty()
            ? Json.text(json, "text").getBytes(StandardCharsets.UTF_8)
            : Base64.getDecoder().decode(coded);
    return new Attached(Json.text(json, "name"), content);
  }
}
