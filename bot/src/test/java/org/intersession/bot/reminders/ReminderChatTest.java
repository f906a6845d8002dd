package org.intersession.bot.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.intersession.bot.people.Person;
import org.intersession.bot.people.PersonData;
import org.intersession.bot.people.Persons;
import org.intersession.bot.reminders.Asked.Answer;
import org.intersession.bot.reminders.Asked.Way;
import org.intersession.bot.reminders.AskedStore.Answering;
import org.intersession.bot.reminders.ReachStore.Reach;
import org.intersession.integrations.ChatPerson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A focal point who is in the tenant's Teams and chose to be reminded there. */
class ReminderChatTest extends RequestHouse {
  private static final String CLAIRE = "claire.morel@example.com";

  @Autowired private Persons persons;
  @Autowired private ReachStore reach;

  @BeforeEach
  void claireIsTheDelegateInTheChat() {
    addresses(List.of(CLAIRE, "delegate@example.org"));
  }

  @AfterEach
  void claireIsAsBefore() {
    reach.forget(claire().id());
    addresses(List.of(CLAIRE));
  }

  @Test
  void isRemindedThereAndByMailWhenItIsNotAnsweredAfterTwoDays() {
    assertThat(says("spwg", "delegate", "remind me here")).contains("come in this chat");
    open(title, "FRA");
    now("2027-03-01T10:00:00+01:00");
    until(() -> said().contains(title));
    assertThat(mailsSoFar(title)).isEmpty();
    now("2027-03-03T11:00:00+01:00");
    assertThat(mails(title, 1).get(0).path("toRecipients").toString()).contains(CLAIRE);
  }

  @Test
  void getsNoMailAfterAnAnswer() {
    says("", "delegate", "remind me here");
    int number = open(title, "FRA");
    now("2027-03-01T10:00:00+01:00");
    until(() -> said().contains(title));
    requests.answer(
        number,
        "FRA",
        new Answering(Answer.DONE, LocalDate.parse("2027-03-01"), Way.LETTER, "Letter"),
        "Olga Officer");
    now("2027-03-03T11:00:00+01:00");
    until(() -> states().equals(List.of("FAILED", "SENT")));
    assertThat(mailsSoFar(title)).isEmpty();
  }

  @Test
  void getsAMailAtOnceWhereTheChatDoesNotKnowThem() {
    says("spwg", "delegate", "remind me here");
    Reach known = reach.of(claire().id()).orElseThrow();
    ChatPerson gone = new ChatPerson("nobody-here", "Claire Morel", null);
    reach.keep(claire().id(), new Reach(gone, known.place()), clock.instant());
    open(title, "FRA");
    now("2027-03-01T10:00:00+01:00");
    mails(title, 1);
  }

  @Test
  void mayChooseMailAgain() {
    says("spwg", "delegate", "remind me here");
    assertThat(says("spwg", "delegate", "remind me by mail")).contains("come by mail");
    open(title, "FRA");
    now("2027-03-01T10:00:00+01:00");
    mails(title, 1);
  }

  @Test
  void whoIsOnNoListCanChooseNothing() {
    assertThat(says("spwg", "stranger", "remind me here")).contains("has nobody with your address");
  }

  private String said() {
    return outside("/standins/connector/conversations");
  }

  private List<String> states() {
    return jdbc.sql("SELECT state FROM delivery ORDER BY state").query(String.class).list();
  }

  private Person claire() {
    return persons.byEmail(CLAIRE).get(0);
  }

  private void addresses(List<String> emails) {
    Person claire = claire();
    persons.change(
        claire.id(),
        new PersonData(
            claire.reference(),
            claire.title(),
            claire.given(),
            claire.family(),
            claire.fullName(),
            claire.language(),
            claire.zone(),
            emails));
  }
}
