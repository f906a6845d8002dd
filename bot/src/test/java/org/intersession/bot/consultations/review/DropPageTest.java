package org.intersession.bot.consultations.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.intersession.bot.ServiceTest;
import org.intersession.bot.consultations.review.Secretariat.Opened;
import org.intersession.bot.consultations.rounds.Consultations;
import org.intersession.bot.consultations.tools.WordFile;
import org.intersession.integrations.ReadDocument.Paragraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;

@ServiceTest
class DropPageTest {
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
  void commentsAndChangesInAReturnedCopyAreReadAsThoseOfItsParty() throws IOException {
    Delegate uganda = delegate("amina.nabirye");
    String text = "read from the file " + UUID.randomUUID();
    WordFile copy = copy();
    copy.comment(4, words(4), "A. Nabirye", text);
    copy.replace(5, words(5), "other words", "A. Nabirye");

    HttpResponse<String> answer = uganda.handIn("our comments.docx", bytes(copy));

    assertThat(answer.body()).contains("Received under number " + consultation.number() + "-");
    await(uganda, "2 comments were read");
    String page = delegate("claire.morel").get("?lang=en").body();
    assertThat(page).contains(text, "<ins>other words</ins>").doesNotContain("A. Nabirye");
  }

  @Test
  void theSenderGetsAReceiptWithItsNumberInTheirLanguage() throws IOException {
    WordFile copy = copy();
    copy.comment(4, words(4), "C. Morel", "pour l’accusé " + UUID.randomUUID());

    delegate("claire.morel").handIn("nos commentaires.docx", bytes(copy));

    String letter =
        secretariat.letter(
            "claire.morel@example.com", "Reçu\u202f: document", consultation.title());
    assertThat(letter)
        .contains("nos commentaires.docx", "C" + consultation.number() + "-R1-FRA-", ".docx");
  }

  @Test
  void whatADeputyHandsInIsADraftUntilItIsReleased() throws IOException {
    Delegate deputy = new Delegate(link("peter.mwangi"));
    deputy.post("/who", Map.of("as", "deputy"));
    String text = "by the deputy " + UUID.randomUUID();
    WordFile copy = copy();
    copy.comment(6, words(6), "Deputy", text);

    deputy.handIn("copy.docx", bytes(copy));

    await(deputy, "one comment was read");
    assertThat(deputy.read()).contains(text);
    assertThat(delegate("claire.morel").read()).doesNotContain(text);
  }

  @Test
  void whatOtherPartiesSaidInACopyThatWentRoundIsNotTaken() throws IOException {
    Delegate uganda = delegate("amina.nabirye");
    String own = "our own " + UUID.randomUUID();
    String theirs = "not ours " + UUID.randomUUID();
    WordFile copy = copy();
    int root = copy.comment(4, words(4), "France", theirs);
    copy.comment(5, words(5), "Amina", own);
    copy.reply(root, "Amina", "an answer to theirs " + own);

    uganda.handIn("round.docx", bytes(copy));

    await(uganda, own);
    assertThat(uganda.read()).contains(own, "an answer to theirs").doesNotContain(theirs);
  }

  @Test
  void theSameFileTwiceHasOneNumberAndSaysThingsOnce() throws IOException {
    Delegate uganda = delegate("amina.nabirye");
    String text = "said once " + UUID.randomUUID();
    WordFile copy = copy();
    copy.comment(7, words(7), "Amina", text);
    byte[] file = bytes(copy);
    uganda.handIn("once.docx", file);
    copy.comment(8, words(8), "Amina", "and one more " + text);

    assertThat(uganda.handIn("twice.docx", file).body()).contains("sent this file before");
    uganda.handIn("longer.docx", bytes(copy));

    await(uganda, "and one more");
    assertThat(uganda.get("?lang=en").body().split(">" + text + "<", -1)).hasSize(2);
  }

  @Test
  void aFileWithoutReadableCommentsIsListedToBeReadByHand() {
    Delegate china = delegate("min.li");
    byte[] letter = "{\\rtf1 We thank the secretariat.}".getBytes(StandardCharsets.US_ASCII);

    china.handIn("letter.rtf", letter);

    await(china, "a person reads it");
    assertThat(secretariat.say("status " + consultation.number()))
        .contains("To be read by hand: 1 – China", "C" + consultation.number() + "-R1-CHN-");
  }

  @ParameterizedTest
  @CsvSource({
    "empty.docx, '', 422, is empty",
    "setup.docx, 'MZ\u0090 This program cannot be run', 415, of a kind that is not taken",
    "page.html, '<html><script>alert(1)</script>', 415, of a kind that is not taken",
    "x.svg, '<svg onload=alert(1)>', 415, of a kind that is not taken",
  })
  void whatIsNoDocumentIsRefusedWithTheReason(String name, String content, int status, String why) {
    HttpResponse<String> answer =
        delegate("amina.nabirye").handIn(name, content.getBytes(StandardCharsets.ISO_8859_1));

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).contains(why);
  }

  @Test
  void aFileThatIsTooLargeIsRefusedWithASentenceAndNotAClosedLine() {
    HttpResponse<String> answer = delegate("amina.nabirye").handIn("large.pdf", new byte[40 << 20]);

    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("larger than 32 MB");
  }

  @Test
  void aFormWithoutOurTokenAndAStrangerAreRefused() {
    Delegate uganda = delegate("amina.nabirye");
    Delegate stranger = new Delegate("http://127.0.0.1:" + port + "/c/" + consultation.number());

    assertThat(uganda.handIn("x.y", "a.pdf", new byte[10]).statusCode()).isEqualTo(403);
    assertThat(stranger.handIn("x.y", "a.pdf", new byte[10]).statusCode()).isEqualTo(404);
  }

  @Test
  void whatComesLateIsKeptAndMarked() throws IOException {
    Opened over = secretariat.open("en");
    Delegate uganda = Delegate.confirmed(secretariat.link(over, "amina.nabirye@example.com"));
    secretariat.say("close " + over.number());
    secretariat.say("yes");
    WordFile copy = copy();
    String text = "after the deadline " + UUID.randomUUID();
    copy.comment(4, words(4), "Amina", text);

    uganda.handIn("late.docx", bytes(copy));

    await(uganda, "one comment was read");
    assertThat(uganda.get("/drop?lang=en").body()).contains("class=\"late\">late<");
    assertThat(uganda.get("?lang=en").body()).contains(text, "class=\"late\">late<");
  }

  @Test
  void thePackHoldsTheTextATableAndHowToReturnItInTheReadersLanguage() throws IOException {
    Map<String, byte[]> pack = unzipped(delegate("claire.morel").file("/pack.zip?lang=fr"));

    assertThat(pack.keySet())
        .containsExactly(
            "1-wetlands-and-youth_fr.docx",
            "2-tableau-de-commentaires.docx",
            "3-comment-renvoyer.txt");
    assertThat(new String(pack.get("3-comment-renvoyer.txt"), StandardCharsets.UTF_8))
        .contains("30 avril 2027 17:00 (Genève)", "/c/" + consultation.number() + "/drop");
  }

  @Test
  void theTableOfThePackIsReadWhenItComesBackFilledIn() throws IOException {
    Delegate uganda = delegate("amina.nabirye");
    byte[] table = unzipped(uganda.file("/pack.zip?lang=en")).get("2-table-for-comments.docx");
    String text = "in the table " + UUID.randomUUID();

    uganda.handIn("table.docx", FilledTable.of(table, 4, text));

    await(uganda, text);
  }

  private static Map<String, byte[]> unzipped(byte[] zip) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        entries.put(entry.getName(), in.readAllBytes());
      }
    }
    return entries;
  }

  private static byte[] bytes(WordFile file) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    file.save(out);
    return out.toByteArray();
  }

  private WordFile copy() {
    return WordFile.of(paragraphs().stream().map(Paragraph::text).toList());
  }

  /** The first words of a paragraph. */
  private String words(int paragraph) {
    String text = paragraphs().get(paragraph).text();
    return text.substring(0, text.indexOf(' ', 12));
  }

  private List<Paragraph> paragraphs() {
    return consultations
        .texts(consultations.find(consultation.number()).orElseThrow())
        .first()
        .text()
        .paragraphs();
  }

  /** Waits until the ledger has had the file read. */
  private static void await(Delegate delegate, String words) {
    long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (System.nanoTime() < end) {
      String seen = delegate.get("/drop?lang=en").body() + delegate.get("?lang=en").body();
      if (seen.contains(words)) {
        return;
      }
      LockSupport.parkNanos(200_000_000);
    }
    assertThat(delegate.get("/drop?lang=en").body()).contains(words);
  }

  private Delegate delegate(String person) {
    return Delegate.confirmed(link(person));
  }

  private String link(String person) {
    return secretariat.link(consultation, person + "@example.com");
  }
}
