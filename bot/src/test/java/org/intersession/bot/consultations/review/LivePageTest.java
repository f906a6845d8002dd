package org.intersession.bot.consultations.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.intersession.bot.ServiceTest;
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

/** Several delegates with true browsers on one text. */
@ServiceTest
class LivePageTest {
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
  void aConsultation() {
    if (consultation == null) {
      String standins = environment.getRequiredProperty("intersession.sandbox.standins");
      secretariat = new Secretariat(port, standins);
      consultation = secretariat.open("en", "fr", "ar", "zh");
    }
  }

  @Test
  void aReleasedCommentAppearsInTheOtherBrowserAndADraftDoesNot() {
    Page france = chromium.open(link("claire.morel"));
    assertThat(france.locator("#live")).containsText("apparaissent", patiently());
    Delegate uganda = Delegate.confirmed(link("amina.nabirye"));
    String draft = "a draft " + UUID.randomUUID();
    String released = "released <b>now</b> " + UUID.randomUUID();

    uganda.write(4, draft);
    uganda.release(uganda.write(5, released));

    assertThat(france.locator("#p5 ol.comments")).containsText(released, patiently());
    assertThat(france.locator("#p5 ol.comments")).containsText("Ouganda");
    assertThat(france.locator("#p5 .count").first()).not().hasText("");
    assertThat(france.content()).doesNotContain(draft);
    Chromium.picture(france, "consultation-live");
  }

  @Test
  void whoComesBackMissesNothingAndSeesNothingTwice() {
    Page china = chromium.open(link("min.li"));
    assertThat(china.locator("#live"))
        .not()
        .isEmpty(new LocatorAssertions.IsEmptyOptions().setTimeout(60_000));
    Delegate uganda = Delegate.confirmed(link("amina.nabirye"));
    List<String> all = new ArrayList<>();
    china.context().setOffline(true);
    for (int i = 0; i < 5; i++) {
      String text = "while away " + i + " " + UUID.randomUUID();
      uganda.release(uganda.write(6, text));
      all.add(text);
    }

    china.context().setOffline(false);

    for (String text : all) {
      Locator found = china.locator("#p6 ol.comments > li").filter(with(text));
      assertThat(found).hasCount(1, new LocatorAssertions.HasCountOptions().setTimeout(60_000));
    }
  }

  @Test
  void theKeyboardAloneIsEnoughToCommentAndRelease() {
    Page kenya = chromium.open(link("peter.mwangi"));
    kenya.getByRole(AriaRole.BUTTON, button("I am Peter Mwangi")).focus();
    kenya.keyboard().press("Enter");
    String text = "by keyboard " + UUID.randomUUID();

    kenya.locator("#p7 a.write").focus();
    kenya.keyboard().press("Enter");
    assertThat(kenya.locator("#said")).isFocused();
    kenya.keyboard().type(text);
    kenya.getByRole(AriaRole.BUTTON, button("Keep as a draft")).focus();
    kenya.keyboard().press("Enter");
    assertThat(kenya.locator("#p7 li.draft")).containsText(text, patiently());
    kenya.locator("#p7 li.draft").filter(with(text)).getByText("Release to everyone").focus();
    kenya.keyboard().press("Enter");

    assertThat(kenya.locator("#p7 ol.comments > li:not(.draft)").filter(with(text)))
        .hasCount(1, new LocatorAssertions.HasCountOptions().setTimeout(60_000));
  }

  @ParameterizedTest
  @CsvSource({"claire.morel, fr", "layla.haddad, ar", "min.li, zh"})
  void thePageStandsInEachLanguageAndSaysNoErrors(String person, String language) {
    List<String> errors = new ArrayList<>();
    Page page = chromium.open("about:blank");
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            errors.add(message.text());
          }
        });

    page.navigate(link(person));

    assertThat(page.locator("html")).hasAttribute("lang", language);
    assertThat(page.locator("main")).hasAttribute("id", "text");
    Chromium.picture(page, "consultation-" + language);
    assertThat(errors).isEmpty();
  }

  private static Locator.FilterOptions with(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  private static GetByRoleOptions button(String name) {
    return new GetByRoleOptions().setName(name);
  }

  private static LocatorAssertions.ContainsTextOptions patiently() {
    return new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);
  }

  private String link(String person) {
    return secretariat.link(consultation, person + "@example.com");
  }
}
