package org.intersession.bot.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.intersession.bot.meetings.MeetingSettled;
import org.intersession.bot.people.RoleKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

class MeetingNewsTest extends RegistrationHouse {
  @Autowired private ApplicationEventPublisher events;
  @Autowired private TransactionTemplate transaction;
  private int meeting;
  private String before = "";

  @BeforeEach
  void somebodyIsRegistered() {
    meeting = meeting();
    known(RoleKind.DELEGATE, "KEN", email, "García");
    register(meeting, "en", Map.of("body", "Kenya"));
    before = calendar(mail(email, "You are registered"));
  }

  @Test
  void aMoveReachesThePersonAndMovesTheSameEntryOfTheCalendar() {
    String later = clock.instant().plus(25, ChronoUnit.DAYS).toString();
    change("jsonb_set(plan, '{starts}', '[\"" + later + "\"]')", "state");
    settled("changed");
    JsonNode mail = mail(email, "has changed");
    String after = calendar(mail);
    assertThat(after).contains("METHOD:REQUEST");
    assertThat(value(after, "UID")).isEqualTo(value(before, "UID"));
    assertThat(sequence(after)).isGreaterThan(sequence(before));
    assertThat(value(after, "DTSTART")).isNotEqualTo(value(before, "DTSTART"));
  }

  @Test
  void anotherClosingTimeReachesThePerson() {
    String closes = clock.instant().plus(3, ChronoUnit.DAYS).toString();
    change("jsonb_set(plan, '{settings,registrationUntil}', '\"" + closes + "\"')", "state");
    settled("changed");
    assertThat(mail(email, "has changed").path("body").toString()).contains("Registration closes");
  }

  @Test
  void aCancellationTakesTheEntryOut() {
    change("plan", "'CANCELLED'");
    settled("cancelled");
    String after = calendar(mail(email, "is cancelled"));
    assertThat(after).contains("METHOD:CANCEL", "STATUS:CANCELLED");
    assertThat(value(after, "UID")).isEqualTo(value(before, "UID"));
    assertThat(sequence(after)).isGreaterThan(sequence(before));
  }

  @Test
  void aChangeThatTouchesNobodyIsToldToNobody() {
    int version = registered(meeting, email).version();
    change("plan", "state");
    settled("changed");
    assertThat(registered(meeting, email).version()).isEqualTo(version);
  }

  private void change(String plan, String state) {
    jdbc.sql(
            "UPDATE meeting SET plan = " + plan + ", state = " + state
                + ", revision = revision + 1 WHERE number = ?")
        .param(meeting)
        .update();
  }

  private void settled(String event) {
    transaction.executeWithoutResult(
        status ->
            events.publishEvent(
                new MeetingSettled(meeting, facts(meeting).revision(), event)));
  }

  private static int sequence(String calendar) {
    return Integer.parseInt(value(calendar, "SEQUENCE"));
  }

  private static String value(String calendar, String property) {
    Matcher line =
        Pattern.compile("(?m)^" + property + "[^:\\r\\n]*:(.*)$").matcher(calendar.replace("\r", ""));
    assertThat(line.find()).as(property).isTrue();
    return line.group(1);
  }
}
