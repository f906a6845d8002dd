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
import java.time.LocalDate;
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
import org.intersession.bot.reminders.Asked.Answer;
import org.intersession.bot.reminders.Asked.Way;
import org.intersession.bot.reminders.RequestStore.Answering;
import org.intersession.bot.reminders.RequestStore.Confirmed;
import org.intersession.integrations.ChatPlace;
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

/** A request from its first mail to its last reminder, through the whole service. */
@ServiceTest
class RequestLifeTest {
  private static final ZoneId GENEVA = ZoneId.of("Europe/Zurich");
  private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");
  private static final ChatPlace PLACE = new ChatPlace("teams", "nowhere", "", false, "nowhere");
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Autowired private Requests requests;
  @Autowired private WallLinks walls;
  @Autowired private Parties parties;
  @Autowired private JdbcClient jdbc;
  @Autowired private Environment environment;
  @Autowired private Clock clock;
  @LocalServerPort private int port;

  private final HttpClient browser =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private final String title = "Report " + UUID.randomUUID();

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

  @Test
  void theFocalPointIsWrittenToInTheirLanguageAndAnswersWithOneClick() {
    int number = open(title, "FRA");
    now("2027-03-01T10:00:00+01:00");
    JsonNode mail = mails(title, 1).get(0);
    assertThat(mail.path("toRecipients").toString()).contains("claire.morel@example.com");
    assertThat(mail.path("subject").asString()).contains("votre réponse pour le");
    String page = link(mail);

    assertThat(get(page).statusCode()).isEqualTo(200);
    assertThat(silent(number)).isTrue();

    HttpResponse<String> answer = post(page, Map.of("answer", "done"));
    assertThat(answer.body()).contains("Thank you");
    Asked asked = requests.asked(number, "FRA").orElseThrow();
    assertThat(asked.answer()).isEqualTo(Answer.DONE);
    assertThat(asked.how()).isEqualTo(Way.PAGE);
    assertThat(get(page + "?lang=fr").body()).contains("Votre Partie a répondu");
  }

  @Test
  void whatOnePersonOwesOnOneDayIsOneMessage() {
    open(title + " one", "CRI");
    open(title + " two", "CRI");
    now("2027-03-01T18:00:00+01:00");
    mails(title, 2);
    // Seven days before the deadline, at nine in San José.
    now("2027-03-24T09:01:00-06:00");
    JsonNode reminder = mails(title, 3).get(2);
    String text = reminder.path("body").path("content").asString();
    assertThat(text).contains(title + " one", title + " two");
    assertThat(text.split("/q/", -1)).hasSizeGreaterThanOrEqualTo(3);
  }

  @Test
  void anAnswerStopsWhatIsQueued() {
    // It is evening in Tokyo, so the mail waits for the morning.
    int number = open(title, "JPN");
    requests.answer(
        number,
        "JPN",
        new Answering(Answer.DONE, LocalDate.parse("2027-03-01"), Way.LETTER, "Letter"),
        "Olga Officer");
    now("2027-03-02T12:00:00+01:00");
    until(
        () ->
            jdbc.sql("SELECT state || ' ' || coalesce(reason, '') FROM delivery")
                .query(String.class)
                .list()
                .equals(List.of("FAILED withdrawn")));
    assertThat(mailsSoFar(title)).isEmpty();
  }

  @Test
  void aPartyMaySayUntilWhenItNeeds() {
    int number = open(title, "JPN");
    now("2027-03-02T10:00:00+09:00");
    String page = link(mails(title, 1).get(0));
    assertThat(post(page, Map.of("answer", "time", "until", "yesterday")).statusCode())
        .isEqualTo(422);
    assertThat(post(page, Map.of("answer", "time", "until", "2027-04-20")).statusCode())
        .isEqualTo(200);
    assertThat(requests.asked(number, "JPN").orElseThrow().asksUntil()).isEqualTo("2027-04-20");
    assertThat(silent(number)).isTrue();
  }

  @Test
  void anAnswerByMailIsRecorded() {
    int number = open(title, "URY");
    now("2027-03-01T16:00:00+01:00");
    mails(title, 1);
    arrives("focal.point@ury.example", "RE: Recordatorio: " + title, "Adjunto el informe.");
    until(() -> !silent(number));
    assertThat(requests.asked(number, "URY").orElseThrow().how()).isEqualTo(Way.MAIL);
  }

  @Test
  void aMailFromSomebodyElseAnswersNothing() {
    int number = open(title, "URY");
    arrives("stranger@example.net", "RE: " + title, "Here it is.");
    arrives("claire.morel@example.com", "RE: " + title, "Voici.");
    arrives("postmaster@nga.example", "Undeliverable", "To: focal.point@nga.example was refused");
    until(() -> bounced("focal.point@nga.example"));
    assertThat(silent(number)).isTrue();
    jdbc.sql("UPDATE people_email SET state = 'UNTRIED'").update();
  }

  @Test
  void moreTimeMovesTheLadder() {
    int number = open(title, "CHE");
    now("2027-03-01T10:00:00+01:00");
    mails(title, 1);
    requests.extend(number, "CHE", Instant.parse("2027-04-30T22:00:00Z"), "Olga Officer");
    now("2027-03-24T09:01:00+01:00");
    LockSupport.parkNanos(Duration.ofSeconds(4).toNanos());
    assertThat(mailsSoFar(title)).hasSize(1);
    now("2027-04-23T09:01:00+02:00");
    mails(title, 2);
  }

  @Test
  void theOfficerHearsWhoStaysSilentAndNobodyElseDoes() {
    open(title, "DMA");
    now("2027-03-24T09:01:00+01:00");
    JsonNode mail = mails(title, 1).get(0);
    assertThat(mail.path("toRecipients").toString()).contains("secretariat@example.org");
    assertThat(mail.path("body").path("content").asString()).contains("Dominica (no focal point)");
  }

  @Test
  void aFormFromAnotherSiteAnswersNothing() {
    int number = open(title, "FRA");
    now("2027-03-01T10:00:00+01:00");
    String page = link(mails(title, 1).get(0));
    assertThat(sent(page, "answer=done&token=x").statusCode()).isEqualTo(403);
    assertThat(silent(number)).isTrue();
    assertThat(get("/q/AAAAAAAAAAAAAAAAAAAAAA").statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({
    "en, ltr, 1 of 2 have answered",
    "fr, ltr, 1 réponses sur 2",
    "es, ltr, 1 de 2 han respondido",
    "ar, rtl, جميع الأطراف",
    "zh, ltr, 所有缔约方",
    "ru, ltr, Все Стороны",
  })
  void theWallSpeaksSixLanguages(String language, String side, String text) {
    int number = open(title, "FRA", "UGA");
    requests.answer(
        number,
        "UGA",
        new Answering(Answer.DONE, LocalDate.parse("2027-03-01"), Way.LETTER, "Letter"),
        "Olga Officer");
    String wall = URI.create(walls.make(number, clock.instant())).getPath();
    HttpResponse<String> shown = get(wall + "?lang=" + language);
    assertThat(shown.body())
        .contains("lang=\"" + language + "\" dir=\"" + side + "\"", text, title);
    assertThat(shown.body().indexOf("Africa")).isLessThan(shown.body().lastIndexOf("Europe"));
    assertThat(shown.headers().firstValue("Referrer-Policy")).contains("no-referrer");
    assertThat(get(wall + "/table.xlsx").body()).startsWith("PK");
  }

  private void arrives(String from, String subject, String body) {
    String standins = environment.getRequiredProperty("intersession.sandbox.standins");
    String mail = JSON.writeValueAsString(Map.of("from", from, "subject", subject, "body", body));
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(standins + "/mail/inbox/secretariat@example.org"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(mail));
    assertThat(send(request).statusCode()).isEqualTo(201);
  }

  private boolean bounced(String address) {
    return jdbc.sql("SELECT state = 'BOUNCED' FROM people_email WHERE address = :address")
        .param("address", address)
        .query(Boolean.class)
        .single();
  }

  private boolean silent(int number) {
    return !requests.silent(number).isEmpty();
  }

  private int open(String what, String... codes) {
    RequestPlan plan =
        new RequestPlan(
            what,
            RequestKind.REPORT,
            java.util.Arrays.stream(codes).map(code -> parties.byCode(code).orElseThrow()).toList(),
            null,
            Instant.parse("2027-03-31T21:59:00Z"),
            GENEVA,
            true,
            LadderRules.USUAL_DAYS);
    return requests.open(
        plan, Locale.ENGLISH, PLACE, new Confirmed("Chair", "Olga Officer", clock.instant()));
  }

  private void now(String time) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(at("/sandbox/clock"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString("{\"now\":\"" + time + "\"}"));
    assertThat(send(request).statusCode()).isEqualTo(200);
  }

  private List<JsonNode> mails(String about, int count) {
    until(() -> mailsSoFar(about).size() >= count);
    List<JsonNode> mails = mailsSoFar(about);
    assertThat(mails).hasSize(count);
    return mails;
  }

  private List<JsonNode> mailsSoFar(String about) {
    String standins = environment.getRequiredProperty("intersession.sandbox.standins");
    HttpRequest.Builder sent = HttpRequest.newBuilder(URI.create(standins + "/mail/sent")).GET();
    return JSON.readTree(send(sent).body())
        .valueStream()
        .filter(mail -> mail.toString().contains(about))
        .toList();
  }

  private static void until(BooleanSupplier so) {
    long end = System.nanoTime() + Duration.ofSeconds(180).toNanos();
    while (!so.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("it is not so within three minutes");
      }
      LockSupport.parkNanos(250_000_000);
    }
  }

  private String link(JsonNode mail) {
    String base = environment.getRequiredProperty("intersession.public-url");
    Matcher link =
        Pattern.compile("href=\"" + Pattern.quote(base) + "(/q/[^\"]+)\"")
            .matcher(mail.path("body").path("content").asString());
    assertThat(link.find()).isTrue();
    return link.group(1);
  }

  private HttpResponse<String> post(String page, Map<String, String> fields) {
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

  private HttpResponse<String> sent(String page, String body) {
    return send(
        HttpRequest.newBuilder(at(page))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Accept-Language", "en")
            .POST(BodyPublishers.ofString(body)));
  }

  private HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(at(path)).header("Accept-Language", "en").GET());
  }

  private URI at(String path) {
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
