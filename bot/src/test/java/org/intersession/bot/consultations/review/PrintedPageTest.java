package org.intersession.bot.consultations.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.intersession.bot.ServiceTest;
import org.intersession.bot.browser.Accessibility;
import org.intersession.bot.browser.Chromium;
import org.intersession.bot.consultations.review.Secretariat.Opened;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;

/** A draft that went out as a PDF. */
@ServiceTest
class PrintedPageTest {
  private static final int WITHOUT_THE_VIEWER = 100_000;
  private static final String SELECT_A_LINE =
      """
      () => {
        const line = [...document.querySelectorAll(".textLayer span")]
          .find((one) => one.textContent.trim().length > 40);
        const range = document.createRange();
        range.selectNodeContents(line);
        const chosen = document.getSelection();
        chosen.removeAllRanges();
        chosen.addRange(range);
        return line.textContent.trim();
      }
      """;

  private static Chromium chromium;
  private static Secretariat secretariat;
  private static Opened consultation;

  @Autowired private Environment environment;
  @LocalServerPort private int port;

  @BeforeAll
  static void start() {
    chromium = new Chromium();
  }

  @AfterAll
  static void stop() {
    chromium.close();
  }

  @BeforeEach
  void aConsultationOnAPdf() {
    if (consultation == null) {
      String standins = environment.getRequiredProperty("intersession.sandbox.standins");
      secretariat = new Secretariat(port, standins);
      consultation = secretariat.openPrinted();
    }
  }

  @Test
  void wordsSelectedOnAPageAreQuotedInTheirParagraph() {
    Page page = confirmed("amina.nabirye");
    page.locator("#printed button").click();
    page.locator(".textLayer span").first().waitFor();

    String line = (String) page.evaluate(SELECT_A_LINE);
    page.locator("#on-selection").click();

    Locator quoted = page.locator("#form .quoted");
    assertThat(quoted).isVisible();
    assertThat(bare(quoted.textContent())).contains(bare(line));
    assertThat(page.url()).doesNotContain("at=-1");
    String text = "on these words " + UUID.randomUUID();
    page.locator("#said").fill(text);
    page.locator("#form button").last().click();
    assertThat(page.locator("li.draft").filter(new Locator.FilterOptions().setHasText(text)))
        .containsText(line.substring(0, 12));
  }

  @Test
  void thePagesAreDrawnAndAxeFindsNothing() {
    Page page = confirmed("claire.morel");
    page.locator("#printed button").click();
    page.locator(".textLayer span").first().waitFor();

    assertThat(page.locator(".sheet").count()).isGreaterThan(1);
    assertThat(Accessibility.findings(page)).isEmpty();
    Chromium.picture(page, "printed-fr");
  }

  @Test
  void withoutScriptsTheTextIsReadByPageAndCommented() {
    Delegate china = Delegate.confirmed(link("min.li"));
    String text = "on a paragraph " + UUID.randomUUID();

    china.write(6, text);

    assertThat(china.get("?lang=en").body())
        .contains("href=\"#page-2\"", "id=\"page-2\"", text)
        .contains("<button type=\"button\" class=\"second\" hidden>");
  }

  @Test
  void thePdfIsForThoseWhoWereAskedAndOpensInNoTab() {
    Delegate china = Delegate.confirmed(link("min.li"));
    Delegate stranger = new Delegate("http://127.0.0.1:" + port + "/c/" + consultation.number());

    HttpResponse<String> pdf = china.get("/text.pdf");

    assertThat(pdf.body()).startsWith("%PDF-");
    assertThat(pdf.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment");
    assertThat(pdf.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(stranger.get("/text.pdf").statusCode()).isEqualTo(404);
  }

  @Test
  void withoutTheViewerThePageIsSmallAndTheViewerEvaluatesNothing() {
    Delegate china = Delegate.confirmed(link("min.li"));
    HttpResponse<String> page = china.get("?lang=en");
    int bytes = size(page.body());
    for (String part : List.of("review.css", "review.js", "printed.js")) {
      bytes += size(asset(part));
    }

    assertThat(bytes).isLessThan(WITHOUT_THE_VIEWER);
    assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("script-src 'self'")
        .doesNotContain("unsafe");
    assertThat(asset("printed.js")).contains("isEvalSupported: false");
  }

  private String asset(String name) {
    return new Delegate("http://127.0.0.1:" + port + "/c/assets/" + name).get("").body();
  }

  private static int size(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  private static String bare(String text) {
    return text.replaceAll("[\\s\u00ad]", "");
  }

  private static Page confirmed(String person) {
    Page page = chromium.open(link(person));
    page.locator("button[name=as][value=delegate]").click();
    return page;
  }

  private static String link(String person) {
    return secretariat.link(consultation, person + "@example.com");
  }
}
