package org.intersession.integrations.icap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import org.intersession.integrations.OutsideException;
import org.intersession.integrations.standins.icap.IcapStandin;
import org.intersession.integrations.standins.icap.IcapStandin.Mood;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IcapScannerTest {
  private IcapStandin standin;
  private IcapScanner scanner;

  @BeforeEach
  void start() {
    standin = IcapStandin.start();
    scanner = new IcapScanner(new IcapProperties(standin.url(), Duration.ofMillis(1500)));
  }

  @AfterEach
  void stop() {
    standin.close();
  }

  @Test
  void aCleanFileOfSeveralPiecesPasses() {
    byte[] file = new byte[300_001];
    new Random(7).nextBytes(file);

    assertThat(scanner.harm("comments.docx", file)).isEmpty();
  }

  @Test
  void aCleanFileThatComesBackAsItWentPasses() {
    standin.mood(Mood.ECHOING);
    assertThat(scanner.harm("comments.docx", bytes("our comments"))).isEmpty();
  }

  @Test
  void whatTheScannerFoundIsNamed() {
    assertThat(scanner.harm("x.docx", bytes("a" + IcapStandin.MARK)))
        .contains("Eicar-Test-Signature");
  }

  @Test
  void whatComesBackOtherThanItWentIsHarmfulThoughNothingIsNamed() {
    standin.mood(Mood.QUIET);
    assertThat(scanner.harm("x.docx", bytes(IcapStandin.MARK))).contains("changed");
  }

  @ParameterizedTest
  @CsvSource({"FAILING, failing", "SILENT, no-answer"})
  void whatTheScannerDoesNotTellIsNotKnown(Mood mood, String reason) {
    standin.mood(mood);
    assertThatThrownBy(() -> scanner.harm("x.docx", bytes("text")))
        .isInstanceOfSatisfying(
            OutsideException.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }

  @Test
  void aScannerThatIsNotThereIsUnreachable() {
    standin.close();
    assertThatThrownBy(() -> scanner.harm("x.docx", bytes("text")))
        .isInstanceOfSatisfying(
            OutsideException.class, e -> assertThat(e.reason()).isEqualTo("unreachable"));
  }

  @Test
  void anAddressOfAnotherKindIsRefusedWithTheRightOne() {
    IcapProperties wrong =
        new IcapProperties(java.net.URI.create("http://scanner/avscan"), Duration.ofSeconds(1));
    assertThatThrownBy(wrong::checked).hasMessageContaining("icap://scanner:1344/avscan");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
