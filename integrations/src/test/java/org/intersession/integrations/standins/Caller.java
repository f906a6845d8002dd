package org.intersession.integrations.standins;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Base64;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks to the stand-ins as a client would, over HTTP. */
final class Caller {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI base;
  private String token = "";
  private String prefer = "";

  Caller(URI base) {
    this.base = base;
  }

  record Reply(int status, HttpResponse<byte[]> raw) {
    JsonNode json() {
      return MAPPER.readTree(raw.body());
    }

    String header(String name) {
      return raw.headers().firstValue(name).orElse("");
    }

    String text() {
      return new String(raw.body(), UTF_8);
    }
  }

  static JsonNode json(String text) {
    return MAPPER.readTree(text.replace('\'', '"'));
  }

  Caller with(String bearer) {
    token = bearer;
    return this;
  }

  Caller preferring(String preference) {
    prefer = preference;
    return this;
  }

  Caller zoom() {
    return with(zoomToken());
  }

  Caller graph() {
    return with(
        microsoftToken(
            StandinsSettings.GRAPH_CLIENT_ID,
            StandinsSettings.GRAPH_CLIENT_SECRET,
            "https://graph.microsoft.com/.default"));
  }

  Caller bot() {
    return with(
        microsoftToken(
            StandinsSettings.BOT_APP_ID,
            StandinsSettings.BOT_APP_SECRET,
            "https://api.botframework.com/.default"));
  }

  String zoomToken() {
    return zoomGrant(
            StandinsSettings.ZOOM_CLIENT_ID + ":" + StandinsSettings.ZOOM_CLIENT_SECRET,
            "grant_type=account_credentials&account_id=" + StandinsSettings.ZOOM_ACCOUNT_ID)
        .json()
        .path("access_token")
        .stringValue();
  }

  Reply zoomGrant(String credentials, String query) {
    String basic = Base64.getEncoder().encodeToString(credentials.getBytes(UTF_8));
    return exchange(
        HttpRequest.newBuilder(base.resolve("/zoom/oauth/token?" + query))
            .header("Authorization", "Basic " + basic)
            .POST(HttpRequest.BodyPublishers.noBody()));
  }

  String microsoftToken(String id, String secret, String scope) {
    return microsoftGrant(id, secret, scope).json().path("access_token").stringValue();
  }

  Reply microsoftGrant(String id, String secret, String scope) {
    String form =
        "grant_type=client_credentials&client_id="
            + id
            + "&client_secret="
            + secret
            + "&scope="
            + scope;
    return exchange(
        HttpRequest.newBuilder(
                base.resolve("/login/" + StandinsSettings.TENANT_ID + "/oauth2/v2.0/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form)));
  }

  Reply get(String path) {
    return send("GET", path, "");
  }

  Reply post(String path, String body) {
    return send("POST", path, body);
  }

  Reply patch(String path, String body) {
    return send("PATCH", path, body);
  }

  Reply put(String path, String body) {
    return send("PUT", path, body);
  }

  Reply delete(String path) {
    return send("DELETE", path, "");
  }

  Reply send(String method, String path, String body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(path.startsWith("http") ? URI.create(path) : base.resolve(path))
            .header("Content-Type", "application/json")
            .method(method, HttpRequest.BodyPublishers.ofString(body.replace('\'', '"')));
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    if (!prefer.isEmpty()) {
      request.header("Prefer", prefer);
    }
    return exchange(request);
  }

  Reply exchange(HttpRequest.Builder request) {
    try {
      HttpResponse<byte[]> response =
          http.send(
              request.timeout(Duration.ofMinutes(1)).build(),
              HttpResponse.BodyHandlers.ofByteArray());
      return new Reply(response.statusCode(), response);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
