package org.intersession.bot.commands.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.intersession.bot.commands.language.Vocabulary.Verb;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamingReadingTest {
  private static final LineReader READER =
      new LineReader(
          new Vocabulary(
              List.of(
                  Verb.of(
                      "settings", Set.of(Slot.NUMBER, Slot.NAMING, Slot.LETTER, Slot.TESTING))),
              Map.of()));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | settings 12 naming \"{CODE} - {Name}\" nomination letter, test session",
        "fr | réglages 12 nommage « {CODE} - {Name} » avec lettre de désignation, séance d'essai",
        "es | ajustes 12 nombres \"{CODE} - {Name}\" con carta de designación, sesión de prueba",
      })
  void namesLettersAndTestSessionsAreUnderstood(String language, String line) {
    Reading reading = READER.read(Sayings.line(line, language));
    assertThat(reading.unknown()).isEmpty();
    assertThat(reading.get(Slot.NAMING)).hasValue("{CODE} - {Name}");
    assertThat(reading.get(Slot.LETTER)).hasValue(true);
    assertThat(reading.get(Slot.TESTING)).hasValue(true);
  }
}
