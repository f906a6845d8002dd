package org.intersession.bot.consultations.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.intersession.bot.ServiceTest;
import org.intersession.bot.consultations.review.Secretariat.Opened;
import org.intersession.bot.consultations.rounds.CarriedRemark;
import org.intersession.bot.consultations.rounds.Consultations;
import org.intersession.bot.consultations.rounds.Entry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest
class PlacingPageTest {
  private Secretariat secretariat;
  private Opened consultation;
  private String comment;
  private String text;

  @Autowired private Environment environment;
  @Autowired private Consultations consultations;
  @Autowired private JdbcClient jdbc;
  @LocalServerPort private int port;

  /** As the engine leaves a comment on a paragraph of which the new draft has two alike. */
  @BeforeEach
  void aCommentThatMayStandInTwoPlaces() {
    String standins = environment.getRequiredProperty("intersession.sandbox.standins");
    secretariat = new Secretariat(port, standins);
    consultation = secretariat.open("en");
    text = "on the fourth " + UUID.randomUUID();
    Delegate france = delegate("claire.morel");
    comment = france.write(4, text);
    france.release(comment);
    secretariat.say("close " + consultation.number());
    secretariat.say("yes");
    String next = secretariat.draft("wetlands-and-youth-2_en");
    secretariat.say("consult " + consultation.number() + " " + next + " until 30 June 2027");
    secretariat.say("yes");
    jdbc.sql(
            "UPDATE consultation_carried SET verdict = 'UNSURE', paragraph = -1, candidates = '4 6'"
                + " WHERE comment = ?::uuid")
        .param(comment)
        .update();
  }

  @Test
  void theLeadChoosesAmongTheCandidatesSideBySide() {
    Delegate lead = delegate("amina.nabirye");
    assertThat(lead.get("?lang=en").body()).contains("One comment of the last round waits");
    assertThat(lead.get("/placing?lang=en").body())
        .contains(text, "value=\"4\"", "value=\"6\"", "value=\"-1\"");

    decide(lead, "/placing", "6");

    assertThat(carried().paragraph()).isEqualTo(6);
    assertThat(lead.get("?lang=en").body()).doesNotContain("comment of the last round waits");
  }

  @Test
  void eachDecisionStaysInTheRecordAndTheLaterOneHolds() {
    Delegate lead = delegate("amina.nabirye");
    decide(lead, "/placing", "6");
    decide(lead, "/placing", "-1");

    assertThat(carried().paragraph()).isEqualTo(-1);
    assertThat(carried().undecided()).isFalse();
    assertThat(consultations.record(consultation.number(), 0, 1000))
        .filteredOn(entry -> entry.event().equals("placed"))
        .extracting(Entry::detail)
        .satisfiesExactly(
            first -> assertThat(first).contains("\"paragraph\":6"),
            second -> assertThat(second).contains("\"paragraph\":-1"));
  }

  @Test
  void theSecretariatDecidesByTheLinkOfItsChannel() {
    String link = secretariat.link("status " + consultation.number(), "/c/placing/");
    Delegate officer = new Delegate(link);
    assertThat(officer.read()).contains(text);

    decide(officer, "", "4");

    assertThat(carried().paragraph()).isEqualTo(4);
    assertThat(carried().decidedBy()).isEmpty();
  }

  @Test
  void whatWasNotOfferedIsNotTaken() {
    decide(delegate("amina.nabirye"), "/placing", "5");
    assertThat(carried().undecided()).isTrue();
  }

  @Test
  void nobodyElseSeesItOrDecides() {
    Delegate france = delegate("claire.morel");

    assertThat(france.get("/placing").statusCode()).isEqualTo(404);
    assertThat(
            france
                .postAsItIs("/placing", Map.of("id", comment, "paragraph", "6", "token", "x"))
                .statusCode())
        .isEqualTo(404);
    assertThat(new Delegate(at("/c/placing/AAAAAAAAAAAAAAAAAAAAAA")).get("").statusCode())
        .isEqualTo(404);
    assertThat(carried().undecided()).isTrue();
  }

  @Test
  void aFormOfAnotherSiteIsRefused() {
    Delegate lead = delegate("amina.nabirye");
    HttpResponse<String> answer =
        lead.postAsItIs("/placing", Map.of("id", comment, "paragraph", "6", "token", "x"));

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(carried().undecided()).isTrue();
  }

  private void decide(Delegate who, String path, String paragraph) {
    String token =
        who.get(path).body().replaceAll("(?s).*name=\"token\" value=\"([^\"]+)\".*", "$1");
    who.postAsItIs(path, Map.of("id", comment, "paragraph", paragraph, "token", token));
  }

  private CarriedRemark carried() {
    return consultations.carried(consultations.find(consultation.number()).orElseThrow()).stream()
        .filter(one -> one.remark().id().toString().equals(comment))
        .findFirst()
        .orElseThrow();
  }

  private Delegate delegate(String person) {
    return Delegate.confirmed(secretariat.link(consultation, person + "@example.com"));
  }

  private String at(String path) {
    return "http://127.0.0.1:" + port + path;
  }
}
