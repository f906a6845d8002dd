package org.intersession.bot.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.intersession.bot.people.PersonalLinks;
import org.intersession.bot.people.Persons;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Mail programs offer to be reminded no more with one click (RFC 8058). */
class UnsubscribeTest extends RequestHouse {
  private static final String POST = "List-Unsubscribe-Post";
  @Autowired private Persons persons;
  @Autowired private StopStore stops;
  @Autowired private Bodies bodies;
  @Autowired private PersonalLinks links;
  @Autowired private Wordings wordings;
  @Autowired private Reviews reviews;
  @Autowired private ReminderProperties.Pages pages;

  @AfterEach
  void everybodyIsRemindedAgain() {
    jdbc.sql("DELETE FROM reminder_stop").update();
  }

  @Test
  void theMailSaysWhereAndAMailProgramStopsItWithoutOurFormOrCookie() {
    int number = open(title, "CRI");
    now("2027-03-01T18:00:00+01:00");
    String stop = stop(mails(title, 1).get(0));
    assertThat(sent(stop, "List-Unsubscribe=One-Click").statusCode()).isEqualTo(200);
    assertThat(stops.stopped(persons.byEmail("luis.vargas@example.com").get(0))).isTrue();
    assertThat(sent(stop, "List-Unsubscribe=One-Click").statusCode()).isEqualTo(200);

    assertThat(says(room, "secretariat", "unanswered " + number)).contains("want no reminders");
    now("2027-03-03T18:00:00+01:00");
    assertThat(says(room, "secretariat", "remind " + number))
        .contains("people who want no reminders and get none: Costa Rica");
    says(room, "secretariat", "yes");
    now("2027-03-04T18:00:00+01:00");
    List<JsonNode> mails = mails(title, 2);
    assertThat(mails.get(1).path("toRecipients").toString())
        .contains("mission@cri.example")
        .doesNotContain("luis.vargas");
  }

  @Test
  void looksAndForeignWordsStopNothing() {
    open(title, "CRI");
    now("2027-03-01T18:00:00+01:00");
    String stop = stop(mails(title, 1).get(0));
    get(stop);
    assertThat(sent(stop, "List-Unsubscribe=Maybe").statusCode()).isNotEqualTo(200);
    assertThat(sent("/q/stop/AAAAAAAAAAAAAAAAAAAAAA", "List-Unsubscribe=One-Click").statusCode())
        .isEqualTo(404);
    assertThat(stops.stopped(persons.byEmail("luis.vargas@example.com").get(0))).isFalse();
  }

  @Test
  void aMailWithOthersInCopyOffersItInItsTextAlone() {
    open(title, "CRI");
    now("2027-03-01T18:00:00+01:00");
    mails(title, 1);
    // On the day of the deadline the mission is in copy: its mail program must not stop another.
    now("2027-03-31T10:00:00-06:00");
    until(() -> mailsSoFar(title).stream().anyMatch(UnsubscribeTest::copied));
    JsonNode mail =
        mailsSoFar(title).stream().filter(UnsubscribeTest::copied).findFirst().orElseThrow();
    assertThat(mail.path("properties").toString()).doesNotContain(POST);
    assertThat(mail.path("body").path("content").asString()).contains("/q/stop/");
  }

  @Test
  void whereABodysRulesForbidItNothingIsOffered() {
    int number = open(title, "CRI");
    Duration soon = Duration.ofSeconds(1);
    ReminderProperties forbidden =
        new ReminderProperties("", 100, soon, soon, soon, false, Duration.ofHours(48));
    Request request = requests.find(number).orElseThrow();
    LastLook.Owed owed =
        new LastLook.Owed(
            request,
            requests.asked(number, "CRI").orElseThrow(),
            ReminderItem.outOfTurn(number, "CRI"),
            Recipients.Reached.nobody());
    ReminderLetters.Written written =
        new ReminderLetters(links, bodies, wordings, reviews, forbidden, pages)
            .toParty(
                persons.byEmail("luis.vargas@example.com").get(0),
                "luis.vargas@example.com",
                List.of(owed),
                clock.instant());
    assertThat(written.stop()).isNull();
    assertThat(written.letter().parts().toString()).contains("/q/").doesNotContain("/q/stop/");
  }

  private static boolean copied(JsonNode mail) {
    return mail.path("ccRecipients").toString().contains("mission@cri.example");
  }

  private String stop(JsonNode mail) {
    assertThat(mail.path("properties").toString()).contains("List-Unsubscribe=One-Click", POST);
    String header = mail.path("properties").path("String 0x1045").asString();
    assertThat(header).startsWith("<" + environment.getRequiredProperty("intersession.public-url"));
    return URI.create(header.substring(1, header.length() - 1)).getPath();
  }
}
