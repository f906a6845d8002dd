package org.intersession.bot.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The stand-ins' control, as seen from the sandbox's page. */
class Outside {
  private static final Duration PATIENCE = Duration.ofSeconds(40);

  private static final Logger LOG = LoggerFactory.getLogger(Outside.class);

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI base;
  private final JsonMapper json;

  Outside(URI base, JsonMapper json) {
    this.base = base;
    this.json = json;
  }

  void serviceListensOn(String address) {
    post("/standins/connector/service", Map.of("url", address + "/api/messages"));
    try {
      post("/standins/zoom/webhook", Map.of("url", address + "/webhooks/zoom"));
    } catch (OutsideTrouble e) {
      LOG.warn("Zoom's stand-in does not take our webhook address: {}", e.getMessage());
    }
  }

  /** Adds the bot to a channel; returns the conversation's id. */
  String install(String channel, String person) {
    return post("/standins/connector/install", Map.of("channel", channel, "person", person))
        .path("conversation")
        .asString("");
  }

  /** Says a line; returns how the service took it: {@code status, body, conversation}. */
  JsonNode say(Map<String, ?> saying) {
    return post("/standins/connector/say", saying);
  }

  /** Presses a button of a card. */
  JsonNode press(Map<String, ?> press) {
    return post("/standins/connector/press", press);
  }

  /** Every conversation, in the order in which they began. */
  List<JsonNode> conversations() {
    return StreamSupport.stream(get("/standins/connector/conversations").spliterator(), false)
        .toList();
  }

  /** What was accepted, one JSON object a line. */
  String ledger() {
    return send(HttpRequest.newBuilder(base.resolve("/standins/ledger")).GET());
  }

  /** What the stand-ins say under a path. */
  JsonNode get(String path) {
    return json.readTree(send(HttpRequest.newBuilder(base.resolve(path)).GET()));
  }

  private JsonNode post(String path, Map<String, ?> body) {
    String answer =
        send(
            HttpRequest.newBuilder(base.resolve(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json.writeValueAsString(body))));
    return answer.isBlank() ? json.createObjectNode() : json.readTree(answer);
  }

  private String send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response =
          http.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
      if (response.statusCode() >= 400) {
        throw new OutsideTrouble(response.statusCode(), response.body());
      }
      return response.body();
    } catch (IOException e) {
      throw new UncheckedIOException("the stand-ins do not answer: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new IOException("interrupted", e));
    }
  }

  /** The stand-ins refused what the sandbox asked of them. */
  static final class OutsideTrouble extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OutsideTrouble(int status, String body) {
      super("the stand-ins answered " + status + ": " + body);
    }
  }
}
