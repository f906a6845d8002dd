package org.intersession.bot.conversations;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.intersession.bot.browser.Accessibility;
import org.intersession.bot.browser.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The pages of a group in a browser: for its chair, for its members, for the secretariat. */
class GroupPagesBrowserTest extends GroupConversation {
  private static Chromium chromium;

  @BeforeAll
  static void start() {
    chromium = new Chromium();
  }

  @AfterAll
  static void stop() {
    chromium.close();
  }

  @Test
  void aChairConfirmsWithTheKeyboardAlone() {
    Page page = open(proposal(), "en");
    clean(page, "proposal-en");
    page.locator("#rhythm-month").focus();
    page.keyboard().press("Space");
    page.keyboard().press("Tab");
    assertThat(page.locator("#remark")).isFocused();
    page.keyboard().type("Never on Fridays");
    page.keyboard().press("Tab");
    page.keyboard().press("Enter");
    assertThat(page.locator("h1")).containsText("your answer is kept");
    clean(page, "proposal-told-en");
  }

  @Test
  void axeFindsNothingOnThePagesOfTheMembersAndTheSecretariat() {
    clean(open(proposal(), "ar"), "proposal-ar");
    say("group ask for consent");
    say("yes");
    String consent = link(mailTo(amina), "consent");
    clean(open(consent, "fr"), "consent-fr");
    clean(open(consent, "ar"), "consent-ar");
    whispers("secretariat", "group SG-" + own + " history");
    String changes = address("Open and attach letters").orElseThrow().toString();
    clean(open(changes.substring(changes.indexOf("/g/")), "en"), "changes-en");
    clean(open(changes.substring(changes.indexOf("/g/")), "zh"), "changes-zh");
  }

  private String proposal() {
    String juma = "juma-" + own + "@example.net";
    recorded("group chair \"Juma Otieno\" " + juma + " by decision 9");
    return link(mailTo(juma), "proposal");
  }

  private Page open(String path, String language) {
    String bare = path.contains("?") ? path.substring(0, path.indexOf('?')) : path;
    return chromium.open(service(bare + "?lang=" + language).toString());
  }

  private static void clean(Page page, String name) {
    Chromium.picture(page, "group-" + name);
    assertThat(Accessibility.findings(page)).as(name).isEmpty();
  }
}
