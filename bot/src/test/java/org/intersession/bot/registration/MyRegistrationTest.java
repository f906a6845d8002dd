package org.intersession.bot.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.intersession.bot.people.RoleKind;
import org.intersession.bot.registration.Registration.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MyRegistrationTest extends RegistrationHouse {
  private int meeting;
  private String link = "";

  @BeforeEach
  void anAccreditedPersonIsRegistered() {
    meeting = meeting();
    known(RoleKind.DELEGATE, "KEN", email, "García");
    register(meeting, "en", Map.of("body", "Kenya"));
    link = link(mail(email, "/r/me/"), "/r/me/");
  }

  @Test
  void lookingChangesNothing() {
    int version = registered(meeting, email).version();
    assertThat(get(link + "?lang=en").body()).contains("You are registered.", "García", "Kenya");
    assertThat(get(link + "/change?lang=en").body()).contains("Adviser");
    assertThat(get(link + "/withdraw").statusCode()).isEqualTo(405);
    assertThat(registered(meeting, email).version()).isEqualTo(version);
  }

  @Test
  void anotherRoleIsTakenOverAndStaysApproved() {
    assertThat(change(Map.of("role", "Head of delegation")).body()).contains("are saved");
    Registration changed = registered(meeting, email);
    assertThat(changed.state()).isEqualTo(State.APPROVED);
    assertThat(changed.application().role()).isEqualTo("Head of delegation");
    assertThat(mail(email, "stands as you changed it").path("subject").asString())
        .startsWith("Changed");
  }

  @Test
  void anotherPartyIsJudgedAnewAndLeavesTheCalendarUntilThen() {
    change(Map.of("body", "Uganda"));
    Registration changed = registered(meeting, email);
    assertThat(changed.state()).isEqualTo(State.WAITING);
    assertThat(changed.reason()).isEqualTo("other-party");
    assertThat(calendar(mail(email, "waits for approval"))).contains("METHOD:CANCEL");
  }

  @Test
  void aLinkThatWasPassedOnShowsWhoseItIsAndActsForNobodyElse() {
    assertThat(get(link + "?lang=en").body()).contains("This page is for Ana García alone");
    Map<String, String> foreign = Map.of("token", token(get(link).body()), "email", "x@y.org");
    HttpResponse<String> answer = post(link + "/withdraw?lang=en", foreign);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("not the address to which this link was sent");
    assertThat(change(Map.of("email", "x@y.org", "role", "Spy")).statusCode()).isEqualTo(422);
    assertThat(registered(meeting, email).application().role()).isEqualTo("Adviser");
    assertThat(registered(meeting, email).state()).isEqualTo(State.APPROVED);
  }

  @Test
  void whoWithdrawsIsWithdrawnAndTheLinkDies() {
    assertThat(withdraw().statusCode()).isEqualTo(200);
    assertThat(registered(meeting, email).state()).isEqualTo(State.WITHDRAWN);
    assertThat(calendar(mail(email, "is withdrawn"))).contains("METHOD:CANCEL");
    assertThat(get(link).statusCode()).isEqualTo(404);
  }

  @Test
  void whoHasWithdrawnMayComeBack() {
    withdraw();
    register(meeting, "en", Map.of("body", "Kenya", "role", "Returned"));
    assertThat(registered(meeting, email, State.APPROVED).application().role())
        .isEqualTo("Returned");
  }

  @Test
  void aFormWithoutOurTokenIsRefused() {
    Map<String, String> foreign = Map.of("email", email, "token", "AAAAAAAAAAAAAAAAAAAAAA");
    assertThat(post(link + "/withdraw", foreign).statusCode()).isEqualTo(403);
    assertThat(registered(meeting, email).state()).isEqualTo(State.APPROVED);
  }

  @Test
  void afterTheMeetingTheLinkOpensNothing() {
    jdbc.sql("UPDATE meeting SET plan = jsonb_set(plan, '{starts}', '[\"2020-01-01T09:00:00Z\"]')"
            + " WHERE number = ?")
        .param(meeting)
        .update();
    assertThat(get(link).statusCode()).isEqualTo(404);
  }

  private HttpResponse<String> withdraw() {
    return post(
        link + "/withdraw?lang=en",
        Map.of("token", token(get(link).body()), "email", email.toUpperCase(java.util.Locale.ROOT)));
  }

  private HttpResponse<String> change(Map<String, String> other) {
    Map<String, String> fields =
        new LinkedHashMap<>(fields(get(link + "/change?lang=en").body()));
    fields.put("body", "Kenya");
    fields.putAll(other);
    return post(link + "/change?lang=en", fields);
  }
}
