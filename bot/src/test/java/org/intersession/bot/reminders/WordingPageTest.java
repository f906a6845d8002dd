package org.intersession.bot.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** An officer edits how a reminder reads before it goes. */
class WordingPageTest extends RequestHouse {
  private static final String OWN = "Please, {party}: {title} by {deadline}. It is short.";
  @Autowired private WordingLinks links;

  @Test
  void whatAnOfficerWroteIsPreviewedSentAndKeptInTheHistory() {
    int number = asked("FRA", "UGA");
    String page = page(number);
    assertThat(get(page).body()).contains("May we remind you", "{party}", "{deadline}");

    assertThat(save(page, "FOCAL_POINT", "fr", "Rappel : {title}", OWN).body())
        .contains("Saved.", "Please, France: " + title + " by mercredi 31 mars 2027")
        .contains("Olga Officer");
    now("2027-03-03T10:00:00+01:00");
    assertThat(says(room, "secretariat", "remind " + number))
        .contains("Please, France: " + title, "/q/wording/", "An officer has edited the wording");
    says(room, "secretariat", "yes");
    now("2027-03-04T10:00:00+01:00");
    JsonNode mail = to("claire.morel", 2);
    assertThat(mail.path("body").path("content").asString()).contains("It is short.");
    assertThat(mail.path("subject").asString()).isEqualTo("Rappel : " + title);
    assertThat(to("amina.nabirye", 2).toString()).contains("May we remind you");

    HttpResponse<String> back =
        post(
            page,
            Map.of("step", "BEFORE", "audience", "FOCAL_POINT", "language", "fr", "back", "x"));
    assertThat(back.body())
        .contains("The usual wording holds again", "back to the usual wording", "It is short.")
        .contains("Nous nous permettons de rappeler");
  }

  @Test
  void theWordsForThoseWithOthersInCopyAreTheirOwn() {
    int number = asked("FRA");
    String page = page(number);
    save(page, "WITH_COPY", "fr", "Rappel : {title}", OWN);
    assertThat(get(page + "?step=BEFORE&audience=WITH_COPY&language=fr").body())
        .contains("It is short.");
    assertThat(get(page + "?step=BEFORE&audience=FOCAL_POINT&language=fr").body())
        .doesNotContain("It is short.");
    assertThat(get(page + "?step=AFTER&audience=WITH_COPY&language=fr").body())
        .doesNotContain("It is short.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Rappel | No places at all | These places are missing: {deadline} {party} {title}",
        "{title} | {party} {title} {deadline} {secret} | There is no such place, or a brace stands alone: {secret}",
        "{title} | {party} {title} {deadline} {count, plural, one {x} other {y}} | There is no such place",
        "{title} | {party} {title} {deadline} } | a brace stands alone",
        "'' | {party} {title} {deadline} | Subject and text must both be there",
      })
  void aWordingThatWouldNotFillIsRefusedAndKeptInTheForm(
      String subject, String body, String fault) {
    int number = asked("FRA");
    HttpResponse<String> answer = save(page(number), "FOCAL_POINT", "en", subject, body);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("role=\"alert\"", fault);
    assertThat(requests.find(number).orElseThrow().worded()).isFalse();
  }

  @Test
  void markupIsTextAndALongOneIsRefused() {
    int number = asked("FRA");
    String hostile = OWN + " <script>alert(1)</script>";
    assertThat(
            save(page(number), "FOCAL_POINT", "fr", "{title}\r\nBcc: x@example.org", hostile)
                .body())
        .contains("&lt;script&gt;", "Bcc: x@example.org")
        .doesNotContain("<script>alert");
    assertThat(
            save(page(number), "FOCAL_POINT", "fr", "{title}", OWN + "x".repeat(2000)).statusCode())
        .isEqualTo(422);
  }

  @Test
  void theAddressIsNotToBeGuessedAndAFormFromElsewhereChangesNothing() {
    int number = asked("FRA");
    assertThat(get("/q/wording/AAAAAAAAAAAAAAAAAAAAAA").statusCode()).isEqualTo(404);
    assertThat(sent(page(number), "subject=x&body=y&token=z").statusCode()).isEqualTo(403);
    assertThat(requests.find(number).orElseThrow().worded()).isFalse();
  }

  @Test
  void whereGovernmentsReadAlongTheAddressIsNotShown() {
    int number = asked("FRA");
    assertThat(says("spwg", "secretariat", "remind " + number))
        .contains("say the same to me alone to edit the wording")
        .doesNotContain("/q/wording/");
    says("spwg", "secretariat", "no");
  }

  private int asked(String... codes) {
    int number = open(title, codes);
    now("2027-03-01T10:00:00+01:00");
    mails(title, codes.length);
    return number;
  }

  private String page(int number) {
    return URI.create(links.make(number, "Olga Officer", clock.instant())).getPath();
  }

  private HttpResponse<String> save(
      String page, String audience, String language, String subject, String body) {
    return post(
        page,
        Map.of(
            "step", "BEFORE",
            "audience", audience,
            "language", language,
            "subject", subject,
            "body", body));
  }

  private JsonNode to(String address, int count) {
    until(() -> mailsSoFar(title).stream().filter(mail -> to(mail, address)).count() >= count);
    return mailsSoFar(title).stream()
        .filter(mail -> to(mail, address))
        .reduce((one, later) -> later)
        .orElseThrow();
  }

  private static boolean to(JsonNode mail, String address) {
    return mail.path("toRecipients").toString().contains(address);
  }
}
