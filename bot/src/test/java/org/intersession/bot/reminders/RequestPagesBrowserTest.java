package org.intersession.bot.reminders;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.intersession.bot.browser.Accessibility;
import org.intersession.bot.browser.Chromium;
import org.intersession.bot.reminders.Asked.Answer;
import org.intersession.bot.reminders.Asked.Way;
import org.intersession.bot.reminders.AskedStore.Answering;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The room's pages by keyboard, to axe, and from right to left. */
class RequestPagesBrowserTest extends RequestHouse {
  private static Chromium chromium;
  @Autowired private Surveys surveys;
  @Autowired private WordingLinks wordings;

  @BeforeAll
  static void start() {
    chromium = new Chromium();
  }

  @AfterAll
  static void stop() {
    chromium.close();
  }

  @Test
  void theAnswerPageIsWorkedByTheKeyboardAlone() {
    int number = open(title, "FRA");
    Page page = browse(mailed() + "?lang=fr");
    tabTo(page, "button[value=nothing]");
    page.keyboard().press("Enter");
    assertThat(page.locator("h1")).containsText("Merci");
    assertThat(requests.asked(number, "FRA").orElseThrow().answer())
        .isEqualTo(Answer.NOTHING_TO_SUBMIT);
  }

  @Test
  void theFormOfASurveyIsWorkedByTheKeyboardAlone() {
    int number = open(title, RequestKind.SURVEY, "FRA");
    surveys.ask(number, SurveyQuestion.afterMeeting());
    Page page = browse(mailed() + "?lang=fr");
    tabTo(page, "[name=q1]");
    page.keyboard().press("ArrowDown");
    tabTo(page, "[name=q3]");
    page.keyboard().type("Plus court");
    tabTo(page, "button");
    Chromium.picture(page, "survey-fr");
    page.keyboard().press("Enter");
    assertThat(page.locator("h1")).containsText("Merci");
    assertThat(surveys.results(number).get(0).mean()).hasValue(2);
    assertThat(surveys.results(number).get(2).texts()).containsExactly("Plus court");
  }

  @Test
  void theWallKeepsTheReaderWhereTheyAreWhileItRenewsItself() {
    int number = open(title, "FRA", "UGA");
    Page page = browse(wall(number));
    tabTo(page, ".scroll");
    assertThat(page.locator("[aria-labelledby=region-0]")).containsText("0/1");
    requests.answer(
        number,
        "UGA",
        new Answering(Answer.DONE, LocalDate.parse("2027-03-01"), Way.LETTER, ""),
        "Olga Officer");
    assertThat(page.locator("main")).containsText("0 of 2");
    page.keyboard().press("Shift+Tab");
    page.evaluate("document.activeElement.blur()");
    assertThat(page.locator("main")).containsText("1 of 2");
  }

  @Test
  void axeFindsNothingOnAnyPageOfTheRoom() {
    int number = open(title, "FRA", "UGA", "JPN", "DMA", "WSF");
    requests.answer(
        number,
        "UGA",
        new Answering(Answer.DONE, LocalDate.parse("2027-03-01"), Way.LETTER, ""),
        "Olga Officer");
    requests.needsUntil(number, "JPN", LocalDate.parse("2027-04-20"), "");
    clean(browse(wall(number)), "wall-en");
    clean(browse(wall(number) + "?lang=ar"), "wall-ar");
    String answer = mailed();
    clean(browse(answer + "?lang=en"), "answer-en");
    clean(browse(answer + "?lang=ar"), "answer-ar");
    String wording = URI.create(wordings.make(number, "Olga Officer", clock.instant())).getPath();
    clean(browse(wording + "?lang=en&language=ar"), "wording-en");
    Page edited = browse(wording + "?lang=ar");
    edited.locator("#body").fill("{nobody}");
    edited.locator("form[method=post] button").first().click();
    assertThat(edited.locator("[role=alert]")).isVisible();
    clean(edited, "wording-ar");
    int survey = open(title + " survey", RequestKind.SURVEY, "FRA");
    surveys.ask(survey, SurveyQuestion.afterMeeting());
    until(() -> mailsSoFar(title + " survey").size() == 1);
    String form = link(mailsSoFar(title + " survey").get(0));
    clean(browse(form + "?lang=en"), "survey-en");
    clean(browse(form + "?lang=ar"), "survey-ar");
    Page wrong = browse(form + "?lang=es");
    wrong.locator("button").first().click();
    assertThat(wrong.locator("[role=alert]")).isVisible();
    clean(wrong, "survey-wrong-es");
  }

  /** The page of the French focal point, from their mail. */
  private String mailed() {
    now("2027-03-01T10:00:00+01:00");
    until(
        () ->
            mailsSoFar(title).stream().anyMatch(mail -> mail.toString().contains("claire.morel")));
    return mailsSoFar(title).stream()
        .filter(mail -> mail.path("toRecipients").toString().contains("claire.morel"))
        .map(this::link)
        .toList()
        .get(0);
  }

  private String wall(int number) {
    return URI.create(walls.make(number, clock.instant())).getPath();
  }

  private Page browse(String path) {
    return chromium.open(at(path).toString());
  }

  private static void clean(Page page, String name) {
    Chromium.picture(page, "requests-" + name);
    List<String> findings = Accessibility.findings(page);
    assertThat(findings).as(name).isEmpty();
  }

  private static void tabTo(Page page, String selector) {
    for (int press = 0; press < 40; press++) {
      if ((boolean)
          page.locator(selector).first().evaluate("one => one === document.activeElement")) {
        return;
      }
      page.keyboard().press("Tab");
    }
    throw new AssertionError("the keyboard does not reach " + selector);
  }
}
