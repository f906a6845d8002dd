package org.intersession.integrations.standins.core;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One request as it arrived. */
public final class Request {
  private final String method;
  private final String path;
  private final Map<String, String> query;
  private final Map<String, List<String>> headers;
  private final byte[] body;
  private final Map<String, String> parameters;
  private final Set<String> drops;

  Request(
      String method,
      String path,
      @Nullable String query,
      Map<String, List<String>> headers,
      byte[] body) {
    this(method, path, pairs(query), headers, body, Map.of(), Set.of());
  }

  private Request(
      String method,
      String path,
      Map<String, String> query,
      Map<String, List<String>> headers,
      byte[] body,
      Map<String, String> parameters,
      Set<String> drops) {
    this.method = method;
    this.path = path;
    this.query = query;
    this.headers = headers;
    this.body = body;
    this.parameters = parameters;
    this.drops = drops;
  }

  Request with(Map<String, String> found) {
    return new Request(method, path, query, headers, body, found, drops);
  }

  Request dropping(Set<String> settings) {
    return new Request(method, path, query, headers, body, parameters, settings);
  }

  /** The method, upper case. */
  public String method() {
    return method;
  }

  /** The path as it was sent, still encoded. */
  public String path() {
    return path;
  }

  /** The query's parameters, decoded. */
  public Map<String, String> query() {
    return query;
  }

  /** One parameter of the query, or the fallback. */
  public String query(String name, String fallback) {
    return query.getOrDefault(name, fallback);
  }

  /** A piece of the path that the route named, decoded. */
  public String parameter(String name) {
    return parameters.getOrDefault(name, "");
  }

  /** The first header of this name, or an empty text. */
  public String header(String name) {
    return headers.entrySet().stream()
        .filter(header -> header.getKey() != null && header.getKey().equalsIgnoreCase(name))
        .flatMap(header -> header.getValue().stream())
        .findFirst()
        .orElse("");
  }

  /** The bearer token, or an empty text. */
  public String bearer() {
    String authorization = header("Authorization");
    return authorization.regionMatches(true, 0, "Bearer ", 0, 7)
        ? authorization.substring(7).strip()
        : "";
  }

  /** The raw body. */
  public byte[] body() {
    return body;
  }

  /** The body as a form. */
  public Map<String, String> form() {
    return pairs(new String(body, StandardCharsets.UTF_8));
  }

  /**
   * The body as a JSON object, without the settings that this stand-in was told to drop.
   *
   * @throws JacksonException when it is none
   */
  public ObjectNode json() {
    JsonNode node = body.length == 0 ? Json.object() : Json.read(body);
    if (!(node instanceof ObjectNode object)) {
      throw new IllegalArgumentException("the body is no JSON object");
    }
    drops.forEach(setting -> Json.drop(object, setting));
    return object;
  }

  /** What the ledger keeps of the body: JSON as it is, a form without its secrets. */
  @Nullable JsonNode keepsake() {
    if (body.length == 0 || header("Content-Type").contains("octet-stream")) {
      return null;
    }
    if (header("Content-Type").contains("form-urlencoded")) {
      ObjectNode kept = Json.object();
      form().forEach((name, value) -> kept.put(name, name.contains("secret") ? "***" : value));
      return kept;
    }
    try {
      return Json.read(body);
    } catch (JacksonException e) {
      return null;
    }
  }

  static Map<String, String> pairs(@Nullable String text) {
    Map<String, String> pairs = new LinkedHashMap<>();
    if (text == null || text.isBlank()) {
      return pairs;
    }
    for (String pair : text.split("&", -1)) {
      int equals = pair.indexOf('=');
      String name = equals < 0 ? pair : pair.substring(0, equals);
      pairs.put(decode(name), equals < 0 ? "" : decode(pair.substring(equals + 1)));
    }
    return pairs;
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
