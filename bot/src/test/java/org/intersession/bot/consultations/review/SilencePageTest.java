package org.intersession.bot.consultations.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.intersession.bot.ServiceTest;
import org.intersession.bot.consultations.review.Secretariat.Opened;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;

@ServiceTest
class SilencePageTest {
  private static final String FRANCE = "claire.morel@example.com";

  private Secretariat secretariat;
  private Opened consultation;

  @Autowired private Environment environment;
  @LocalServerPort private int port;

  @BeforeEach
  void aClosedConsultation() {
    String standins = environment.getRequiredProperty("intersession.sandbox.standins");
    secretariat = new Secretariat(port, standins);
    consultation = secretariat.open("en");
    secretariat.say("close " + consultation.number());
    secretariat.say("yes");
  }

  private void silence() {
    String line = "silence " + consultation.number() + " until 10 May 2027 17:00 Geneva";
    assertThat(secretariat.say(line))
        .contains("agreed unless one of the 4 with standing objects in writing before 10 May 2027");
    assertThat(secretariat.say("yes")).contains("runs until 10 May 2027 17:00 (Geneva)");
  }

  @Test
  void anObjectionBreaksSilenceAndGoesToAllInItsOwnWords() {
    silence();
    String words = "not in <b>this</b> form " + UUID.randomUUID();

    delegate("amina.nabirye").post("/object", Map.of("text", words));

    assertThat(secretariat.letter(FRANCE, "Le silence est rompu", consultation.title()))
        .contains("Ouganda fait objection", "not in &lt;b&gt;this&lt;/b&gt; form");
    secretariat.reads("Silence is broken. Uganda objects");
    assertThat(delegate("claire.morel").get("?lang=en").body())
        .contains("A Party has objected. Silence is broken.");
  }

  @Test
  void anEmptyObjectionAndOneOfADeputyBreakNothing() {
    silence();
    Delegate deputy = new Delegate(link("peter.mwangi"));
    deputy.post("/who", Map.of("as", "deputy"));

    delegate("amina.nabirye").post("/object", Map.of("text", " "));
    deputy.post("/object", Map.of("text", "not mine to say"));

    assertThat(delegate("claire.morel").get("?lang=en").body())
        .contains("The text is agreed unless");
  }

  @Test
  void aRequestForTimeSuspendsItAndTheChairMovesItsEnd() {
    silence();

    delegate("min.li").post("/stance", Map.of("stance", "MORE_TIME"));

    secretariat.reads("China asks for more time. The procedure is suspended");
    assertThat(delegate("claire.morel").get("?lang=en").body())
        .contains("The procedure is suspended until the chair decides");
    secretariat.say("silence " + consultation.number() + " until 20 May 2027 17:00 Geneva");
    assertThat(secretariat.say("yes")).contains("runs until 20 May 2027");
    assertThat(delegate("claire.morel").get("?lang=en").body())
        .contains("The text is agreed unless a Party objects in writing before 20 May 2027");
  }

  @Test
  void nothingIsClosedOrPublishedWhileItRuns() {
    silence();

    assertThat(secretariat.say("publish " + consultation.number()))
        .contains("A silence procedure runs on consultation " + consultation.number());
    assertThat(secretariat.say("close " + consultation.number()))
        .contains("nothing is closed or published before it is over");
  }

  @Test
  void aMailSuspendsItUntilAPersonHasReadIt() {
    silence();
    String address = "claire.morel@example.com";

    secretariat.receives(
        address, secretariat.replyTo(consultation, address), "Nous faisons objection.", Map.of());

    secretariat.reads("France has answered by mail while the silence procedure runs");
    assertThat(delegate("amina.nabirye").get("?lang=en").body())
        .contains("The procedure is suspended until the chair decides");
  }

  @Test
  void anObjectionByLetterIsRecordedByAnOfficerAndBreaksSilence() {
    silence();

    assertThat(
            secretariat.say("objection " + consultation.number() + " Uganda \"Not in this form\""))
        .contains("Uganda objects in writing", "Not in this form", "Silence is broken");
    assertThat(secretariat.say("yes")).contains("The objection of Uganda");

    assertThat(secretariat.letter(FRANCE, "Le silence est rompu", consultation.title()))
        .contains("Ouganda fait objection");
    assertThat(secretariat.say("objection " + consultation.number() + " Kenya \"Nor we\""))
        .contains("No silence procedure runs");
  }

  @Test
  void theTextIsNotReplacedWhileItIsUnderSilence() {
    silence();

    assertThat(
            secretariat.say(
                "consult "
                    + consultation.number()
                    + " "
                    + secretariat.draft("wetlands-and-youth-2_en")
                    + " until 30 June 2027"))
        .contains("is under a silence procedure, and is not replaced");
  }

  @Test
  void atItsEndTheChairIsToldWithTheProof() {
    silence();
    String before = secretariat.now("2027-05-10T15:00:01Z");
    try {
      secretariat.reads("nobody with standing objected");
      assertThat(delegate("claire.morel").get("?lang=en").body())
          .contains("Nobody objected before 10 May 2027");
      assertThat(secretariat.say("silence " + consultation.number() + " until 1 June 2027"))
          .contains("is over");
    } finally {
      secretariat.now(before);
    }
  }

  @Test
  void itIsNotShorterThanTheBodysRulesAllowNorBeforeTheRoundIsClosed() {
    Opened open = secretariat.open("en");

    assertThat(secretariat.say("silence " + open.number() + " until 10 May 2027"))
        .contains("is still open");
    secretariat.say("no");
    String before = secretariat.now("2027-05-09T12:00:00Z");
    try {
      assertThat(secretariat.say("silence " + consultation.number() + " until 10 May 2027"))
          .contains("shorter than this body’s rules allow");
    } finally {
      secretariat.now(before);
    }
  }

  private Delegate delegate(String person) {
    return Delegate.confirmed(link(person));
  }

  private String link(String person) {
    return secretariat.link(consultation, person + "@example.com");
  }
}
