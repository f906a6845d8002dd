package org.intersession.bot.crash;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/** One process of the service, which can be killed and started again. */
final class Replica {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");

  private final String name;
  private final Ground ground;
  private final List<String> settings;
  private final int port = Ground.freePort();
  private Process process;

  Replica(String name, Ground ground, List<String> settings, Instant now) throws IOException {
    this.name = name;
    this.ground = ground;
    this.settings = settings;
    this.process = start(now);
  }

  /** Starts it again, at this business time. */
  void startAgain(Instant now) throws IOException {
    process = start(now);
  }

  private Process start(Instant now) throws IOException {
    List<String> command = new ArrayList<>(ground.program().command());
    command.addAll(
        List.of(
            "--spring.profiles.active=sandbox",
            "--server.port=" + port,
            "--intersession.home=" + ground.work().resolve(name),
            "--intersession.sandbox.now=" + now));
    command.addAll(settings);
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
        .start();
  }

  ProcessHandle handle() {
    return process.toHandle();
  }

  void awaitReady() throws IOException, InterruptedException {
    for (int tries = 0; tries < 6000 && process.isAlive(); tries++) {
      if (ready()) {
        ground.program().learnFrom(process);
        return;
      }
      Thread.sleep(20);
    }
    List<String> lines = Files.readAllLines(log());
    throw new IllegalStateException(
        name
            + " does not start:\n"
            + String.join("\n", lines.subList(Math.max(0, lines.size() - 40), lines.size())));
  }

  private boolean ready() throws InterruptedException {
    try {
      return get("/actuator/health/readiness").statusCode() == 200;
    } catch (IOException e) {
      // Not listening yet.
      return false;
    }
  }

  /** As {@code kill -9}: it learns nothing of it. */
  void kill() throws InterruptedException {
    process.destroyForcibly();
    process.waitFor();
  }

  URI at(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  Instant now() throws IOException, InterruptedException {
    return Instant.parse(JSON.readTree(get("/sandbox/clock").body()).path("now").asString());
  }

  void moveTo(Instant now) throws IOException, InterruptedException {
    post("/sandbox/clock", Map.of("now", now.toString()));
  }

  /** An officer says a line; what the bot answers. */
  String say(String line) throws IOException, InterruptedException {
    return post("/sandbox/say", Map.of("channel", "spwg", "person", "secretariat", "text", line));
  }

  /**
   * A Party answers on its page, and again where it was not told that it is noted: the answer of a
   * page that broke off may have been kept. False for a page on which nothing is asked any more.
   */
  boolean answers(String path) throws IOException, InterruptedException {
    HttpClient browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    boolean pressed = false;
    for (int tries = 0; tries < 40; tries++) {
      HttpResponse<String> page =
          browser.send(request(path).GET().build(), BodyHandlers.ofString());
      Matcher token = TOKEN.matcher(page.body());
      if (token.find()) {
        pressed = true;
        if (press(browser, path, token.group(1)) == 200) {
          return true;
        }
      } else if (page.statusCode() < 500) {
        return pressed;
      }
      Thread.sleep(500);
    }
    throw new IOException(path + " of " + name + " did not take the answer");
  }

  private int press(HttpClient browser, String path, String token)
      throws IOException, InterruptedException {
    HttpRequest answer =
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("answer=done&token=" + token))
            .build();
    return browser.send(answer, BodyHandlers.ofString()).statusCode();
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return HttpClient.newHttpClient().send(request(path).GET().build(), BodyHandlers.ofString());
  }

  private String post(String path, Map<String, String> body)
      throws IOException, InterruptedException {
    HttpRequest asked =
        request(path)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))
            .build();
    HttpResponse<String> answer = HttpClient.newHttpClient().send(asked, BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IOException(path + " of " + name + ": " + answer.statusCode() + answer.body());
    }
    return answer.body();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(at(path)).timeout(Duration.ofSeconds(60));
  }

  private Path log() {
    return ground.work().resolve(name + ".log");
  }
}
