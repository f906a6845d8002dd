package org.intersession.bot.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class AttachmentConversationTest extends Conversation {
  private static final Pattern NUMBER = Pattern.compile("Consultation (\\d+) is open");
  private static final String LINE =
      "consult \"Wetlands and youth\" lead Uganda for SPWG until 30 April 2027 17:00 Geneva";

  private static byte[] draft(String name) {
    try (InputStream in =
        Objects.requireNonNull(
            AttachmentConversationTest.class.getResourceAsStream(
                "/sandbox/drafts/" + name + ".docx"))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void theTextsMayBeAttachedOnePerLanguage() {
    String card =
        saysWith(
            "secretariat",
            LINE,
            Map.of(
                "resolution_en.docx", draft("wetlands-and-youth_en"),
                "resolution_fr.docx", draft("wetlands-and-youth_fr")));

    assertThat(card)
        .contains("English: resolution_en.docx", "French: resolution_fr.docx", "10 paragraphs");
    assertThat(say("yes")).contains("is open until 30 April 2027 17:00 (Geneva)");
  }

  @Test
  void aFileAloneIsTheMissingPiece() {
    assertThat(say(LINE)).contains("Which text goes out?");

    assertThat(saysWith("secretariat", "", Map.of("a.docx", draft("wetlands-and-youth_en"))))
        .contains("Open a consultation: Wetlands and youth", "English: a.docx");
  }

  @Test
  void whatIsNoDocumentIsRefusedByItsContent() {
    byte[] program = "MZ this program".getBytes(StandardCharsets.US_ASCII);

    assertThat(saysWith("secretariat", LINE, Map.of("resolution.docx", program)))
        .contains("“resolution.docx” is neither a Word text (.docx) nor a PDF");
  }

  @Test
  void aFileThatComesWithNothingIsAnsweredAndNotSwallowed() {
    assertThat(saysWith("secretariat", "", Map.of("a.docx", draft("wetlands-and-youth_en"))))
        .isNotBlank();
  }

  @Test
  void theMatrixComesBackWithTheAnswersOfTheLead() {
    saysWith("secretariat", LINE, Map.of("a.docx", draft("wetlands-and-youth_en")));
    Matcher opened = NUMBER.matcher(say("yes"));
    assertThat(opened.find()).isTrue();
    String number = opened.group(1);
    say("matrix " + number);
    byte[] matrix = fetch(service(address("Excel").orElseThrow().getPath()));

    assertThat(saysWith("secretariat", "matrix " + number, Map.of("matrix.xlsx", matrix)))
        .contains("No answer in it is new.");
    assertThat(saysWith("delegate", "matrix " + number, Map.of("matrix.xlsx", matrix)))
        .contains("chair, the lead or an officer");
    assertThat(
            saysWith(
                "secretariat",
                "matrix " + number,
                Map.of("m.docx", draft("wetlands-and-youth_en"))))
        .contains("has no table with the headings of a matrix");
  }
}
