package org.intersession.bot.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class HostileNamesTest extends RegistrationHouse {
  @Test
  void aNameOfFourThousandCharactersIsAskedForAgain() {
    int meeting = meeting();
    assertThat(register(meeting, "en", Map.of("family", "é".repeat(4_000))).statusCode())
        .isEqualTo(422);
    assertThat(store.find(meeting, email)).isEmpty();
  }

  @Test
  void whatTurnsOrHidesTextIsTakenOutOfAName() {
    int meeting = meeting();
    register(meeting, "en", Map.of("given", "A\u202Ena", "family", "Gar\u2066c\u0000ía 🌿"));
    assertThat(registered(meeting, email).name()).isEqualTo("A na Gar c ía 🌿");
  }

  @Test
  void aFormulaInANameStaysTextInEveryFile() {
    int meeting = meeting();
    String formula = "=HYPERLINK(\"http://x\")";
    register(meeting, "en", Map.of("given", formula));
    assertThat(registered(meeting, email).application().given()).isEqualTo(formula);
    assertThat(CsvFile.cell(formula)).isEqualTo("\"'=HYPERLINK(\"\"http://x\"\")\"");
  }

  @Test
  void markupInANameIsTextOnThePageOfWhoDecides() {
    int meeting = meeting();
    register(meeting, "en", Map.of("given", "<img src=x onerror=alert(1)>"));
    registered(meeting, email);
    String link = link(mail("secretariat@example.org", email), "/r/decide/");
    assertThat(get(link).body()).contains("&lt;img src=x").doesNotContain("<img");
  }
}
