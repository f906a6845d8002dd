package org.intersession.integrations.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.intersession.integrations.Chat;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;

/** The running endpoint on a port of its own, before a {@link FakeTeams}. */
final class Door implements AutoCloseable {
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  final FakeTeams teams = new FakeTeams();
  final RecordingListener heard;
  final Chat chat;
  private final ServletWebServerApplicationContext context;

  @SpringBootConfiguration
  @EnableAutoConfiguration
  static class Application {
    @Bean
    RecordingListener listener() {
      return new RecordingListener();
    }
  }

  private Door(String profile, Map<String, String> settings) {
    Map<String, Object> all = new HashMap<>();
    all.put("server.port", "0");
    all.put("server.address", "127.0.0.1");
    all.put("spring.main.banner-mode", "off");
    all.put("spring.profiles.active", profile);
    all.put("intersession.teams.app-id", FakeTeams.APP);
    all.put("intersession.teams.app-password", "secret");
    all.put("intersession.teams.tenant-id", FakeTeams.TENANT);
    if ("sandbox".equals(profile)) {
      all.put("intersession.teams.openid-metadata", teams.url("/metadata"));
      all.put("intersession.teams.token-url", teams.url("/token"));
    }
    all.putAll(settings);
    SpringApplication application = new SpringApplication(Application.class);
    application.setDefaultProperties(all);
    context = (ServletWebServerApplicationContext) application.run();
    heard = context.getBean(RecordingListener.class);
    chat = context.getBean(Chat.class);
  }

  /** The endpoint as it runs in the sandbox, where everything outside is on loopback. */
  static Door inSandbox() {
    return new Door("sandbox", Map.of());
  }

  static Door inSandboxWith(Map<String, String> settings) {
    return new Door("sandbox", settings);
  }

  /** The endpoint as it runs at a secretariat. */
  static Door inProduction() {
    return new Door("production", Map.of());
  }

  HttpResponse<String> deliver(JsonNode activity) {
    return deliver(activity, teams.token());
  }

  HttpResponse<String> deliver(JsonNode activity, @Nullable String token) {
    return deliver(activity.toString(), token, Map.of());
  }

  HttpResponse<String> deliver(String body, @Nullable String token, Map<String, String> headers) {
    HttpRequest.Builder request = request().POST(BodyPublishers.ofString(body));
    request.setHeader("Content-Type", "application/json; charset=utf-8");
    if (token != null) {
      request.setHeader("Authorization", "Bearer " + token);
    }
    headers.forEach(request::setHeader);
    return send(request);
  }

  HttpRequest.Builder request() {
    int port = context.getWebServer().getPort();
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/messages"));
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError("the endpoint gave no answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  static JsonNode json(HttpResponse<String> response) {
    try {
      return new ObjectMapper().readTree(response.body());
    } catch (IOException e) {
      throw new AssertionError("not JSON: " + response.body(), e);
    }
  }

  /** Forgets what the test before has left. */
  void reset() {
    heard.forget();
    teams.posted.clear();
    teams.metadataDown = false;
    teams.answer = exchange -> FakeTeams.send(exchange, 201, "{\"id\":\"post-1\"}");
  }

  @Override
  public void close() {
    context.close();
    teams.close();
  }
}
