package org.intersession.bot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.intersession.bot.ServiceTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServiceTest
class SandboxPageTest {
  private static final String LINE =
      "meet \"Strategic Plan WG, %s\" 12 March 2027 14:00 Geneva 90 min 45 people"
          + " interpretation en fr es registration until 10 March admit registered";

  private static Chromium chromium;

  @LocalServerPort private int port;

  @BeforeAll
  static void start() {
    chromium = new Chromium();
  }

  @AfterAll
  static void stop() {
    chromium.close();
  }

  @Test
  void aNewcomerSetsUpAMeetingWithTheMouse() {
    Page page = open();
    page.getByLabel("Say to the bot").fill(LINE.formatted("4th meeting"));
    page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Send")).click();
    Locator draft = card(page, "4th meeting");
    assertThat(draft).containsText("2027-03-12 13:00 UTC");
    assertThat(draft).containsText("Zoom, because");
    Chromium.picture(page, "draft");

    draft.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Confirm")).click();

    assertThat(page.locator("#posts")).containsText("is set up on Zoom", patiently());
    assertThat(page.locator("#panel")).containsText("4th meeting", patiently());
    assertThat(draft.getByRole(AriaRole.BUTTON)).hasCount(0);
    Chromium.picture(page, "set-up");
  }

  @Test
  void theKeyboardAloneIsEnough() {
    Page page = open();
    page.getByLabel("Say to the bot").focus();
    page.keyboard().type(LINE.formatted("5th meeting"));
    page.keyboard().press("Enter");
    Locator draft = card(page, "5th meeting");
    draft.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Drop")).focus();
    page.keyboard().press("Enter");

    assertThat(page.locator("#posts")).containsText("was dropped by", patiently());
  }

  @Test
  void whatIsSaidToTheBotAloneNobodyElseReads() {
    Page page = open();
    page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("the bot alone")).click();
    assertThat(page.locator("#channel-name")).containsText("secretariat and the bot alone");
    page.getByLabel("Say to the bot").fill("help unanswered");
    page.keyboard().press("Enter");
    assertThat(page.locator("#posts")).containsText("who has not answered", patiently());
    Chromium.picture(page, "alone");

    page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("delegate")).click();
    assertThat(page.locator("#channel-name")).containsText("delegate and the bot alone");
    assertThat(page.locator("#posts")).not().containsText("who has not answered");
  }

  @Test
  void thePageLoadsNothingFromElsewhereAndSaysNoErrors() {
    List<String> foreign = new ArrayList<>();
    List<String> errors = new ArrayList<>();
    Page page = chromium.open("about:blank");
    page.onRequest(
        request -> {
          if (!request.url().startsWith(address())) {
            foreign.add(request.url());
          }
        });
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            errors.add(message.text());
          }
        });
    page.navigate(address());
    assertThat(page.locator("#channel-name")).containsText("spwg");

    assertThat(foreign).isEmpty();
    assertThat(errors).isEmpty();
  }

  private Page open() {
    Page page = chromium.open(address());
    assertThat(page.locator("#channel-name")).containsText("spwg");
    return page;
  }

  private Locator card(Page page, String title) {
    Locator card =
        page.locator(".card").filter(new Locator.FilterOptions().setHasText(title)).last();
    assertThat(card).containsText("Draft", patiently());
    return card;
  }

  private String address() {
    return "http://127.0.0.1:" + port + "/";
  }

  private static ContainsTextOptions patiently() {
    return new ContainsTextOptions().setTimeout(60_000);
  }
}
