package org.intersession.bot.registration;

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
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.intersession.bot.ServiceTest;
import org.intersession.bot.meetings.KnownMeetings;
import org.intersession.bot.registration.Registration.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ServiceTest
class RegistrationPageTest {
  private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");
  private static final String PLACE =
      "{\"chat\":\"teams\",\"id\":\"x\",\"name\":\"\",\"personal\":false,\"address\":\"x\"}";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Autowired private JdbcClient jdbc;
  @Autowired private KnownMeetings meetings;
  @Autowired private RegistrationStore store;
  @Autowired private Environment environment;
  @Autowired private Clock clock;
  @LocalServerPort private int port;

  private final HttpClient browser =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private final String email = "fp-" + UUID.randomUUID() + "@example.com";
  private int meeting;
  private String page;

  @BeforeEach
  void aMeetingWithRegistration() {
    meeting = meeting(clock.instant().plus(20, ChronoUnit.DAYS).toString(), "CREATING");
    page = "/r/" + Slug.of(meetings.find(meeting).orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({
    "en, ltr, Party or organisation",
    "fr, ltr, Partie ou organisation",
    "es, ltr, Parte u organización",
    "ar, rtl, الطرف أو المنظمة",
    "zh, ltr, 缔约方或组织",
    "ru, ltr, Сторона или организация",
  })
  void thePageSpeaksSixLanguages(String language, String side, String label) {
    HttpResponse<String> shown = get(page + "?lang=" + language);
    assertThat(shown.statusCode()).isEqualTo(200);
    assertThat(shown.body()).contains("lang=\"" + language + "\" dir=\"" + side + "\"", label);
    assertThat(shown.body().length()).isLessThan(100_000);
    assertThat(shown.headers().firstValue("Content-Security-Policy").orElse(""))
        .startsWith("default-src 'none'")
        .doesNotContain("unsafe");
  }

  @Test
  void whoIsNotKnownWaitsAndGetsAPersonalLinkInTheirLanguage() {
    HttpResponse<String> answer = register("fr", Map.of());
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(store.find(meeting, email).orElseThrow().state()).isEqualTo(State.WAITING);
    JsonNode mail = mail(email);
    assertThat(mail.path("subject").asString()).startsWith("Inscription en attente");
    String link = link(mail, "/r/me/");
    assertThat(get(link + "?lang=fr").body()).contains("en attente d’approbation");
  }

  @Test
  void aSecondRegistrationLooksLikeTheFirstAndChangesNothing() {
    HttpResponse<String> first = register("en", Map.of());
    HttpResponse<String> second = register("en", Map.of("family", "Somebody Else"));
    assertThat(second.statusCode()).isEqualTo(first.statusCode());
    assertThat(second.headers().firstValue("Location"))
        .isEqualTo(first.headers().firstValue("Location"));
    assertThat(store.find(meeting, email).orElseThrow().application().family()).isEqualTo("García");
  }

  @Test
  void aFormFromAnotherSiteIsRefused() {
    assertThat(post(page, Map.of("email", email, "token", "x")).statusCode()).isEqualTo(403);
    assertThat(store.find(meeting, email)).isEmpty();
  }

  @Test
  void whatIsWrongIsSaidAndWhatWasTypedStaysAsText() {
    HttpResponse<String> answer =
        register("en", Map.of("email", "no address", "given", "<script>alert(1)</script>"));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("Please write one e-mail address", "&lt;script&gt;alert(1)")
        .doesNotContain("<script");
  }

  @Test
  void lookingDecidesNothingAndTheButtonApprovesOnce() {
    register("en", Map.of());
    Registration registration = store.find(meeting, email).orElseThrow();
    JsonNode asked = mailAbout("secretariat@example.org", email);
    String link = link(asked, "/r/decide/");
    String form = get(link).body();
    assertThat(store.find(registration.id()).orElseThrow().state()).isEqualTo(State.WAITING);

    Map<String, String> approval = Map.of("token", token(form), "decision", "approve");
    assertThat(post(link, approval).statusCode()).isEqualTo(200);

    Registration approved = store.find(registration.id()).orElseThrow();
    assertThat(approved.state()).isEqualTo(State.APPROVED);
    assertThat(approved.decidedBy()).isEqualTo("secretariat@example.org");
    Map<String, String> refusal = Map.of("token", token(form), "decision", "refuse");
    assertThat(post(link, refusal).statusCode()).isEqualTo(409);
    assertThat(store.find(registration.id()).orElseThrow().state()).isEqualTo(State.APPROVED);
  }

  @Test
  void whoWithdrawsIsWithdrawnAndTheLinkDies() {
    register("en", Map.of());
    String link = link(mail(email), "/r/me/");
    String token = token(get(link).body());
    assertThat(post(link + "/withdraw", Map.of("token", token)).statusCode()).isEqualTo(200);
    assertThat(store.find(meeting, email).orElseThrow().state()).isEqualTo(State.WITHDRAWN);
    assertThat(get(link).statusCode()).isEqualTo(404);
  }

  @Test
  void aPastACancelledAndAnUnknownMeetingSayWhatTheyAre() {
    int past = meeting(clock.instant().minus(20, ChronoUnit.DAYS).toString(), "CREATING");
    int cancelled = meeting(clock.instant().plus(9, ChronoUnit.DAYS).toString(), "CANCELLED");
    assertThat(get("/r/" + Slug.of(meetings.find(past).orElseThrow()) + "?lang=en").body())
        .contains("This meeting is over.");
    assertThat(get("/r/" + Slug.of(meetings.find(cancelled).orElseThrow()) + "?lang=en").body())
        .contains("This meeting was cancelled.");
    assertThat(get("/r/" + meeting + "-000000000000").statusCode()).isEqualTo(404);
  }

  private HttpResponse<String> register(String language, Map<String, String> other) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("token", token(get(page + "?lang=" + language).body()));
    fields.put("given", "Ana");
    fields.put("family", "García");
    fields.put("email", email);
    fields.put("body", "Wetlands Forum");
    fields.put("role", "Adviser");
    fields.put("presence", "ALONE");
    fields.put("people", "1");
    fields.put("consent", "yes");
    fields.putAll(other);
    return post(page + "?lang=" + language, fields);
  }

  private HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(at(path)).GET());
  }

  private HttpResponse<String> post(String path, Map<String, String> fields) {
    String body =
        fields.entrySet().stream()
            .map(each -> each.getKey() + "=" + encoded(each.getValue()))
            .collect(Collectors.joining("&"));
    return send(
        HttpRequest.newBuilder(at(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body)));
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

  private URI at(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String token(String html) {
    Matcher token = TOKEN.matcher(html);
    assertThat(token.find()).as("a form with a token").isTrue();
    return token.group(1);
  }

  private JsonNode mail(String to) {
    return mailAbout(to, "");
  }

  /** The mail that somebody got, once it is there. */
  private JsonNode mailAbout(String to, String text) {
    long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (System.nanoTime() < end) {
      JsonNode sent = JSON.readTree(send(sentMail()).body());
      List<JsonNode> found =
          StreamSupport.stream(sent.spliterator(), false)
              .filter(mail -> mail.path("toRecipients").toString().contains(to))
              .filter(mail -> mail.path("body").toString().contains(text))
              .toList();
      if (!found.isEmpty()) {
        return found.get(0);
      }
      LockSupport.parkNanos(200_000_000);
    }
    throw new AssertionError("no mail came to " + to);
  }

  private HttpRequest.Builder sentMail() {
    String standins = environment.getRequiredProperty("intersession.sandbox.standins");
    return HttpRequest.newBuilder(URI.create(standins + "/mail/sent")).GET();
  }

  /** The path of a link, which must begin with the public address. */
  private String link(JsonNode mail, String path) {
    String base = environment.getRequiredProperty("intersession.public-url");
    Matcher link =
        Pattern.compile("href=\"" + Pattern.quote(base) + "(" + path + "[^\"]+)\"")
            .matcher(mail.path("body").path("content").asString());
    assertThat(link.find()).as("a link to %s", path).isTrue();
    return link.group(1);
  }

  private int meeting(String start, String state) {
    String plan =
        """
        {"title":"Youth working group","starts":["%s"],"cancelled":[],"zone":"Europe/Zurich",
         "length":"PT1H","rhythm":null,"size":100,"groups":[],"agenda":"",
         "settings":{"registration":true,"registrationUntil":null,"admission":"OPEN",
          "languages":["en","fr"],"interpreters":[],"chat":"OFF","recording":"NONE",
          "renaming":false,"officer":null}}\
        """
            .formatted(start);
    return jdbc.sql(
            """
            INSERT INTO meeting (reference, title, platform, host_id, state, revision, plan,
                confirmed, locale, place_chat, place_id, draft, place)
            VALUES (:reference, 'Youth working group', 'zoom', 'zoom.small@example.org', :state, 1,
                cast(:plan AS jsonb), jsonb_build_object('place', cast(:place AS jsonb), 'draft', 1), 'en', 'teams', :reference, 1,
                cast(:place AS jsonb))
            RETURNING number\
            """)
        .param("reference", UUID.randomUUID().toString())
        .param("state", state)
        .param("plan", plan)
        .param("place", PLACE)
        .query(Integer.class)
        .single();
  }
}
