package org.intersession.bot.commands.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TimesTest {
  private static final ZonedDateTime MOMENT =
      ZonedDateTime.of(2027, 3, 12, 14, 0, 0, 0, ZoneId.of("Europe/Paris"));

  @Test
  void areSaidInEachLanguage() {
    assertThat(Times.moment(MOMENT, Locale.ENGLISH))
        .isEqualTo("Friday, 12 March 2027, 14:00 (Paris time)");
    assertThat(Times.moment(MOMENT, Locale.FRENCH))
        .isEqualTo("vendredi 12 mars 2027, 14:00 (heure de Paris)");
    assertThat(Times.moment(MOMENT, Locale.forLanguageTag("es")))
        .isEqualTo("viernes, 12 de marzo de 2027, 14:00 (hora de París)");
  }

  @Test
  void haveOneFormForMachines() {
    assertThat(Times.machine(MOMENT)).isEqualTo("2027-03-12 13:00 UTC");
  }
}
