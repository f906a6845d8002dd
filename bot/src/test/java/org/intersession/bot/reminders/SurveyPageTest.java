package org.intersession.bot.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.intersession.bot.commands.language.Questions.Kind;
import org.intersession.bot.reminders.Asked.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A survey from its mail to its results, as those who fill it in and the secretariat see it. */
class SurveyPageTest extends RequestHouse {
  @Autowired private Surveys surveys;
  @Autowired private ResultLinks results;

  @Test
  void aPersonFillsItInOnceAndChangesItUntilTheEnd() {
    int number = survey("FRA");
    String page = form("FRA");
    assertThat(get(page).body())
        .contains("How useful?", "value=\"5\"", "<legend>", "Why?", "without names");
    assertThat(silent(number)).isTrue();

    assertThat(post(page, Map.of("q1", "4", "q2", "1", "q3", "Ça va")).body())
        .contains("Your answers are kept");
    assertThat(requests.asked(number, "FRA").orElseThrow().answer()).isEqualTo(Answer.DONE);
    assertThat(get(page).body()).contains("You can change your answers", "Ça va");
    post(page, Map.of("q1", "2", "q2", "2", "q3", ""));
    assertThat(surveys.results(number)).extracting(SurveyResult::answers).containsExactly(1, 1, 0);
    assertThat(surveys.results(number).get(0).mean()).hasValue(2);

    now("2027-04-01T10:00:00+02:00");
    assertThat(get(page).body()).contains("This form is closed");
    assertThat(status(page, "q1=5")).isEqualTo(403);
    assertThat(surveys.results(number).get(0).mean()).hasValue(2);
  }

  @Test
  void whoIsLateMayStillAnswerButOnlyOnce() {
    int number = survey("FRA");
    String page = form("FRA");
    now("2027-04-01T10:00:00+02:00");
    assertThat(post(page, Map.of("q1", "4")).body()).contains("Your answers are kept");
    assertThat(get(page).body()).contains("This form is closed");
    assertThat(silent(number)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "q1=6",
        "q1=0",
        "q1=-1",
        "q1=99999999999",
        "q1=one",
        "q2=3",
        "q1=%3Cscript%3E",
        "q4=1",
        ""
      })
  void whatTheFormDoesNotOfferIsNotTaken(String fields) {
    int number = survey("FRA");
    String page = form("FRA");
    Matcher token = Pattern.compile("name=\"token\" value=\"([^\"]+)\"").matcher(get(page).body());
    assertThat(token.find()).isTrue();
    HttpResponse<String> answer = sent(page, fields + "&token=" + token.group(1));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("role=\"alert\"");
    assertThat(silent(number)).isTrue();
  }

  @Test
  void aTextOfMoreThanTwoThousandCharactersIsRefusedAndMarkupIsText() {
    int number = survey("FRA");
    String page = form("FRA");
    assertThat(post(page, Map.of("q3", "x".repeat(2001))).statusCode()).isEqualTo(422);
    post(page, Map.of("q3", "<b>é\u0000\u202e</b>"));
    assertThat(get(page).body()).contains("&lt;b&gt;é").doesNotContain("<b>é");
    assertThat(surveys.results(number).get(2).texts()).hasSize(1);
  }

  @Test
  void whoHasNothingToSayIsRemindedNoMore() {
    int number = survey("FRA");
    assertThat(post(form("FRA"), Map.of("nothing", "yes")).body()).contains("Thank you");
    assertThat(requests.asked(number, "FRA").orElseThrow().answer())
        .isEqualTo(Answer.NOTHING_TO_SUBMIT);
  }

  @Test
  void theOneClickPageOfASurveyIsItsForm() {
    survey("FRA");
    String form = form("FRA");
    HttpResponse<String> answer = get(form.replace("/survey", ""));
    assertThat(answer.headers().firstValue("Location").orElse("")).endsWith(form);
  }

  @ParameterizedTest
  @CsvSource({
    "en, ltr, How useful was the meeting?, too short",
    "fr, ltr, La réunion a-t-elle été utile, trop courte",
    "es, ltr, ¿Fue útil la reunión?, demasiado corta",
    "ar, rtl, ما مدى فائدة الاجتماع؟, مناسبة",
    "zh, ltr, 本次会议是否有用, 太短",
    "ru, ltr, Насколько полезным, слишком короткое",
  })
  void ourOwnQuestionsAreAskedInSixLanguages(
      String language, String side, String question, String choice) {
    int number = open(title, RequestKind.SURVEY, "FRA");
    surveys.ask(number, SurveyQuestion.afterMeeting());
    assertThat(get(form("FRA") + "?lang=" + language).body())
        .contains("lang=\"" + language + "\" dir=\"" + side + "\"", question, choice);
  }

  @Test
  void theChannelSeesAnswersWithoutNamesAndTheSecretariatSeesThemByParty() throws IOException {
    int number = survey("FRA", "UGA", "KEN");
    String words = "Only one says " + title;
    post(form("FRA"), Map.of("q1", "5", "q3", words));
    post(form("UGA"), Map.of("q1", "4"));
    assertThat(says("spwg", "delegate", "results " + number))
        .contains("2 people have filled in")
        .doesNotContain(words);
    post(form("KEN"), Map.of("q1", "4"));
    String channel = says("spwg", "secretariat", "results " + number);
    assertThat(channel)
        .contains("mean 4.3, answers: 3", words, "only the secretariat sees")
        .doesNotContain("France", "results/parties");
    assertThat(says(room, "secretariat", "results " + number)).contains("results/parties");

    String named = URI.create(results.sheets(number, clock.instant())).getPath();
    String nameless = URI.create(results.summary(number, clock.instant())).getPath();
    assertThat(cells(named)).contains("France", "Kenya", words);
    assertThat(cells(nameless)).contains(words).doesNotContain("France", "Kenya");
    // The secret of one does not open the other.
    assertThat(get(nameless.replace("/results/", "/results/parties/")).statusCode()).isEqualTo(404);
  }

  private int survey(String... codes) {
    int number = open(title, RequestKind.SURVEY, codes);
    surveys.ask(
        number,
        List.of(
            new SurveyQuestion(1, Kind.SCALE, "How useful?", List.of("1", "2", "3", "4", "5"), ""),
            new SurveyQuestion(2, Kind.CHOICE, "How long?", List.of("short", "long"), ""),
            new SurveyQuestion(3, Kind.TEXT, "Why?", List.of(), "")));
    return number;
  }

  /** The form of a Party's focal point, from their mail. */
  private String form(String party) {
    now("2027-03-01T10:00:00+01:00");
    String address =
        Map.of("FRA", "claire.morel", "UGA", "amina.nabirye", "KEN", "peter.mwangi").get(party);
    until(() -> mailsSoFar(title).stream().anyMatch(mail -> mail.toString().contains(address)));
    String page =
        mailsSoFar(title).stream()
            .filter(mail -> mail.path("toRecipients").toString().contains(address))
            .map(this::link)
            .findFirst()
            .orElseThrow();
    assertThat(page).startsWith("/q/survey/");
    return page;
  }

  private String cells(String path) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes(path)))) {
      return new XSSFExcelExtractor(book).getText();
    }
  }

  private int status(String page, String fields) {
    return sent(page, fields).statusCode();
  }
}
