package org.intersession.bot.consultations.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.intersession.bot.ServiceTest;
import org.intersession.bot.consultations.review.Secretariat.Opened;
import org.intersession.bot.consultations.rounds.Compilation;
import org.intersession.bot.consultations.rounds.Consultation;
import org.intersession.bot.consultations.rounds.Consultations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;

/** What has gone wrong on pages of this kind elsewhere. */
@ServiceTest
class ReviewSecurityTest {
  private static Secretariat secretariat;
  private static Opened consultation;

  @Autowired private Environment environment;
  @Autowired private Consultations consultations;
  @Autowired private Compilation compilation;
  @LocalServerPort private int port;

  @BeforeEach
  void aConsultation() {
    if (consultation == null) {
      String standins = environment.getRequiredProperty("intersession.sandbox.standins");
      secretariat = new Secretariat(port, standins);
      consultation = secretariat.open("en");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "x\n=cmd|' /C calc'!A0", "\"=1"})
  void noCellOfTheMatrixIsAFormula(String hostile) throws IOException {
    delegateReleases(hostile + " " + UUID.randomUUID());

    byte[] matrix = compilation.matrix(found(), 1, "xlsx", Locale.ENGLISH).orElseThrow().content();

    List<String> cells = new ArrayList<>();
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(matrix))) {
      for (Row row : book.getSheetAt(0)) {
        for (Cell cell : row) {
          assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
          if (cell.getCellType() == CellType.STRING) {
            cells.add(cell.getStringCellValue());
          }
        }
      }
    }
    assertThat(cells).noneMatch(cell -> cell.matches("(?s)[=+\\-@\\t\\r].*"));
  }

  @Test
  void aLinkOfAPublishedPageOnlyReads() {
    Opened over = secretariat.open("en");
    secretariat.say("close " + over.number());
    secretariat.say("yes");
    secretariat.say("publish " + over.number());
    String told = secretariat.say("yes");
    String slug = told.replaceAll("(?s).*/c/published/([A-Za-z0-9_-]+).*", "$1");
    Delegate anyone = new Delegate("http://127.0.0.1:" + port + "/c/published/" + slug);

    assertThat(anyone.read()).contains(over.title()).doesNotContain("<form", "Nabirye");
    for (String deed : List.of("", "/comment", "/release", "/respond", "/object", "/who")) {
      assertThat(anyone.postAsItIs(deed, Map.of("id", "all")).statusCode())
          .as(deed)
          .isIn(403, 404, 405);
    }
  }

  @Test
  void whatOneVisitorSeesIsKeptByNoCacheForAnother() {
    String draft = "a draft " + UUID.randomUUID();
    Delegate uganda = delegate("amina.nabirye");
    uganda.write(4, draft);

    HttpResponse<String> page = uganda.get("?lang=en");

    assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(delegate("claire.morel").get("?lang=en").body()).doesNotContain(draft);
  }

  @Test
  void aFormOfOnePersonIsRefusedInTheSessionOfAnother() {
    Delegate uganda = delegate("amina.nabirye");
    Delegate france = delegate("claire.morel");
    String token = uganda.read().replaceAll("(?s).*name=\"token\" value=\"([^\"]+)\".*", "$1");

    HttpResponse<String> answer =
        france.postAsItIs("/stance", Map.of("stance", "NO_COMMENTS", "token", token));

    assertThat(answer.statusCode()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/c/in/..%5c..%5cactuator",
        "/c/in/%2e%2e/%2e%2e/actuator",
        "/C/1",
        "/c//1/record.json",
        "/c/1;x=y/record.json",
        "/c/1/record.json/..;/pack.zip",
        "/c/file/%00/matrix.docx",
        "/c/submission/..%2f..%2fetc",
        "/c/drop/1/../2",
      })
  void noDetourLeadsPastTheDoor(String path) {
    String answer = RawRequest.get(port, path, "localhost");

    assertThat(answer)
        .containsPattern("^HTTP/1.1 (400|404|405)")
        .doesNotContain(consultation.title());
  }

  @Test
  void theHostThatARequestNamesStandsNowhere() {
    String answer = RawRequest.get(port, "/c/in/AAAAAAAAAAAAAAAAAAAAAA", "evil.example");

    assertThat(answer).contains("This link does not open anything").doesNotContain("evil.example");
  }

  @Test
  void theExportOfARoundHoldsNothingOfTheNext() {
    Opened rounds = secretariat.open("en");
    String first = "in round one " + UUID.randomUUID();
    String second = "in round two " + UUID.randomUUID();
    Delegate uganda = Delegate.confirmed(secretariat.link(rounds, "amina.nabirye@example.com"));
    uganda.release(uganda.write(4, first));
    secretariat.say("close " + rounds.number());
    secretariat.say("yes");
    String next = secretariat.draft("wetlands-and-youth-2_en");
    secretariat.say("consult " + rounds.number() + " " + next + " until 30 June 2027");
    secretariat.say("yes");
    uganda.release(uganda.write(4, second));

    String one = html(rounds, 1);
    String two = html(rounds, 2);

    assertThat(one).contains(first).doesNotContain(second);
    assertThat(two).contains(second).doesNotContain(first);
    assertThat(secretariat.letter("amina.nabirye@example.com", "Your comments on"))
        .contains(first, "open");
  }

  private String html(Opened opened, int round) {
    return new String(
        compilation
            .matrix(
                consultations.find(opened.number()).orElseThrow(), round, "html", Locale.ENGLISH)
            .orElseThrow()
            .content(),
        StandardCharsets.UTF_8);
  }

  private Consultation found() {
    return consultations.find(consultation.number()).orElseThrow();
  }

  private void delegateReleases(String text) {
    Delegate uganda = delegate("amina.nabirye");
    uganda.release(uganda.write(5, text));
  }

  private Delegate delegate(String person) {
    return Delegate.confirmed(secretariat.link(consultation, person + "@example.com"));
  }
}
