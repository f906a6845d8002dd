package org.intersession.bot.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.intersession.bot.people.RoleKind;
import org.intersession.bot.registration.Registration.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class RegistrationPageTest extends RegistrationHouse {
  private int meeting;
  private String page = "";

  @BeforeEach
  void aMeetingWithRegistration() {
    meeting = meeting();
    page = page(meeting);
  }

  @ParameterizedTest
  @CsvSource({
    "en, ltr, Party or organisation",
    "fr, ltr, Partie ou organisation",
    "es, ltr, Parte u organización",
    "ar, rtl, الطرف أو المنظمة",
    "zh, ltr, 缔约方或组织",
    "ru, ltr, Сторона или организация",
  })
  void thePageSpeaksSixLanguages(String language, String side, String label) {
    HttpResponse<String> shown = get(page + "?lang=" + language);
    assertThat(shown.statusCode()).isEqualTo(200);
    assertThat(shown.body()).contains("lang=\"" + language + "\" dir=\"" + side + "\"", label);
    assertThat(shown.body().length()).isLessThan(100_000);
    assertThat(shown.headers().firstValue("Content-Security-Policy").orElse(""))
        .startsWith("default-src 'none'")
        .doesNotContain("unsafe");
  }

  @Test
  void whoIsNotKnownWaitsAndGetsAPersonalLinkInTheirLanguage() {
    HttpResponse<String> answer = register(meeting, "fr", Map.of());
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(registered(meeting, email).state()).isEqualTo(State.WAITING);
    JsonNode mail = mail(email, "");
    assertThat(mail.path("subject").asString()).startsWith("Inscription en attente");
    String link = link(mail, "/r/me/");
    assertThat(get(link + "?lang=fr").body()).contains("en attente d’approbation", "García");
  }

  @Test
  void whomAPartyAccreditsIsApprovedAtOnceWithTheMeetingInTheCalendar() {
    known(RoleKind.DELEGATE, "KEN", email, "García");
    register(meeting, "es", Map.of("body", "Kenia", "zone", "Africa/Nairobi"));
    assertThat(registered(meeting, email).state()).isEqualTo(State.APPROVED);
    JsonNode mail = mail(email, "");
    assertThat(mail.path("body").toString()).contains("Zúrich", "Nairobi");
    assertThat(calendar(mail)).contains("METHOD:REQUEST", "TZID=Europe/Zurich");
  }

  @Test
  void aSecondRegistrationLooksLikeTheFirstAndChangesNothing() {
    HttpResponse<String> first = register(meeting, "en", Map.of());
    registered(meeting, email);
    HttpResponse<String> second =
        register(meeting, "en", Map.of("family", "Somebody Else"));
    assertThat(second.statusCode()).isEqualTo(first.statusCode());
    assertThat(second.headers().firstValue("Location"))
        .isEqualTo(first.headers().firstValue("Location"));
    eventually(() -> mails(email, "").size() == 2 ? "both" : null);
    assertThat(registered(meeting, email).application().family()).isEqualTo("García");
  }

  @Test
  void aFormFromAnotherSiteIsRefused() {
    assertThat(post(page, Map.of("email", email, "token", "x")).statusCode()).isEqualTo(403);
    assertThat(store.find(meeting, email)).isEmpty();
  }

  @Test
  void whatIsWrongIsSaidAndWhatWasTypedStaysAsText() {
    HttpResponse<String> answer =
        register(
            meeting, "en", Map.of("email", "no address", "given", "<script>alert(1)</script>"));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("Please write one e-mail address", "&lt;script&gt;alert(1)")
        .doesNotContain("<script>");
  }

  @Test
  void linksAreMadeOfTheSettingAndNeverOfTheRequest() {
    register(meeting, "en", Map.of());
    assertThat(mail(email, "").path("body").toString())
        .contains(environment.getRequiredProperty("intersession.public-url") + "/r/me/");
  }

  @Test
  void aPastACancelledAndAnUnknownMeetingSayWhatTheyAre() {
    int past =
        meeting(clock.instant().minus(20, ChronoUnit.DAYS).toString(), "CREATING", 9, "");
    int cancelled =
        meeting(clock.instant().plus(9, ChronoUnit.DAYS).toString(), "CANCELLED", 9, "");
    assertThat(get(page(past) + "?lang=en").body()).contains("This meeting is over.");
    assertThat(get(page(cancelled) + "?lang=en").body())
        .contains("This meeting was cancelled.");
    assertThat(get("/r/" + meeting + "-000000000000").statusCode()).isEqualTo(404);
  }

  @Test
  void forAFullMeetingWhoIsAccreditedWaitsAndReadsWhy() {
    int full = meeting(clock.instant().plus(9, ChronoUnit.DAYS).toString(), "CREATING", 1, "");
    String other = "fp-" + UUID.randomUUID() + "@example.com";
    known(RoleKind.DELEGATE, "KEN", other, "García");
    known(RoleKind.DELEGATE, "KEN", email, "García");
    register(full, "en", Map.of("body", "Kenya", "email", other));
    assertThat(registered(full, other).state()).isEqualTo(State.APPROVED);

    register(full, "en", Map.of("body", "Kenya"));

    assertThat(registered(full, email).reason()).isEqualTo("full");
    assertThat(mail(email, "").path("body").toString()).contains("The meeting is full.");
  }
}
