package org.intersession.bot.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.intersession.bot.reminders.Asked.Way;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Requests that a consultation or an invitation opens. */
class CausedRequestTest extends RequestHouse {
  @Test
  void aReminderOfAConsultationLeadsToTheReviewPageAndSoDoesTheAnswerPage() {
    says(
        room,
        "secretariat",
        "consult \""
            + title
            + "\" "
            + at("/sandbox/drafts/wetlands-and-youth_en.docx")
            + " lead Uganda for Kenya until 31 March 2027 17:00 Geneva");
    assertThat(says(room, "secretariat", "yes")).contains("is open until");
    int number = number("consultation:");
    now("2027-03-24T10:00:00+03:00");
    JsonNode reminder = reminder();
    String text = reminder.path("body").path("content").asString();
    assertThat(text).contains("Open the text and comment");
    HttpResponse<String> review = get(path(text, "/c/in/"));
    assertThat(review.statusCode()).isIn(200, 302, 303);

    String answer = path(text, "/q/");
    assertThat(get(answer).body()).contains("Open the text and comment", answer + "/review");
    assertThat(get(answer + "/review").headers().firstValue("Location").orElse(""))
        .contains("/c/in/");
    assertThat(silent(number)).isTrue();
  }

  @Test
  void anotherRequestHasNoReviewPage() {
    open(title, "FRA");
    now("2027-03-01T10:00:00+01:00");
    String page = link(mails(title, 1).get(0));
    assertThat(get(page).body()).doesNotContain("/review");
    assertThat(get(page + "/review").statusCode()).isEqualTo(404);
  }

  @Test
  void anInvitationAsksAndARegistrationStopsTheLadder() {
    says(
        room,
        "secretariat",
        "meet \""
            + title
            + "\" 31 March 2027 14:00 Geneva 90 min 20 people on zoom registration until 30 March"
            + " 2027 for Kenya");
    says(room, "secretariat", "yes");
    int meeting = jdbc.sql("SELECT max(number) FROM meeting").query(Integer.class).single();
    until(() -> says(room, "secretariat", "invite " + meeting).contains("Draft"));
    assertThat(says(room, "secretariat", "yes")).doesNotContain("did not understand");
    int number = number("registration:");
    assertThat(requests.silent(number)).extracting(Asked::party).contains("KEN");
    until(() -> !invitations().isEmpty());
    register(path(invitations().get(0).path("body").path("content").asString(), "/r/"));
    until(() -> !silent(number));
    assertThat(requests.asked(number, "KEN").orElseThrow().how()).isEqualTo(Way.REGISTRATION);
    int before = mailsSoFar("May we remind you").size();
    now("2027-03-24T10:00:00+03:00");
    int marked = open(title + " after", "KEN");
    now("2027-03-24T10:30:00+03:00");
    until(() -> !mailsSoFar(title + " after").isEmpty());
    assertThat(marked).isPositive();
    assertThat(mailsSoFar("May we remind you")).hasSize(before);
  }

  private List<JsonNode> invitations() {
    return mailsSoFar(title).stream()
        .filter(mail -> mail.path("toRecipients").toString().contains("peter.mwangi"))
        .toList();
  }

  private void register(String page) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("given", "Peter");
    fields.put("family", "Mwangi");
    fields.put("email", "peter.mwangi@example.com");
    fields.put("body", "Kenya");
    fields.put("role", "Focal point");
    fields.put("presence", "ALONE");
    fields.put("people", "1");
    fields.put("consent", "yes");
    assertThat(post(page, fields).statusCode()).isIn(200, 302, 303);
  }

  private int number(String cause) {
    return jdbc.sql("SELECT number FROM request WHERE starts_with(cause, :cause)")
        .param("cause", cause)
        .query(Integer.class)
        .single();
  }

  private JsonNode reminder() {
    until(() -> mailsSoFar(title).stream().anyMatch(CausedRequestTest::reminds));
    return mailsSoFar(title).stream().filter(CausedRequestTest::reminds).findFirst().orElseThrow();
  }

  private static boolean reminds(JsonNode mail) {
    return mail.path("subject").asString().startsWith("Reminder")
        && mail.path("toRecipients").toString().contains("peter.mwangi");
  }

  private String path(String text, String path) {
    String base = environment.getRequiredProperty("intersession.public-url");
    Matcher link =
        Pattern.compile("href=\"" + Pattern.quote(base) + "(" + path + "[^\"]+)\"").matcher(text);
    assertThat(link.find()).as(text).isTrue();
    return link.group(1);
  }
}
