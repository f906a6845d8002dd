package org.intersession.bot.consultations.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.intersession.bot.ServiceTest;
import org.intersession.bot.browser.Accessibility;
import org.intersession.bot.browser.Chromium;
import org.intersession.bot.consultations.review.Secretariat.Opened;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;

@ServiceTest
class ConsultationAccessibilityTest {
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
  void aConsultationWithComments() {
    if (consultation == null) {
      String standins = environment.getRequiredProperty("intersession.sandbox.standins");
      secretariat = new Secretariat(port, standins);
      consultation = secretariat.open("en", "fr", "ar", "zh");
      Delegate uganda = Delegate.confirmed(link("amina.nabirye"));
      uganda.release(uganda.write(4, "A comment that everyone reads."));
      uganda.write(5, "A draft.");
      uganda.handIn("letter.rtf", "{\\rtf1 A letter.}".getBytes());
    }
  }

  @ParameterizedTest
  @CsvSource({"amina.nabirye, lead", "claire.morel, fr", "layla.haddad, ar", "min.li, zh"})
  void axeFindsNothingOnTheReviewPageTheLeadsIncluded(String person, String name) {
    Page page = confirmed(person);

    page.locator("#p4 a.write").first().click();

    assertThat(Accessibility.findings(page)).isEmpty();
    Chromium.picture(page, "review-" + name);
  }

  @ParameterizedTest
  @CsvSource({"amina.nabirye, en", "claire.morel, fr", "layla.haddad, ar", "min.li, zh"})
  void axeFindsNothingOnTheDropPage(String person, String name) {
    Page page = confirmed(person);

    page.navigate(page.url().replaceAll("[?#].*", "") + "/drop");

    assertThat(Accessibility.findings(page)).isEmpty();
    Chromium.picture(page, "drop-" + name);
  }

  @Test
  void axeFindsNothingOnThePublishedPageAndWhileSilenceIsAsked() {
    Opened over = secretariat.open("en");
    Delegate uganda = Delegate.confirmed(secretariat.link(over, "amina.nabirye@example.com"));
    String id = uganda.write(4, "A comment.");
    uganda.release(id);
    uganda.post("/respond", Map.of("id", id, "status", "PARTLY", "response", "In paragraph 5."));
    secretariat.say("close " + over.number());
    secretariat.say("yes");
    secretariat.say("silence " + over.number() + " until 10 May 2027");
    secretariat.say("yes");
    Page silence = chromium.open(secretariat.link(over, "amina.nabirye@example.com"));
    silence.getByRole(AriaRole.BUTTON).first().click();
    assertThat(Accessibility.findings(silence)).isEmpty();
    Chromium.picture(silence, "silence");
    uganda.post("/object", Map.of("text", "Not in this form."));
    secretariat.say("publish " + over.number());
    String told = secretariat.say("yes");

    Page page =
        chromium.open(
            "http://127.0.0.1:" + port + told.replaceAll("(?s).*(/c/published/[\\w-]+).*", "$1"));

    assertThat(Accessibility.findings(page)).isEmpty();
    Chromium.picture(page, "published");
  }

  private Page confirmed(String person) {
    Page page = chromium.open(link(person));
    page.locator("button[name=as][value=delegate]").click();
    return page;
  }

  private static String link(String person) {
    return secretariat.link(consultation, person + "@example.com");
  }
}
