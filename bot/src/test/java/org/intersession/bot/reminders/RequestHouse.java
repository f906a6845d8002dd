package org.intersession.bot.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.intersession.bot.Emptied;
import org.intersession.bot.ServiceTest;
import org.intersession.bot.people.Parties;
import org.intersession.bot.reminders.RequestStore.Confirmed;
import org.intersession.integrations.ChatPlace;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole service on a Monday morning without requests, and its readers' browser and mailbox. */
@ServiceTest
abstract class RequestHouse {
  private static final ZoneId GENEVA = ZoneId.of("Europe/Zurich");
  private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");
  static final ChatPlace PLACE = new ChatPlace("teams", "nowhere", "", false, "nowhere");
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Autowired Requests requests;
  @Autowired WallLinks walls;
  @Autowired Parties parties;
  @Autowired JdbcClient jdbc;
  @Autowired Environment environment;
  @Autowired Clock clock;
  @LocalServerPort private int port;

  private final HttpClient browser =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  final String title = "Report " + UUID.randomUUID();

  /** A channel of no group, in which no other test speaks. */
  final String room = "room-" + title.substring(title.length() - 8);

  @BeforeEach
  void mondayMorningWithoutRequests() {
    // What another test left on its way would meet what this one opens.
    until(
        () ->
            jdbc.sql("SELECT count(*) FROM delivery WHERE state = 'SENDING'")
                    .query(Integer.class)
                    .single()
                == 0);
    // The numbers of deliveries go on: the mail system knows mails by them.
    Emptied.by(
        jdbc,
        """
            TRUNCATE request, request_party, request_history, request_run, reminder, reminder_item,
                delivery CONTINUE IDENTITY CASCADE\
            """);
    now("2027-03-01T09:30:00+01:00");
  }

  void arrives(String from, String subject, String body) {
    arrives(from, "secretariat@example.org", subject, body);
  }

  void arrives(String from, String to, String subject, String body) {
    arrives(Map.of("from", from, "to", to, "subject", subject, "body", body));
  }

  void arrives(Map<String, Object> said) {
    String standins = environment.getRequiredProperty("intersession.sandbox.standins");
    String mail = JSON.writeValueAsString(said);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(standins + "/mail/inbox/secretariat@example.org"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(mail));
    assertThat(send(request).statusCode()).isEqualTo(201);
  }

  /** What the service answers to a JSON body. */
  String posted(String path, Map<String, String> body) {
    HttpResponse<String> answer =
        send(
            HttpRequest.newBuilder(at(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.body();
  }

  /** What the bot answers to a line, as the sandbox returns it; without a channel to it alone. */
  String says(String channel, String person, String text) {
    return posted("/sandbox/say", Map.of("channel", channel, "person", person, "text", text));
  }

  /** What the stand-ins say under a path. */
  String outside(String path) {
    String standins = environment.getRequiredProperty("intersession.sandbox.standins");
    return send(HttpRequest.newBuilder(URI.create(standins + path)).GET()).body();
  }

  boolean bounced(String address) {
    return jdbc.sql("SELECT state = 'BOUNCED' FROM people_email WHERE address = :address")
        .param("address", address)
        .query(Boolean.class)
        .single();
  }

  boolean silent(int number) {
    return !requests.silent(number).isEmpty();
  }

  int open(String what, String... codes) {
    return open(what, RequestKind.REPORT, codes);
  }

  int open(String what, RequestKind kind, String... codes) {
    RequestPlan plan =
        new RequestPlan(
            what,
            kind,
            java.util.Arrays.stream(codes).map(code -> parties.byCode(code).orElseThrow()).toList(),
            null,
            List.of(),
            Instant.parse("2027-03-31T21:59:00Z"),
            GENEVA,
            true,
            LadderRules.USUAL_DAYS);
    return requests.open(
        plan, Locale.ENGLISH, PLACE, new Confirmed("Chair", "Olga Officer", clock.instant()));
  }

  void now(String time) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(at("/sandbox/clock"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString("{\"now\":\"" + time + "\"}"));
    assertThat(send(request).statusCode()).isEqualTo(200);
  }

  List<JsonNode> mails(String about, int count) {
    until(() -> mailsSoFar(about).size() >= count);
    List<JsonNode> mails = mailsSoFar(about);
    assertThat(mails).hasSize(count);
    return mails;
  }

  List<JsonNode> mailsSoFar(String about) {
    return JSON.readTree(outside("/mail/sent"))
        .valueStream()
        .filter(mail -> mail.toString().contains(about))
        .toList();
  }

  static void until(BooleanSupplier so) {
    long end = System.nanoTime() + Duration.ofSeconds(180).toNanos();
    while (!so.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("it is not so within three minutes");
      }
      LockSupport.parkNanos(250_000_000);
    }
  }

  String link(JsonNode mail) {
    String base = environment.getRequiredProperty("intersession.public-url");
    Matcher link =
        Pattern.compile("href=\"" + Pattern.quote(base) + "(/q/[^\"]+)\"")
            .matcher(mail.path("body").path("content").asString());
    assertThat(link.find()).isTrue();
    return link.group(1);
  }

  HttpResponse<String> post(String page, Map<String, String> fields) {
    Matcher token = TOKEN.matcher(get(page).body());
    assertThat(token.find()).isTrue();
    String body =
        fields.entrySet().stream()
            .map(
                each ->
                    each.getKey()
                        + "="
                        + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return sent(page, body + "&token=" + token.group(1));
  }

  HttpResponse<String> sent(String page, String body) {
    return send(
        HttpRequest.newBuilder(at(page))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Accept-Language", "en")
            .POST(BodyPublishers.ofString(body)));
  }

  byte[] bytes(String path) {
    try {
      return browser
          .send(HttpRequest.newBuilder(at(path)).GET().build(), BodyHandlers.ofByteArray())
          .body();
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(at(path)).header("Accept-Language", "en").GET());
  }

  final URI at(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return browser.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
