package org.intersession.bot.consultations.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.intersession.bot.ServiceTest;
import org.intersession.bot.consultations.review.Secretariat.Opened;
import org.intersession.bot.consultations.rounds.Consultations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;

@ServiceTest
class MailedAnswersTest {
  private static Secretariat secretariat;
  private static Opened consultation;

  @Autowired private Environment environment;
  @Autowired private Consultations consultations;
  @LocalServerPort private int port;

  @BeforeEach
  void aConsultation() {
    if (consultation == null) {
      String standins = environment.getRequiredProperty("intersession.sandbox.standins");
      secretariat = new Secretariat(port, standins);
      consultation = secretariat.open("en", "fr");
    }
  }

  @Test
  void theFilesOfAnAnswerAreHandedInAsOnThePage() {
    String text = "sent by mail " + UUID.randomUUID();

    answers("claire.morel", "Please find our comments.", Map.of("nos mots.docx", copy(4, text)));

    Delegate uganda = delegate("amina.nabirye");
    SentText.await(uganda, text);
    assertThat(uganda.read()).doesNotContain("Please find our comments");
    assertThat(
            secretariat.letter("claire.morel@example.com", "Reçu\u202f: document", "nos mots.docx"))
        .contains("nos mots.docx", "C" + consultation.number() + "-R1-FRA-", ".docx");
  }

  @Test
  void anAnswerWithoutFilesIsADraftOfItsPartyWithoutTheLetterThatItAnswers() {
    String text = "We would rather say it so: " + UUID.randomUUID();

    answers(
        "amina.nabirye",
        text + "\n\nOn Mon, 1 Mar 2027 at 10:00, Secretariat wrote:\n> Comments are invited",
        Map.of());

    Delegate uganda = delegate("amina.nabirye");
    SentText.await(uganda, text);
    assertThat(uganda.get("?lang=en").body())
        .contains("class=\"draft\"")
        .doesNotContain("Secretariat wrote");
    assertThat(delegate("claire.morel").read()).doesNotContain(text);
    assertThat(
            secretariat.letter(
                "amina.nabirye@example.com", "Received: document", consultation.title()))
        .contains("stands as drafts of your delegation");
  }

  @Test
  void aMailOfSomebodyWhoWasNotAskedIsFiledAndPublishedNowhere() {
    String text = "I speak for Kenya " + UUID.randomUUID();
    String address = secretariat.replyTo(consultation, "peter.mwangi@example.com");

    secretariat.receives("stranger@example.net", address, text, Map.of("x.docx", copy(5, text)));

    secretariat.says("status " + consultation.number(), "somebody who was not asked");
    assertThat(secretariat.say("status " + consultation.number())).contains("-UNKNOWN-");
    assertThat(delegate("amina.nabirye").read()).doesNotContain(text);
  }

  @Test
  void aMailToAnAddressThatNobodySignedReachesNoConsultation() {
    String forged =
        "secretariat+c-" + consultation.number() + "-1-0123456789abcdef0123@example.org";
    String text = "forged " + UUID.randomUUID();
    String later = "genuine " + UUID.randomUUID();

    secretariat.receives("claire.morel@example.com", forged, text, Map.of("x.docx", copy(6, text)));
    answers("claire.morel", "", Map.of("y.docx", copy(7, later)));

    Delegate france = delegate("claire.morel");
    SentText.await(france, later);
    assertThat(france.read()).doesNotContain(text);
  }

  @Test
  void aFileThatIsNotTakenStaysInItsMailForAPersonToRead() {
    byte[] program = "MZ\u0090 This program cannot be run".getBytes(StandardCharsets.ISO_8859_1);

    answers("min.li", "See the attachment", Map.of("comments.docx", program));

    secretariat.says("status " + consultation.number(), "R1-CHN-");
    SentText.await(delegate("min.li"), "a person reads it");
  }

  @Test
  void whatIsRefusedIsToldOnceWithItsNameTheReasonAndThePageThatTakesFiles() {
    String name = UUID.randomUUID() + ".docx";
    answers(
        "claire.morel",
        "Voici",
        Map.of(name, "MZ a program".getBytes(StandardCharsets.US_ASCII), "vide.pdf", new byte[0]));

    String letter = secretariat.letter("claire.morel@example.com", "Non accepté", name);

    assertThat(letter)
        .contains("Ce type de fichier n’est pas accepté", "vide.pdf", "Le fichier est vide")
        .containsPattern("/c/in/[A-Za-z0-9_-]{22}\\?to=drop");
    Matcher link = Pattern.compile("(/c/in/[^?\"]+\\?to=drop)").matcher(letter);
    assertThat(link.find()).isTrue();
    Delegate france = new Delegate("http://127.0.0.1:" + port + link.group(1));
    assertThat(france.page().getPath()).isEqualTo("/c/" + consultation.number());
    assertThat(secretariat.letters("claire.morel@example.com", name)).isEqualTo(1);
  }

  @Test
  void aFileThatIsTooLargeIsToldToItsSender() {
    byte[] large = new byte[33 << 20];
    answers("amina.nabirye", "The file", Map.of("large.docx", large));

    assertThat(secretariat.letter("amina.nabirye@example.com", "Not accepted", "large.docx"))
        .contains("larger than 32 MB");
  }

  @Test
  void neitherStrangersNorMachinesHearWhatWasRefused() {
    byte[] program = "MZ a program".getBytes(StandardCharsets.US_ASCII);
    String reply = secretariat.replyTo(consultation, "peter.mwangi@example.com");
    String stranger = "stranger-" + UUID.randomUUID() + "@example.net";
    String byMachine = UUID.randomUUID() + ".docx";
    secretariat.receives(stranger, reply, "Take this", Map.of("evil.docx", program));
    secretariat.receives(
        "peter.mwangi@example.com",
        reply,
        "Sent by the registry",
        Map.of(byMachine, program),
        Map.of("Auto-Submitted", "auto-generated"));
    String last = UUID.randomUUID() + ".docx";
    answers("claire.morel", "", Map.of(last, program));
    secretariat.letter("claire.morel@example.com", "Non accepté", last);

    secretariat.says("status " + consultation.number(), "R1-KEN-");
    assertThat(secretariat.letters(stranger, "")).isZero();
    assertThat(secretariat.letters("peter.mwangi@example.com", byMachine)).isZero();
  }

  @Test
  void aForgedAnswerCountsForNobodyUntilAnOfficerTrustsIt() {
    String text = "forged or not " + UUID.randomUUID();
    secretariat.receives(
        "claire.morel@example.com",
        secretariat.replyTo(consultation, "claire.morel@example.com"),
        "See the file",
        Map.of("x.docx", copy(8, text)),
        Map.of("Authentication-Results", "mx.example.org; spf=pass; dmarc=fail"));

    secretariat.says("trust", "Comments invited");
    String listed = secretariat.say("trust");
    Delegate uganda = delegate("amina.nabirye");
    assertThat(listed).contains("claire.morel@example.com", "doubts that it is from there");
    assertThat(uganda.read()).doesNotContain(text);

    Matcher number = Pattern.compile("(\\d+) · [^·]+ · claire").matcher(listed);
    assertThat(number.find()).as(listed).isTrue();
    assertThat(secretariat.say("trust " + number.group(1))).contains("taken as what it says");
    SentText.await(uganda, text);
    assertThat(secretariat.say("trust " + number.group(1))).contains("Nobody needs to decide");
  }

  @Test
  void whatTheSendersOwnHeaderSaysAboutThemCountsForNothing() {
    String text = "genuine all the same " + UUID.randomUUID();
    secretariat.receives(
        "claire.morel@example.com",
        secretariat.replyTo(consultation, "claire.morel@example.com"),
        "",
        Map.of("x.docx", copy(9, text)),
        Map.of("Authentication-Results", "mx.elsewhere.example; dmarc=fail"));
    SentText.await(delegate("amina.nabirye"), text);
  }

  private void answers(String person, String text, Map<String, byte[]> files) {
    String address = person + "@example.com";
    secretariat.receives(address, secretariat.replyTo(consultation, address), text, files);
  }

  private byte[] copy(int paragraph, String comment) {
    return new SentText(consultations, consultation.number())
        .commented(paragraph, "A delegate", comment);
  }

  private Delegate delegate(String person) {
    return Delegate.confirmed(secretariat.link(consultation, person + "@example.com"));
  }
}
