package org.intersession.bot.commands.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.intersession.bot.commands.language.Reading.Intent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileLinesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "12 ",
        "\"",
        "(",
        "«",
        "français ",
        "en ",
        "le ",
        "'a ",
        "1h ",
        "ﷺ",
        "a@",
        "http://",
        "-",
        "\ud800",
        "\u0000",
        "🎉",
        "yes ",
        "14:00-",
        "1",
        "x",
        "de la ",
        "\u202e",
        "é",
        "& ",
        "((a+)+)+"
      })
  void areReadInReasonableTime(String piece) {
    String repeated = "meet interpretation " + piece.repeat(9_900 / piece.length());
    Reading reading =
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Sayings.read(repeated, "fr"));
    assertThat(reading.parts()).isNotEmpty();
  }

  @Test
  void ofAMegabyteAreNotRead() {
    Reading reading = Sayings.read("meet ".repeat(200_000), "en");
    assertThat(reading.intent()).isEqualTo(Intent.NOTHING);
    assertThat(reading.doubts()).extracting(doubt -> doubt.reason()).containsExactly("too-long");
  }

  @Test
  void keepTheirTitleWithoutWhatCannotBeSeen() {
    Reading reading = Sayings.read("meet \"Pay\u202e\u0000roll\u200b — été\" tomorrow 10:00", "en");
    assertThat(reading.get(Slot.TITLE)).contains("Payroll — été");
    assertThat(reading.parts()).anyMatch(part -> part.takenFor().equals("title-cleaned"));
  }

  @Test
  void sayTheSameInAnyDress() {
    Reading plain = Sayings.read("meet \"A\" tomorrow 10:00 on zoom 45 people", "en");
    assertThat(
            Sayings.read(
                    "MEET  «\u00a0A\u00a0» 4\u200b5 PEOPLE, ON\u2009Zoom; TOMORROW 10:00.", "en")
                .values())
        .isEqualTo(plain.values());
  }
}
