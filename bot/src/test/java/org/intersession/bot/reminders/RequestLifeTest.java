package org.intersession.bot.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.intersession.bot.reminders.Asked.Answer;
import org.intersession.bot.reminders.Asked.Way;
import org.intersession.bot.reminders.AskedStore.Answering;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A request from its first mail to its last reminder, through the whole service. */
class RequestLifeTest extends RequestHouse {
  private static final String FORGED = "mx.example.org; spf=fail; dkim=fail";

  @Autowired private CausedRequests caused;

  @Test
  void theFocalPointIsWrittenToInTheirLanguageAndAnswersWithOneClick() {
    int number = open(title, "FRA");
    now("2027-03-01T10:00:00+01:00");
    JsonNode mail = mails(title, 1).get(0);
    assertThat(mail.path("toRecipients").toString()).contains("claire.morel@example.com");
    assertThat(mail.path("subject").asString()).contains("votre réponse pour le");
    String page = link(mail);

    assertThat(get(page).statusCode()).isEqualTo(200);
    assertThat(silent(number)).isTrue();

    HttpResponse<String> answer = post(page, Map.of("answer", "done"));
    assertThat(answer.body()).contains("Thank you");
    Asked asked = requests.asked(number, "FRA").orElseThrow();
    assertThat(asked.answer()).isEqualTo(Answer.DONE);
    assertThat(asked.how()).isEqualTo(Way.PAGE);
    assertThat(get(page + "?lang=fr").body()).contains("Votre Partie a répondu");
  }

  @Test
  void whatOnePersonOwesOnOneDayIsOneMessage() {
    open(title + " one", "CRI");
    open(title + " two", "CRI");
    now("2027-03-01T18:00:00+01:00");
    mails(title, 2);
    // Seven days before the deadline, at nine in San José.
    now("2027-03-24T09:01:00-06:00");
    JsonNode reminder = mails(title, 3).get(2);
    String text = reminder.path("body").path("content").asString();
    assertThat(text).contains(title + " one", title + " two");
    assertThat(text.split("/q/", -1)).hasSizeGreaterThanOrEqualTo(3);
  }

  @Test
  void aMailThatWaitsForTheMorningCountsFromThen() {
    // The first step is on the 10th, and so is the morning after this evening.
    now("2027-03-09T18:00:00+01:00");
    int number = open(title, "FRA");
    assertThat(says("", "secretariat", "unanswered " + number))
        .contains("Friday, 12 March 2027: focal point");
  }

  @Test
  void anAnswerStopsWhatIsQueued() {
    // It is evening in Tokyo, so the mail waits for the morning.
    int number = open(title, "JPN");
    requests.answer(
        number,
        "JPN",
        new Answering(Answer.DONE, LocalDate.parse("2027-03-01"), Way.LETTER, "Letter"),
        "Olga Officer");
    now("2027-03-02T12:00:00+01:00");
    until(
        () ->
            jdbc.sql("SELECT state || ' ' || coalesce(reason, '') FROM delivery")
                .query(String.class)
                .list()
                .equals(List.of("FAILED withdrawn")));
    assertThat(mailsSoFar(title)).isEmpty();
  }

  @Test
  void aPartyMaySayUntilWhenItNeeds() {
    int number = open(title, "JPN");
    now("2027-03-02T10:00:00+09:00");
    String page = link(mails(title, 1).get(0));
    assertThat(post(page, Map.of("answer", "time", "until", "yesterday")).statusCode())
        .isEqualTo(422);
    assertThat(post(page, Map.of("answer", "time", "until", "2027-04-20")).statusCode())
        .isEqualTo(200);
    assertThat(requests.asked(number, "JPN").orElseThrow().asksUntil()).isEqualTo("2027-04-20");
    assertThat(silent(number)).isTrue();
  }

  @Test
  void anAnswerByMailIsRecorded() {
    int number = open(title, "URY");
    now("2027-03-01T16:00:00+01:00");
    String reply =
        mails(title, 1)
            .get(0)
            .path("replyTo")
            .path(0)
            .path("emailAddress")
            .path("address")
            .asString();
    assertThat(reply).startsWith("secretariat+q-");
    arrives("assistant@ury.example", reply, "RE: Recordatorio", "Adjunto el informe.");
    until(() -> !silent(number));
    assertThat(requests.asked(number, "URY").orElseThrow().how()).isEqualTo(Way.MAIL);
  }

  @Test
  void anAnswerWhoseSenderIsDoubtedWaitsForAnOfficer() {
    int number = open(title, "URY");
    now("2027-03-01T16:00:00+01:00");
    JsonNode reply = mails(title, 1).get(0).path("replyTo").path(0).path("emailAddress");
    String subject = "RE: " + title + " report";
    arrives(
        Map.of(
            "from",
            "focal.point@ury.example",
            "to",
            reply.path("address").asString(),
            "subject",
            subject,
            "body",
            "Adjunto el informe.",
            "headers",
            List.of(Map.of("name", "Authentication-Results", "value", FORGED))));
    until(() -> trusted(subject).isPresent());
    assertThat(silent(number)).isTrue();
    assertThat(says("finance", "secretariat", "unanswered " + number))
        .contains("until you decide, none of it counts");

    String which = "trust " + trusted(subject).orElseThrow();
    assertThat(says("finance", "delegate", which)).doesNotContain("taken as what it says");
    assertThat(says("finance", "secretariat", "dis" + which)).contains("counts for nobody");
    assertThat(says("finance", "secretariat", which)).contains("Nobody needs to decide");
    assertThat(silent(number)).isTrue();
  }

  private Optional<Integer> trusted(String subject) {
    return jdbc.sql(
            """
            SELECT u.number FROM request_mail_unproven u JOIN request_mail m ON m.id = u.mail
            WHERE m.subject = ?\
            """)
        .param(subject)
        .query(Integer.class)
        .optional();
  }

  @Test
  void aMailThatOnlyNamesTheTitleIsShownAtThePersonAndAnswersNothing() {
    int number = open(title, "URY");
    now("2027-03-01T16:00:00+01:00");
    mails(title, 1);
    arrives("focal.point@ury.example", "RE: " + title, "Is there a template?");
    // The mail system goes by the machine's time, not by the one that was set.
    until(
        () ->
            jdbc.sql("UPDATE request_mail SET at = :at WHERE subject = :subject")
                    .param("at", clock.instant().atOffset(java.time.ZoneOffset.UTC))
                    .param("subject", "RE: " + title)
                    .update()
                == 1);
    Map<String, String> asks =
        Map.of("channel", "finance", "person", "secretariat", "text", "unanswered " + number);
    assertThat(posted("/sandbox/say", asks)).contains("see whether it is the answer");
    assertThat(silent(number)).isTrue();
  }

  @Test
  void aMailFromSomebodyElseAnswersNothing() {
    int number = open(title, "URY");
    arrives("stranger@example.net", "RE: " + title, "Here it is.");
    arrives("claire.morel@example.com", "RE: " + title, "Voici.");
    arrives("postmaster@nga.example", "Undeliverable", "To: focal.point@nga.example was refused");
    until(() -> bounced("focal.point@nga.example"));
    assertThat(silent(number)).isTrue();
    jdbc.sql("UPDATE people_email SET state = 'UNTRIED'").update();
  }

  @Test
  void moreTimeMovesTheLadder() {
    int number = open(title, "CHE");
    now("2027-03-01T10:00:00+01:00");
    mails(title, 1);
    requests.extend(number, "CHE", Instant.parse("2027-04-30T22:00:00Z"), "Olga Officer");
    assertThat(says("", "secretariat", "unanswered " + number))
        .contains("Friday, 9 April 2027: focal point", "has until Friday, 30 April 2027");
    assertThat(get(wall(number)).body())
        .contains("not answered", "has until Friday, 30 April 2027")
        .contains("Friday, 9 April 2027: focal point");
    now("2027-03-24T09:01:00+01:00");
    until(() -> lookedAtAfter(number, "2027-03-24T09:01:00+01:00"));
    assertThat(reminders(number)).isEqualTo(1);
    assertThat(mailsSoFar(title)).hasSize(1);
    now("2027-04-09T09:01:00+02:00");
    mails(title, 2);
  }

  @Test
  void theWallNamesTheOfficerWhereNobodyOfAPartyIsReached() {
    assertThat(get(wall(open(title, "DMA"))).body())
        .contains("cannot be reached", "no focal point")
        .contains("Wednesday, 10 March 2027: officer of the secretariat");
  }

  @ParameterizedTest
  @CsvSource({
    "en, awaits your answer, 'asks for time until Friday, 30 April 2027'",
    "fr, attend votre réponse, demande un délai jusqu’au vendredi 30 avril 2027",
    "ar, ينتظر ردكم, يطلب مهلة حتى الجمعة، 30 أبريل 2027"
  })
  void theWallSaysWhoAsksForMoreTimeAndUntilWhen(String language, String state, String note) {
    int number = open(title, "CHE");
    requests.needsUntil(number, "CHE", LocalDate.parse("2027-04-30"), "Anna Keller");
    assertThat(get(wall(number) + "?lang=" + language).body()).contains(state, note);
  }

  @Test
  void theOfficerHearsWhoStaysSilentAndNobodyElseDoes() {
    open(title, "DMA");
    now("2027-03-24T09:01:00+01:00");
    JsonNode mail = mails(title, 1).get(0);
    assertThat(mail.path("toRecipients").toString()).contains("secretariat@example.org");
    assertThat(mail.path("body").path("content").asString()).contains("Dominica (no focal point)");
  }

  @Test
  void twoHundredRequestsToOnePersonAreOneMessage() {
    for (int i = 0; i < 200; i++) {
      caused.open(cause("burden:" + i), List.of("URY"));
    }
    now("2027-03-24T10:00:00-03:00");
    until(() -> mailsSoFar(title).size() == 1);
    JsonNode mail = mailsSoFar(title).get(0);
    assertThat(mail.path("subject").asString()).contains("200");
    assertThat(mail.path("body").path("content").asString().split("/q/", -1)).hasSize(202);
  }

  @Test
  void whatIsClosedWhereItWasOpenedRemindsNobody() {
    caused.open(cause("elsewhere:1"), List.of("URY", "CHE"));
    caused.answer(caused.open("elsewhere:").get(0).request(), "CHE", Answer.DONE, Way.COMMENT);
    assertThat(caused.silent(caused.open("elsewhere:").get(0).request())).containsExactly("URY");
    caused.close(caused.open("elsewhere:").get(0).request());
    now("2027-03-24T10:00:00-03:00");
    int number = open(title + " later", "CHE");
    now("2027-03-25T10:00:00+01:00");
    until(() -> !mailsSoFar(title + " later").isEmpty());
    assertThat(mailsSoFar(title)).hasSize(1);
    assertThat(silent(number)).isTrue();
  }

  @Test
  void whoWantsNoRemindersGetsNoneUntilTheyWantThemAgain() {
    open(title, "URY");
    now("2027-03-01T16:00:00+01:00");
    Matcher stop =
        Pattern.compile("(/q/stop/[A-Za-z0-9_-]{22})")
            .matcher(mails(title, 1).get(0).path("body").path("content").asString());
    assertThat(stop.find()).isTrue();
    assertThat(get(stop.group(1)).body()).contains("Shall we stop reminding Focal Point");
    assertThat(post(stop.group(1), Map.of()).body()).contains("not be reminded any more");
    open(title + " more", "URY");
    now("2027-03-02T16:00:00+01:00");
    assertThat(mails(title + " more", 1).get(0).path("toRecipients").toString())
        .contains("mission@ury.example");
    assertThat(post(stop.group(1), Map.of("again", "true")).body()).contains("reminded again");
  }

  private CausedRequests.Cause cause(String key) {
    return new CausedRequests.Cause(
        key,
        RequestKind.COMMENTS,
        title,
        Instant.parse("2027-03-31T21:59:00Z"),
        java.time.ZoneId.of("Europe/Zurich"),
        java.util.Locale.ENGLISH,
        PLACE,
        "Chair",
        "Olga Officer");
  }

  @Test
  void aFormFromAnotherSiteAnswersNothing() {
    int number = open(title, "FRA");
    now("2027-03-01T10:00:00+01:00");
    String page = link(mails(title, 1).get(0));
    assertThat(sent(page, "answer=done&token=x").statusCode()).isEqualTo(403);
    assertThat(silent(number)).isTrue();
    assertThat(get("/q/AAAAAAAAAAAAAAAAAAAAAA").statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({
    "en, ltr, 1 of 2 have answered, Africa, Europe",
    "fr, ltr, 1 réponse sur 2, Afrique, Europe",
    "es, ltr, 1 de 2 han respondido, África, Europa",
    "ar, rtl, جميع الأطراف, أفريقيا, أوروبا",
    "zh, ltr, 所有缔约方, 非洲, 欧洲",
    "ru, ltr, Все Стороны, Африка, Европа",
  })
  void theWallSpeaksSixLanguages(
      String language, String side, String text, String first, String later) {
    int number = open(title, "FRA", "UGA");
    requests.answer(
        number,
        "UGA",
        new Answering(Answer.DONE, LocalDate.parse("2027-03-01"), Way.LETTER, "Letter"),
        "Olga Officer");
    String wall = wall(number);
    HttpResponse<String> shown = get(wall + "?lang=" + language);
    assertThat(shown.body())
        .contains("lang=\"" + language + "\" dir=\"" + side + "\"", text, title);
    assertThat(shown.body()).containsSubsequence(first, later);
    assertThat(shown.headers().firstValue("Referrer-Policy")).contains("no-referrer");
    assertThat(get(wall + "/table.xlsx").body()).startsWith("PK");
  }

  /** Whether a round has looked at the Party’s ladder since a time. */
  private boolean lookedAtAfter(int number, String time) {
    return jdbc.sql(
            "SELECT look_at > :time::timestamptz FROM request_party WHERE request = :number")
        .param("time", time)
        .param("number", number)
        .query(Boolean.class)
        .single();
  }

  private int reminders(int number) {
    return jdbc.sql("SELECT count(*) FROM reminder_item WHERE request = :number")
        .param("number", number)
        .query(Integer.class)
        .single();
  }

  private String wall(int number) {
    return URI.create(walls.make(number, clock.instant())).getPath();
  }
}
