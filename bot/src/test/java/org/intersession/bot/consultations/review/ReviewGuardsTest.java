package org.intersession.bot.consultations.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.intersession.bot.ServiceTest;
import org.intersession.bot.consultations.review.Secretariat.Opened;
import org.intersession.bot.consultations.rounds.Consultations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What guards each way into these pages, whichever is added later. */
@ServiceTest
class ReviewGuardsTest {
  private static Secretariat secretariat;
  private static Opened consultation;

  @Autowired private Environment environment;
  @Autowired private Consultations consultations;
  @Autowired private RequestMappingHandlerMapping requestMappingHandlerMapping;
  @LocalServerPort private int port;

  @BeforeEach
  void aConsultation() {
    if (consultation == null) {
      String standins = environment.getRequiredProperty("intersession.sandbox.standins");
      secretariat = new Secretariat(port, standins);
      consultation = secretariat.open("en");
    }
  }

  @Test
  void whoeverOpensSomethingByASecretCountsWrongGuesses() {
    Map<String, Class<?>> unguarded = new TreeMap<>();
    routes()
        .forEach(
            (route, controller) -> {
              boolean counts =
                  Arrays.stream(controller.getDeclaredFields())
                      .anyMatch(field -> field.getType().equals(Guesses.class));
              if (route.matches(".*\\{(secret|slug)}.*") && !counts) {
                unguarded.put(route, controller);
              }
            });

    assertThat(routes().keySet()).anyMatch(route -> route.contains("{secret}"));
    assertThat(unguarded).isEmpty();
  }

  @Test
  void aLinkToFilesOnlyReads() {
    Set<String> writing =
        requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
            .filter(
                info -> !info.getMethodsCondition().getMethods().equals(Set.of(RequestMethod.GET)))
            .flatMap(info -> info.getPatternValues().stream())
            .filter(route -> route.startsWith("/c/") && route.matches(".*\\{(secret|slug)}.*"))
            .collect(Collectors.toSet());

    // By the link of its channel the secretariat places comments; all other links read.
    assertThat(writing).containsExactly("/c/placing/{secret}");
  }

  private Map<String, Class<?>> routes() {
    Map<String, Class<?>> routes = new TreeMap<>();
    requestMappingHandlerMapping
        .getHandlerMethods()
        .forEach(
            (info, method) ->
                info.getPatternValues().stream()
                    .filter(route -> route.startsWith("/c/"))
                    .forEach(route -> routes.put(route, method.getBeanType())));
    return routes;
  }

  @Test
  void aSecretOpensNothingButWhatItWasMadeFor() {
    String files = secretariat.link("matrix " + consultation.number(), "/c/file/");
    String secret = files.substring(files.lastIndexOf('/') + 1);

    for (String way : List.of("/c/in/", "/c/placing/", "/c/submission/", "/c/published/")) {
      assertThat(new Delegate(at(way + secret)).get("").statusCode()).as(way).isEqualTo(404);
    }
  }

  @Test
  void neitherThePageNorTheRecordNamesAnotherSecret() {
    Delegate uganda = delegate("amina.nabirye");
    uganda.release(uganda.write(4, "a comment " + UUID.randomUUID()));

    assertThat(uganda.read() + uganda.get("/record.json").body())
        .doesNotContain("/c/in/", "/c/file/", "/c/submission/", "sharepoint.");
  }

  @Test
  void whatWasHandedInIsGivenOutAsAFileThatNothingOpens() {
    byte[] letter = ("{\\rtf1 " + UUID.randomUUID() + "}").getBytes(StandardCharsets.US_ASCII);
    Delegate china = delegate("min.li");
    china.handIn("letter.rtf", letter);
    SentText.await(china, "a person reads it");

    String link = secretariat.link("status " + consultation.number(), "/c/submission/");
    HttpResponse<String> file = new Delegate(link).get("");

    assertThat(file.body().getBytes(StandardCharsets.US_ASCII)).isEqualTo(letter);
    assertThat(header(file, "Content-Disposition")).startsWith("attachment");
    assertThat(header(file, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(header(file, "Content-Security-Policy")).startsWith("sandbox");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<svg onload=x>"})
  void whatAFileSaysStaysTextToo(String hostile) {
    String text = hostile + " " + UUID.randomUUID();
    byte[] copy = new SentText(consultations, consultation.number()).commented(5, hostile, text);

    delegate("amina.nabirye").handIn("copy.docx", copy);

    Delegate france = delegate("claire.morel");
    SentText.await(france, text.replace("<", "&lt;").replace(">", "&gt;"));
    assertThat(france.get("?lang=en").body()).doesNotContain(hostile);
  }

  @Test
  void aTitleWithMarkupStaysTextOnEveryPageAndInEveryLetter() {
    String hostile = "<img src=x onerror=alert(1)>";
    Opened opened = secretariat.openTitled(hostile + " " + UUID.randomUUID(), "en");
    Delegate lead = Delegate.confirmed(secretariat.link(opened, "amina.nabirye@example.com"));

    for (String page : List.of("?lang=en", "/drop?lang=en", "/placing?lang=en")) {
      assertThat(lead.get(page).body()).as(page).contains("&lt;img").doesNotContain(hostile);
    }
    assertThat(secretariat.letter("amina.nabirye@example.com", "Comments", "onerror"))
        .doesNotContain(hostile);
  }

  @Test
  void aForwardedHostOrPathStandsNowhere() {
    String answer =
        RawRequest.get(
            port,
            "/c/in/AAAAAAAAAAAAAAAAAAAAAA",
            "localhost\r\nX-Forwarded-Host: evil.example\r\nX-Forwarded-Prefix: /evil"
                + "\r\nX-Proxy-Path: /evil");

    assertThat(answer).contains("This link does not open anything").doesNotContain("evil");
  }

  @Test
  void theLiveCommentsOfAnotherConsultationAreClosed() {
    Opened other = secretariat.open("en");
    Delegate uganda = delegate("amina.nabirye");

    String page = uganda.page().toString().replaceAll("/c/\\d+.*", "/c/live/" + other.number());

    assertThat(uganda.at(page).statusCode()).isIn(403, 404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"review.js", "printed.js"})
  void scriptsPutWordsOnThePageAsTextAlone(String script) {
    assertThat(new Delegate(at("/c/assets/" + script)).get("").body())
        .contains("textContent")
        .doesNotContain(
            "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "Function(");
  }

  @Test
  void versionsWithOtherParagraphsAreSaidBeforeAnythingIsSent() {
    String card =
        secretariat.say(
            "consult \"Uneven\" "
                + secretariat.draft("wetlands-and-youth_en")
                + " "
                + secretariat.draft("wetlands-and-youth-2_fr")
                + " for Uganda until 30 April 2027");
    secretariat.say("no");

    assertThat(card).contains("Not every paragraph has its counterpart in: French");
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  private String at(String path) {
    return "http://127.0.0.1:" + port + path;
  }

  private static Delegate delegate(String person) {
    return Delegate.confirmed(secretariat.link(consultation, person + "@example.com"));
  }
}
