package org.intersession.bot.registration;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.intersession.bot.browser.Accessibility;
import org.intersession.bot.browser.Chromium;
import org.intersession.bot.registration.Registration.State;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RegistrationBrowserTest extends RegistrationHouse {
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
  void inFrenchTheKeyboardAloneIsEnough() {
    int meeting = meeting();
    Page page = open(page(meeting) + "?lang=fr");
    for (int link = 0; link < 7; link++) {
      page.keyboard().press("Tab");
    }
    assertThat(page.locator("#given")).isFocused();
    for (String answer : new String[] {"Ana", "García", email, "Kenya", "Conseillère"}) {
      page.keyboard().type(answer);
      page.keyboard().press("Tab");
    }
    tabTo(page, "[name=consent]");
    page.keyboard().press("Space");
    page.keyboard().press("Tab");
    Chromium.picture(page, "registration-fr");
    page.keyboard().press("Enter");

    assertThat(page.locator("h1")).containsText("Merci");
    Registration registration = registered(meeting, email);
    assertThat(registration.application().party()).isEqualTo("KEN");
    assertThat(registration.application().locale().getLanguage()).isEqualTo("fr");
  }

  @Test
  void inArabicThePageReadsFromTheRight() {
    int meeting = meeting();
    Page page = open(page(meeting) + "?lang=ar");
    assertThat(page.locator("html")).hasAttribute("dir", "rtl");
    page.getByLabel("الاسم الأول").fill("ليلى");
    page.getByLabel("اسم العائلة").fill("حداد");
    page.locator("#email").fill(email);
    page.locator("#body").fill("كينيا");
    page.locator("[name=consent]").check();
    Chromium.picture(page, "registration-ar");
    page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("تسجيل")).click();

    assertThat(page.locator("h1")).containsText("شكرًا");
    assertThat(registered(meeting, email).application().party()).isEqualTo("KEN");
  }

  @Test
  void withoutScriptsPeopleRegisterAsWell() {
    int meeting = meeting();
    Page page = chromium.openWithoutScripts(at(page(meeting) + "?lang=en").toString());
    page.locator("#given").fill("Ana");
    page.locator("#family").fill("García");
    page.locator("#email").fill(email);
    page.locator("#body").fill("Kenya");
    page.locator("[name=consent]").check();
    page.locator("button").click();
    assertThat(page.locator("h1")).containsText("Thank you");
    assertThat(registered(meeting, email).state()).isEqualTo(State.WAITING);
  }

  @Test
  void axeFindsNothingOnAnyPageOfTheRoom() {
    int meeting =
        meeting(
            clock.instant().plus(20, ChronoUnit.DAYS).toString(),
            "CREATING",
            100,
            ",\"terms\":{\"naming\":\"\",\"letter\":true,\"testing\":true}");
    for (String language : new String[] {"en", "ar"}) {
      Page form = open(page(meeting) + "?lang=" + language);
      clean(form, "form-" + language);
      form.locator("button").click();
      assertThat(form.locator("[role=alert]")).isVisible();
      clean(form, "form-wrong-" + language);
    }
    int other = meeting();
    register(other, "en", Map.of());
    String mine = link(mail(email, "/r/me/"), "/r/me/");
    clean(open(mine + "?lang=en"), "mine");
    clean(open(mine + "?lang=ar"), "mine-ar");
    clean(open(mine + "/change?lang=ru"), "change-ru");
    String decide = link(mail("secretariat@example.org", email), "/r/decide/");
    clean(open(decide + "?lang=zh"), "decide-zh");
    clean(open("/r/received?lang=es"), "received-es");
  }

  private static void clean(Page page, String name) {
    Chromium.picture(page, "registration-" + name);
    assertThat(Accessibility.findings(page)).as(name).isEmpty();
  }

  private static void tabTo(Page page, String selector) {
    for (int press = 0; press < 30; press++) {
      if ((boolean) page.locator(selector).evaluate("one => one === document.activeElement")) {
        return;
      }
      page.keyboard().press("Tab");
    }
    throw new AssertionError("the keyboard does not reach " + selector);
  }

  private Page open(String path) {
    return chromium.open(at(path).toString());
  }
}
