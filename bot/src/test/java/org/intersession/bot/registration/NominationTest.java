package org.intersession.bot.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Map;
import org.intersession.bot.registration.Registration.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NominationTest extends RegistrationHouse {
  private static final byte[] LETTER = "%PDF-1.7 a letter".getBytes(StandardCharsets.US_ASCII);
  private int meeting;

  @BeforeEach
  void aMeetingThatAsksForALetter() {
    meeting =
        meeting(
            clock.instant().plus(20, ChronoUnit.DAYS).toString(),
            "CREATING",
            100,
            ",\"terms\":{\"naming\":\"\",\"letter\":true,\"testing\":true}");
  }

  @Test
  void thePageAsksForALetterAndOffersATestSession() {
    assertThat(get(page(meeting) + "?lang=en").body())
        .contains("multipart/form-data", "Letter of nomination", "5 MB", "test session");
  }

  @Test
  void whoDecidesReadsTheLetterAsAFileAndNeverAsAPage() {
    assertThat(register(LETTER).statusCode()).isEqualTo(302);
    assertThat(registered(meeting, email).state()).isEqualTo(State.WAITING);
    String link = link(mail("secretariat@example.org", email), "/r/decide/");
    HttpResponse<String> letter = get(link + "/letter");
    assertThat(letter.body()).isEqualTo("%PDF-1.7 a letter");
    assertThat(letter.headers().firstValue("Content-Disposition").orElse(""))
        .startsWith("attachment; filename=\"nomination-");
    assertThat(letter.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("sandbox");
    assertThat(letter.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
  }

  @Test
  void withoutALetterTheFormComesBack() {
    HttpResponse<String> answer = register(new byte[0]);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("Please add your letter of nomination");
  }

  @Test
  void aPageThatIsCalledALetterIsNone() {
    byte[] page = "<html><script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII);
    assertThat(register(page).statusCode()).isEqualTo(422);
    assertThat(store.find(meeting, email)).isEmpty();
  }

  @Test
  void aLetterThatIsTooLargeIsRefusedAndNothingOfItIsKept() {
    byte[] large = Arrays.copyOf(LETTER, 5_100_000);
    assertThat(register(large).statusCode()).isEqualTo(422);
    assertThat(
            jdbc.sql("SELECT count(*) FROM registration_letter WHERE meeting = ?")
                .param(meeting)
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void aRequestBeyondAllLimitsIsTurnedAwayWithASentence() {
    HttpResponse<String> answer = register(Arrays.copyOf(LETTER, 5_800_000));
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("too large");
  }

  private HttpResponse<String> register(byte[] letter) {
    String page = page(meeting) + "?lang=en";
    Map<String, String> fields = fields(get(page).body());
    return post(page, fields, letter);
  }
}
