package org.intersession.bot.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.intersession.bot.people.Person;
import org.intersession.bot.people.RoleKind;
import org.intersession.bot.people.Source;
import org.intersession.bot.registration.Registration.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DecisionTest extends RegistrationHouse {
  private final String first = "first-" + UUID.randomUUID() + "@example.com";
  private final String second = "second-" + UUID.randomUUID() + "@example.com";
  private int meeting;

  @BeforeEach
  void aMeeting() {
    meeting = meeting();
  }

  @Test
  void lookingDecidesNothingAndTheButtonApprovesOnce() {
    register(meeting, "en", Map.of());
    Registration registration = registered(meeting, email);
    String link = link(mail("secretariat@example.org", email), "/r/decide/");
    String form = get(link).body();
    assertThat(registered(meeting, email).state()).isEqualTo(State.WAITING);

    assertThat(decide(link, form, "approve", "").statusCode()).isEqualTo(200);

    Registration approved = registered(meeting, email);
    assertThat(approved.state()).isEqualTo(State.APPROVED);
    assertThat(approved.decidedBy()).isEqualTo("secretariat@example.org");
    assertThat(decide(link, form, "refuse", "late").statusCode()).isEqualTo(409);
    assertThat(store.find(registration.id()).orElseThrow().state()).isEqualTo(State.APPROVED);
  }

  @Test
  void aRefusalNeedsAReasonWhichThePersonReads() {
    register(meeting, "en", Map.of());
    registered(meeting, email);
    String link = link(mail("secretariat@example.org", email), "/r/decide/");
    String form = get(link).body();
    assertThat(decide(link, form, "refuse", " ").statusCode()).isEqualTo(422);
    assertThat(decide(link, form, "refuse", "Two seats, both taken").statusCode()).isEqualTo(200);
    assertThat(mail(email, "was not accepted").path("body").toString())
        .contains("Two seats, both taken");
  }

  @Test
  void ofTwoFocalPointsWhoDecideAtOnceOneActsAndTheOtherIsTold() {
    focalPoint(first);
    focalPoint(second);
    register(meeting, "en", Map.of("body", "Uruguay"));
    registered(meeting, email);
    String one = link(mail(first, email), "/r/decide/");
    String other = link(mail(second, email), "/r/decide/");
    String form = get(one).body();

    List<HttpResponse<String>> answers =
        List.of(
                CompletableFuture.supplyAsync(() -> decide(one, form, "approve", "")),
                CompletableFuture.supplyAsync(() -> decide(other, form, "refuse", "no")))
            .stream()
            .map(CompletableFuture::join)
            .toList();

    assertThat(answers).extracting(HttpResponse::statusCode).containsExactlyInAnyOrder(200, 409);
    assertThat(answers.stream().filter(answer -> answer.statusCode() == 409).findFirst())
        .hasValueSatisfying(answer -> assertThat(answer.body()).contains("decided already"));
  }

  @Test
  void aFocalPointDecidesForTheirOwnPartyAlone() {
    Person person = focalPoint(first);
    register(meeting, "en", Map.of("body", "Uruguay"));
    registered(meeting, email);
    String link = link(mail(first, email), "/r/decide/");
    String form = get(link).body();
    persons.appoint(
        person.id(),
        org.intersession.bot.people.Persons.Appointment.of(RoleKind.DELEGATE, "URY"),
        LocalDate.of(2026, 1, 1),
        Source.of("note", "a test", clock.instant(), ""));
    jdbc.sql("UPDATE registration SET party = 'KEN' WHERE email = ?").param(email).update();

    assertThat(decide(link, form, "approve", "").statusCode()).isEqualTo(404);
    assertThat(registered(meeting, email).state()).isEqualTo(State.WAITING);
  }

  @Test
  void nobodyDecidesAboutThemselves() {
    known(RoleKind.NATIONAL_FOCAL_POINT, "RPN", email, "Pérez");
    register(meeting, "en", Map.of("body", "River Peoples Network", "family", "Other"));
    registered(meeting, email);
    JsonNode asked = mail("secretariat@example.org", email);
    assertThat(asked.path("subject").asString()).contains("Ana Other");
    assertThat(mails(email, "/r/decide/")).isEmpty();
  }

  private Person focalPoint(String address) {
    return known(RoleKind.NATIONAL_FOCAL_POINT, "URY", address, "Pérez");
  }

  private HttpResponse<String> decide(String link, String form, String decision, String reason) {
    return post(
        link + "?lang=en", Map.of("token", token(form), "decision", decision, "reason", reason));
  }
}
