package org.intersession.bot.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.intersession.bot.meetings.MeetingFacts;
import org.intersession.bot.people.RoleKind;
import org.intersession.bot.registration.Registration.State;
import org.intersession.integrations.MeetingNotice;
import org.intersession.integrations.MeetingNotice.Applicant;
import org.intersession.integrations.MeetingNotice.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** From the line in the chat to the name at the platform, and back. */
class WholeWayTest extends RegistrationHouse {
  @Autowired private ApplicationEventPublisher events;
  @Autowired private TransactionTemplate transaction;
  private final String channel = "door-" + UUID.randomUUID().toString().substring(0, 8);
  private int meeting;

  @BeforeEach
  void aMeetingIsSetUpFromTheChat() {
    LocalDate day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plus(20, ChronoUnit.DAYS);
    say("meet \"Door " + channel + "\" " + day + " 14:00 90 min 45 people on zoom registration");
    Matcher booked = Pattern.compile("Meeting (\\d+) is booked").matcher(say("yes"));
    assertThat(booked.find()).isTrue();
    meeting = Integer.parseInt(booked.group(1));
    eventually(() -> facts(meeting).outsideId());
  }

  @Test
  void whomAnOfficerApprovesStandsAtThePlatformUnderTheirNameUntilTheyWithdraw() {
    register(meeting, "fr", Map.of("body", "Kenya"));
    long id = registered(meeting, email).id();
    String link = link(mail(email, "/r/me/"), "/r/me/");
    assertThat(guest(email)).isEmpty();

    say("approve " + id);
    assertThat(say("yes")).contains("Ana García is approved");

    JsonNode guest = eventually(() -> guest(email).stream().findFirst().orElse(null));
    assertThat(name(guest)).isEqualTo("Kenya - Ana GARCÍA");
    assertThat(guest.path("status").asString("")).isEqualTo("approved");
    JsonNode mail = mail(email, "Vous êtes inscrit");
    assertThat(calendar(mail)).contains("METHOD:REQUEST", "Door " + channel);

    assertThat(changes(link, Map.of("given", "Anna")).statusCode()).isEqualTo(200);
    registered(meeting, email, State.WAITING);
    eventually(() -> approved(email).isEmpty() ? "off" : null);

    Map<String, String> leaving = Map.of("token", token(get(link).body()), "email", email);
    assertThat(post(link + "/withdraw", leaving).statusCode()).isEqualTo(200);
    assertThat(calendar(mail(email, "retirée"))).isEmpty();
  }

  @Test
  void anotherRuleRenamesAllWhoAreApproved() {
    String other = "fp-" + UUID.randomUUID() + "@example.com";
    for (String address : List.of(email, other)) {
      known(RoleKind.DELEGATE, "KEN", address, "García");
      register(meeting, "en", Map.of("body", "Kenya", "email", address));
      eventually(() -> approved(address).stream().findFirst().orElse(null));
    }

    assertThat(say("settings " + meeting + " naming \"{Surname}\"")).contains("{Surname}");
    say("settings " + meeting + " naming \"{CODE} - {Name}\"");
    say("yes");

    for (String address : List.of(email, other)) {
      eventually(
          () ->
              guest(address).stream()
                  .filter(one -> name(one).equals("KEN - Ana García"))
                  .findFirst()
                  .orElse(null));
    }
  }

  @Test
  void whoRegistersAtThePlatformIsJudgedByTheSameRules() {
    String other = "fp-" + UUID.randomUUID() + "@example.com";
    known(RoleKind.DELEGATE, "KEN", email, "García");
    told(Kind.APPLIED, "guest-1", email, "Ana", "García");
    told(Kind.APPLIED, "guest-2", other, "Ana", "García");
    told(Kind.APPLIED, "guest-2", other, "Ana", "García");

    assertThat(registered(meeting, email, State.APPROVED).application().party()).isEqualTo("KEN");
    assertThat(registered(meeting, other).state()).isEqualTo(State.WAITING);
    assertThat(name(eventually(() -> approved(email).stream().findFirst().orElse(null))))
        .isEqualTo("Kenya - Ana GARCÍA");
    assertThat(approved(other)).isEmpty();
  }

  @Test
  void whatThePlatformTellsOfOurOwnRequestsChangesNothing() {
    known(RoleKind.DELEGATE, "KEN", email, "García");
    register(meeting, "en", Map.of("body", "Kenya"));
    JsonNode guest = eventually(() -> approved(email).stream().findFirst().orElse(null));
    Registration before = registered(meeting, email);
    String id = guest.path("id").asString("");

    told(Kind.APPLIED, id, email, "Kenya - Ana", "GARCÍA");
    told(Kind.APPROVED, id, email, "Kenya - Ana", "GARCÍA");
    told(Kind.WITHDRAWN, "an-older-id", email, "Kenya - Ana", "GARCÍA");

    assertThat(registered(meeting, email).version()).isEqualTo(before.version());
  }

  @Test
  void aChairSeesTheMeetingsOfTheirOwnChannelAlone() {
    register(meeting, "en", Map.of());
    long id = registered(meeting, email).id();
    assertThat(says(channel, "chair", "registrants " + meeting)).contains("Ana García");
    assertThat(says("elsewhere-" + channel, "chair", "registrants " + meeting))
        .contains("There is no meeting");
    assertThat(says("elsewhere-" + channel, "chair", "approve " + id))
        .contains("There is no registration");
    assertThat(says(channel, "delegate", "registrants " + meeting)).doesNotContain("García");
  }

  @Test
  void theListAsAFileIsForAnOfficerAloneAndOnlyForAnHour() {
    register(meeting, "en", Map.of("given", "=cmd"));
    registered(meeting, email);
    assertThat(say("registrants " + meeting)).doesNotContain("/r/participants/");
    Matcher link =
        Pattern.compile("(/r/participants/[^?\\s]+)")
            .matcher(says("", "secretariat", "registrants " + meeting));
    assertThat(link.find()).isTrue();
    assertThat(get(link.group(1)).body()).contains("García", email);
    assertThat(get(link.group(1) + "/csv").body()).contains("\"'=cmd\"", email);
    assertThat(get(link.group(1) + "/xlsx").body()).startsWith("PK");
    jdbc.sql("UPDATE people_link SET expires_at = made_at WHERE purpose = ?")
        .param(ParticipantsController.LIST)
        .update();
    assertThat(get(link.group(1) + "/csv").statusCode()).isEqualTo(404);
  }

  private java.net.http.HttpResponse<String> changes(String link, Map<String, String> other) {
    Map<String, String> fields = fields(get(link + "/change").body());
    fields.put("body", "Kenya");
    fields.putAll(other);
    return post(link + "/change?lang=fr", fields);
  }

  private void told(Kind kind, String guest, String address, String first, String last) {
    MeetingFacts facts = facts(meeting);
    MeetingNotice notice =
        new MeetingNotice(
            UUID.randomUUID().toString(),
            facts.platform(),
            String.valueOf(facts.outsideId()),
            "",
            kind,
            clock.instant(),
            null,
            new Applicant(guest, address, first, last, ""));
    transaction.executeWithoutResult(status -> events.publishEvent(notice));
  }

  private List<JsonNode> approved(String address) {
    return guest(address).stream()
        .filter(one -> one.path("status").asString("").equals("approved"))
        .toList();
  }

  /** Whom the platform has under an address in this meeting. */
  private List<JsonNode> guest(String address) {
    return outside("/standins/zoom/meetings")
        .valueStream()
        .filter(one -> one.toString().contains("Door " + channel))
        .flatMap(one -> one.path("registrants").valueStream())
        .filter(one -> one.path("email").asString("").equals(address))
        .toList();
  }

  private static String name(JsonNode guest) {
    return guest.path("first_name").asString("") + " " + guest.path("last_name").asString("");
  }

  private String say(String line) {
    return says(channel, "secretariat", line);
  }

  private String says(String place, String person, String line) {
    String body =
        "{\"channel\":\"%s\",\"person\":\"%s\",\"text\":\"%s\"}"
            .formatted(place, person, line.replace("\"", "\\\""));
    return send(
            HttpRequest.newBuilder(at("/sandbox/say"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)))
        .body();
  }
}
