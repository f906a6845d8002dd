package org.intersession.bot.consultations.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.intersession.bot.ServiceTest;
import org.intersession.bot.TestFork;
import org.intersession.bot.consultations.drops.Drop;
import org.intersession.bot.consultations.drops.Drops;
import org.intersession.bot.consultations.review.Secretariat.Opened;
import org.intersession.bot.consultations.rounds.Consultations;
import org.intersession.integrations.standins.icap.IcapStandin;
import org.intersession.integrations.standins.icap.IcapStandin.Mood;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@ServiceTest
class QuarantineTest {
  private static final IcapStandin SCANNER = IcapStandin.start();
  private static Secretariat secretariat;
  private static Opened consultation;

  @Autowired private Environment environment;
  @Autowired private Consultations consultations;
  @Autowired private Drops drops;
  @LocalServerPort private int port;

  @DynamicPropertySource
  static void scanner(DynamicPropertyRegistry settings) {
    // A database of its own: another service's timer would take up the mail, and ask no scanner.
    settings.add("intersession.home", () -> TestFork.own("target/test-home-scanner"));
    settings.add("intersession.icap.url", SCANNER::url);
    settings.add("intersession.icap.patience", () -> "2s");
  }

  @BeforeEach
  void aConsultation() {
    if (consultation == null) {
      String standins = environment.getRequiredProperty("intersession.sandbox.standins");
      secretariat = new Secretariat(port, standins);
      consultation = secretariat.open("en");
    }
  }

  @AfterEach
  void well() {
    SCANNER.mood(Mood.WELL);
  }

  @Test
  void aHarmfulFileIsRefusedWithASentenceAndNotKept() {
    Delegate uganda = delegate("amina.nabirye");
    int before = drops.ofParty(consultation.number(), 1, "UGA").size();

    HttpResponse<String> answer = uganda.handIn("letter.rtf", letter(IcapStandin.MARK));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("found to do harm, and it was not kept");
    assertThat(drops.ofParty(consultation.number(), 1, "UGA")).hasSize(before);
  }

  @Test
  void aHarmfulFileThatCameByMailIsToldToItsSenderAndNotKept() {
    String name = UUID.randomUUID() + ".rtf";
    int before = drops.ofParty(consultation.number(), 1, "FRA").size();
    secretariat.receives(
        "claire.morel@example.com",
        secretariat.replyTo(consultation, "claire.morel@example.com"),
        "Voici",
        Map.of(name, letter(IcapStandin.MARK)));

    assertThat(secretariat.letter("claire.morel@example.com", "Non accepté", name))
        .contains("reconnu comme nuisible");
    assertThat(drops.ofParty(consultation.number(), 1, "FRA")).hasSize(before);
  }

  @Test
  void whatCannotBeCheckedWaitsUnreadAndIsReadOnceItCan() {
    SCANNER.mood(Mood.FAILING);
    String text = "waits " + UUID.randomUUID();
    Delegate france = delegate("claire.morel");

    HttpResponse<String> answer =
        france.handIn(
            "comments.docx",
            new SentText(consultations, consultation.number()).commented(4, "C. Morel", text));

    assertThat(answer.body()).contains("Received under number");
    SentText.await(france, "waits to be checked for harm");
    assertThat(france.read()).doesNotContain(text);
    assertThat(secretariat.say("status " + consultation.number()))
        .contains("Kept in quarantine", "R1-FRA-");
    SCANNER.mood(Mood.WELL);
    SentText.await(france, text);
  }

  @Test
  void whatTurnsOutToDoHarmIsDeletedAndItsSenderTold() {
    SCANNER.mood(Mood.FAILING);
    Delegate china = delegate("min.li");
    china.handIn("letter.rtf", letter(IcapStandin.MARK + UUID.randomUUID()));
    SCANNER.mood(Mood.WELL);

    SentText.await(china, "found to do harm and deleted");

    Drop drop = drops.ofParty(consultation.number(), 1, "CHN").get(0);
    assertThat(drops.content(drop)).isEmpty();
    secretariat.letter("min.li@example.com", "未接受");
  }

  private static byte[] letter(String text) {
    return ("{\\rtf1 " + text + "}").getBytes(StandardCharsets.US_ASCII);
  }

  private Delegate delegate(String person) {
    return Delegate.confirmed(secretariat.link(consultation, person + "@example.com"));
  }
}
