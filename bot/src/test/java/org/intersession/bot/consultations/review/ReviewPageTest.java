package org.intersession.bot.consultations.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.intersession.bot.ServiceTest;
import org.intersession.bot.consultations.review.Secretariat.Opened;
import org.intersession.bot.consultations.rounds.Consultations;
import org.intersession.bot.consultations.rounds.Entry;
import org.intersession.bot.people.PersonalLinks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest
class ReviewPageTest {
  private static Secretariat secretariat;
  private static Opened consultation;

  @Autowired private Environment environment;
  @Autowired private Consultations consultations;
  @Autowired private PersonalLinks links;
  @Autowired private JdbcClient jdbc;
  @LocalServerPort private int port;

  @BeforeEach
  void aConsultation() {
    if (consultation == null) {
      String standins = environment.getRequiredProperty("intersession.sandbox.standins");
      secretariat = new Secretariat(port, standins);
      consultation = secretariat.open("en", "fr", "ar");
    }
  }

  @Test
  void theLinkBecomesACookieAndACleanAddress() {
    Delegate uganda = new Delegate(link("amina.nabirye"));

    HttpResponse<String> page = uganda.get("");

    assertThat(uganda.page().getPath()).isEqualTo("/c/" + consultation.number());
    assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
    assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(page.headers().firstValue("X-Robots-Tag")).contains("noindex");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
        .startsWith("default-src 'none'")
        .doesNotContain("unsafe");
    assertThat(page.body()).contains("personal link of Amina Nabirye", "one third of those");
    assertThat(page.body().length()).isLessThan(100_000);
  }

  @ParameterizedTest
  @CsvSource({
    "fr, ltr, un tiers de ceux",
    "ar, rtl, ثلث الذين",
    "es, ltr, one third of those",
    "ru, ltr, one third of those",
  })
  void theTextIsReadInTheReadersLanguageWhereThereIsOne(
      String language, String side, String words) {
    Delegate uganda = new Delegate(link("amina.nabirye"));

    assertThat(uganda.get("?lang=" + language).body())
        .contains("<html lang=\"" + language + "\" dir=\"" + side + "\"", words);
  }

  @Test
  void aWrongAnExpiredAndARevokedLinkLookAlike() {
    PersonalLinks.Made revoked =
        links.make(
            PersonalLinks.Order.of(
                "consultation",
                Integer.toString(consultation.number()),
                java.time.Instant.parse("2100-01-01T00:00:00Z")));
    links.revoke(revoked.id());
    String base = "http://127.0.0.1:" + port + "/c/in/";

    String wrong = new Delegate(base + "AAAAAAAAAAAAAAAAAAAAAA").read();

    assertThat(new Delegate(base + revoked.secret()).read()).isEqualTo(wrong);
    assertThat(new Delegate(base + "..%5c..").read()).doesNotContain("consultation/");
  }

  @Test
  void nobodyWritesBeforeSayingWhoTheyAre() {
    Delegate uganda = new Delegate(link("amina.nabirye"));

    String id = UUID.randomUUID().toString();

    assertThat(uganda.comment(id, 4, "too early", Map.of()).statusCode()).isEqualTo(403);
    assertThat(uganda.read()).doesNotContain("too early");
  }

  @Test
  void aDraftIsThePartysAloneUntilItIsReleased() {
    Delegate uganda = Delegate.confirmed(link("amina.nabirye"));
    Delegate france = Delegate.confirmed(link("claire.morel"));
    String text = "seen when released " + UUID.randomUUID();

    String id = uganda.write(4, text);

    assertThat(uganda.read()).contains(text);
    assertThat(france.read()).doesNotContain(text);
    uganda.release(id);
    assertThat(france.read()).contains(text, "Ouganda").doesNotContain("Amina");
  }

  @Test
  void aCommentOnOneLanguageStandsOnTheSameParagraphOfAnother() {
    Delegate france = Delegate.confirmed(link("claire.morel"));
    String id = UUID.randomUUID().toString();
    String text = "trop tôt " + id;

    france.comment(id, 4, text, Map.of("language", "fr"));

    String english = france.get("?lang=en").body();
    int paragraph = english.indexOf("id=\"p4\"");
    assertThat(english.indexOf(text)).isBetween(paragraph, english.indexOf("id=\"p5\""));
  }

  @Test
  void aDeputyPreparesAndDoesNotRelease() {
    Delegate deputy = new Delegate(link("peter.mwangi"));
    deputy.post("/who", Map.of("as", "deputy"));
    String text = "prepared by the deputy " + UUID.randomUUID();

    String id = deputy.write(5, text);
    deputy.release(id);

    assertThat(deputy.read()).contains(text);
    assertThat(Delegate.confirmed(link("claire.morel")).read()).doesNotContain(text);
  }

  @Test
  void theSameFormSentTwiceIsOneComment() {
    Delegate uganda = Delegate.confirmed(link("amina.nabirye"));
    String id = UUID.randomUUID().toString();
    String text = "once " + id;

    uganda.comment(id, 6, text, Map.of());
    uganda.comment(id, 6, text, Map.of());

    assertThat(uganda.read().split("once " + id, -1)).hasSize(2);
  }

  @Test
  void ofTwoTabsTheSecondIsToldAndLosesNothing() {
    Delegate uganda = Delegate.confirmed(link("amina.nabirye"));
    String id = uganda.write(6, "first words");
    uganda.comment(id, 6, "words of one tab", Map.of("edition", "1"));

    HttpResponse<String> second =
        uganda.comment(id, 6, "words of the other tab", Map.of("edition", "1"));

    assertThat(second.statusCode()).isEqualTo(409);
    assertThat(second.body()).contains("words of the other tab", "words of one tab");
  }

  @Test
  void nobodyTouchesAnotherPartysComment() {
    Delegate uganda = Delegate.confirmed(link("amina.nabirye"));
    Delegate france = Delegate.confirmed(link("claire.morel"));
    String text = "untouched " + UUID.randomUUID();
    String id = uganda.write(4, text);
    uganda.release(id);

    france.post("/withdraw", Map.of("id", id));
    france.comment(id, 4, "taken over", Map.of("edition", "2"));
    france.comment(id, 4, "taken over", Map.of());

    assertThat(uganda.read()).contains(text).doesNotContain("taken over");
  }

  @Test
  void aFormWithoutOurTokenIsRefused() {
    Delegate uganda = Delegate.confirmed(link("amina.nabirye"));

    HttpResponse<String> answer =
        uganda.postAsItIs("/stance", Map.of("stance", "NO_COMMENTS", "token", "x.y"));

    assertThat(answer.statusCode()).isEqualTo(403);
  }

  @Test
  void aCookieOfOneConsultationOpensNoOther() {
    Opened other = secretariat.open("en");
    Delegate uganda = Delegate.confirmed(link("amina.nabirye"));

    String elsewhere = "/../" + other.number();

    assertThat(uganda.get(elsewhere).statusCode()).isEqualTo(404);
    assertThat(uganda.get("/../live/" + other.number()).statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "'-alert(1)-'",
        "${7*7} [[${7*7}]] *{x}",
        "<svg/onload=alert(1)>",
      })
  void whateverIsWrittenStaysText(String hostile) {
    Delegate uganda = Delegate.confirmed(link("amina.nabirye"));
    uganda.release(uganda.write(7, hostile));

    String page = Delegate.confirmed(link("claire.morel")).read();

    assertThat(page).doesNotContain("<script>alert", "<img src=x", "<svg/onload", "[[49]]");
    assertThat(page.split("<script", -1)).hasSize(2);
  }

  @Test
  void whatTurnsTheOrderOfLettersIsTakenOut() {
    Delegate uganda = Delegate.confirmed(link("amina.nabirye"));

    uganda.write(8, "safe \u202Etxet\u202C\u0000 end");

    assertThat(uganda.read()).contains("safe txet end").doesNotContain("\u202E");
  }

  @Test
  void aCommentThatIsTooLongIsShownBackWithTheReason() {
    Delegate uganda = Delegate.confirmed(link("amina.nabirye"));
    String text = "long ".repeat(5_000);

    HttpResponse<String> answer = uganda.comment(UUID.randomUUID().toString(), 4, text, Map.of());

    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.body()).contains("longer than 20,000 characters", text.strip());
  }

  @Test
  void theRecordHoldsTogetherAndNobodyCanAlterIt() {
    Delegate uganda = Delegate.confirmed(link("amina.nabirye"));
    uganda.release(uganda.write(4, "recorded"));

    assertThat(Entry.firstFalse(consultations.record(consultation.number(), 0, 1000))).isZero();
    assertThatThrownBy(
            () ->
                jdbc.sql("UPDATE consultation_record SET detail = '{}' WHERE consultation = ?")
                    .param(consultation.number())
                    .update())
        .isInstanceOf(DataAccessException.class);
    assertThat(uganda.get("/record.json").body()).contains("recorded").doesNotContain("Amina");
  }

  @Test
  void noCommentsAndMoreTimeAreOneClick() {
    Delegate china = Delegate.confirmed(link("min.li"));

    china.post("/stance", Map.of("stance", "MORE_TIME"));

    assertThat(china.get("?lang=en").body()).contains("You have asked for more time");
    assertThat(secretariat.say("status " + consultation.number()))
        .contains("Asked for more time: 1 – China");
  }

  @Test
  void theLeadSaysWhatBecomesOfAComment() {
    Delegate france = Delegate.confirmed(link("claire.morel"));
    String id = france.write(4, "to be answered");
    france.release(id);
    Map<String, String> answer =
        Map.of("id", id, "status", "PARTLY", "response", "because of paragraph 5");

    france.post("/respond", answer);
    assertThat(france.read()).doesNotContain("because of paragraph 5");
    Delegate.confirmed(link("amina.nabirye")).post("/respond", answer);

    assertThat(france.get("?lang=en").body())
        .contains("partly reflected", "because of paragraph 5");
  }

  private String link(String person) {
    return secretariat.link(consultation, person + "@example.com");
  }
}
