package org.intersession.bot.consultations.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.intersession.bot.ServiceTest;
import org.intersession.bot.consultations.review.Secretariat.Opened;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;

/** Links that are guessed, and sessions that somebody else chose, at the running service. */
@ServiceTest
class SessionSecurityTest {
  private static final Pattern COOKIE = Pattern.compile("Set-Cookie: (c-\\d+)=([^;]+)(;[^\r]*)");
  private static Secretariat secretariat;
  private static Opened consultation;

  @Autowired private Environment environment;
  @LocalServerPort private int port;

  /** An address of this machine that nobody has guessed from. */
  private final String visitor = address();

  private static String address() {
    Random any = new Random();
    return "127." + (1 + any.nextInt(250)) + "." + any.nextInt(250) + "." + (2 + any.nextInt(250));
  }

  @BeforeEach
  void aConsultation() {
    if (consultation == null) {
      String standins = environment.getRequiredProperty("intersession.sandbox.standins");
      secretariat = new Secretariat(port, standins);
      consultation = secretariat.open("en");
    }
  }

  private String look(String from, String path, String line) {
    return RawRequest.get(from, port, path, "localhost:" + port, line);
  }

  private static String body(String answer) {
    return answer.substring(answer.indexOf("\r\n\r\n"));
  }

  /** Table of past failures, 9: CVE-2023-35172 and GHSA-mjf5-p765-qmr6. */
  @ParameterizedTest
  @ValueSource(strings = {"/c/in/", "/c/file/"})
  void whoGuessesAnOfficersOrADelegatesLinkIsShutOutEvenWithTheRightOne(String way) {
    String path = right(way);
    assertThat(look(visitor, path, "")).doesNotStartWith("HTTP/1.1 404");

    String wrong = "";
    for (int guess = 0; guess < 25; guess++) {
      String guessed = UUID.randomUUID().toString().substring(0, 22);
      wrong = look(visitor, path.replaceFirst("[A-Za-z0-9_-]{22}", guessed), "");
      assertThat(wrong).startsWith("HTTP/1.1 404");
    }

    String shutOut = look(visitor, path, "");
    assertThat(shutOut).startsWith("HTTP/1.1 404");
    assertThat(body(shutOut)).isEqualTo(body(wrong));
    assertThat(shutOut).doesNotContain("Set-Cookie", "Location");
    assertThat(look(address(), path, "")).doesNotStartWith("HTTP/1.1 404");
  }

  private String right(String way) {
    String link =
        way.equals("/c/in/")
            ? secretariat.link(consultation, "amina.nabirye@example.com")
            : secretariat.link("matrix " + consultation.number(), way) + "/matrix.docx";
    return link.substring(link.indexOf("/c/"));
  }

  /** Table of past failures, 21: GHSA-73h9-c5xp-gfg4. */
  @Test
  void theCookieThatSomebodyElseChoseIsReplacedWhenTheLinkIsRedeemed() {
    String path = right("/c/in/");
    String name = "c-" + consultation.number();
    String chosen = cookie(look(visitor, path, ""));

    String again = look(address(), path, "Cookie: " + name + "=" + chosen + "\r\n");

    assertThat(cookie(again)).isNotEqualTo(chosen);
    assertThat(again).doesNotContain("JSESSIONID");
    Matcher given = COOKIE.matcher(again);
    assertThat(given.find()).isTrue();
    assertThat(given.group(3)).contains("HttpOnly", "SameSite=Lax", "Path=/c");
  }

  /** Table of past failures, 21, at the step where a visitor becomes somebody. */
  @Test
  void whoSaysWhoTheyAreGetsAnotherCookieAndTheOldOneStaysNobodys() {
    String path = right("/c/in/");
    String name = "c-" + consultation.number();
    String before = cookie(look(visitor, path, ""));

    Delegate uganda = Delegate.confirmed("http://127.0.0.1:" + port + path);
    assertThat(uganda.get("/drop").body()).contains("name=\"file\"");

    String page =
        look(
            visitor,
            "/c/" + consultation.number() + "/drop",
            "Cookie: " + name + "=" + before + "\r\n");
    assertThat(page).startsWith("HTTP/1.1 302").doesNotContain("name=\"file\"");
  }

  @Test
  void aCookieThatNobodySignedOpensNothing() {
    String name = "c-" + consultation.number();
    String right = cookie(look(visitor, right("/c/in/"), ""));
    List<String> made =
        List.of(
            right.replaceFirst("\\.\\.", ".delegate."),
            "1.delegate.0123456789abcdef." + "A".repeat(43),
            right.substring(0, right.length() - 1) + (right.endsWith("A") ? "B" : "A"),
            UUID.randomUUID().toString());
    for (String cookie : made) {
      String page =
          look(visitor, "/c/" + consultation.number(), "Cookie: " + name + "=" + cookie + "\r\n");
      assertThat(page).as(cookie).startsWith("HTTP/1.1 404");
    }
  }

  private static String cookie(String answer) {
    Matcher cookie = COOKIE.matcher(answer);
    assertThat(cookie.find()).as(answer).isTrue();
    return cookie.group(2);
  }
}
