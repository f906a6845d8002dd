package org.intersession.integrations.standins.core;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a stand-in answers.
 *
 * @param deed what the request did; absent if it changed nothing, and then the ledger does not name
 *     it
 */
public record Answer(
    int status, Map<String, String> headers, Content content, @Nullable Deed deed) {
  private static final String JSON = "application/json; charset=utf-8";

  /** A body and its type. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  public record Content(String type, byte[] bytes) {}

  /** An answer in JSON. */
  public static Answer json(int status, JsonNode body) {
    return bytes(status, JSON, Json.write(body).getBytes(StandardCharsets.UTF_8));
  }

  /** An answer in JSON, 200. */
  public static Answer ok(JsonNode body) {
    return json(200, body);
  }

  /** An answer without a body. */
  public static Answer empty(int status) {
    return bytes(status, "", new byte[0]);
  }

  /** An answer of plain text. */
  public static Answer text(int status, String body) {
    return bytes(status, "text/plain; charset=utf-8", body.getBytes(StandardCharsets.UTF_8));
  }

  /** An answer of any type. */
  public static Answer bytes(int status, String type, byte[] body) {
    return new Answer(status, Map.of(), new Content(type, body), null);
  }

  /** The same, naming what it did, for the ledger. */
  public Answer did(String event, String id) {
    return new Answer(status, headers, content, new Deed(event, id));
  }

  /** The same with a header more. */
  public Answer with(String name, String value) {
    return with(Map.of(name, value));
  }

  /** The same with more headers. */
  public Answer with(Map<String, String> more) {
    Map<String, String> all = new LinkedHashMap<>(headers);
    all.putAll(more);
    return new Answer(status, all, content, deed);
  }

  /** The same with another status. */
  public Answer status(int other) {
    return new Answer(other, headers, content, deed);
  }
}
