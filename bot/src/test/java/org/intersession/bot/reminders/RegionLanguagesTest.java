package org.intersession.bot.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Regions are named as the instrument's list names them, in the reader's language. */
class RegionLanguagesTest extends RequestHouse {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "request \"x\" from Africa by 15 January 2028 | 8 Parties",
        "request \"x\" from all Parties in Africa by 15 January 2028 | 8 Parties",
        "request \"x\" from Latin America and the Caribbean by 15 January 2028 | 4 Parties",
        "demande « x » à l'Afrique avant le 15 janvier 2028 | 8 Parties",
        "demande « x » à toutes les Parties d’Afrique avant le 15 janvier 2028 | 8 Parties",
        "demande « x » à l’Amérique latine et aux Caraïbes avant le 15 janvier 2028 | 4 Parties",
        "demande « x » d'Amérique latine et des Caraïbes avant le 15 janvier 2028 | 4 Parties",
        "demande « x » à l’Europe avant le 15 janvier 2028 | 3 Parties",
        "solicitud \"x\" de África antes del 15 de enero de 2028 | 8 Partes",
        "solicitud \"x\" a América Latina y el Caribe antes del 15 de enero de 2028 | 4 Partes",
      })
  void aLineNamesThem(String line, String from) {
    assertThat(says(room, "secretariat", line)).contains(from);
  }

  @Test
  void whoIsSilentStandsUnderTheirNames() {
    int number = open(title, "KEN", "URY");
    assertThat(says(room, "secretariat", "unanswered " + number))
        .contains("Africa", "Latin America and the Caribbean");
    assertThat(says(room, "secretariat", "sans réponse " + number))
        .contains("Afrique", "Amérique latine et Caraïbes")
        .doesNotContain("Africa", "|Amérique");
    assertThat(says(room, "secretariat", "sin respuesta " + number))
        .contains("África", "América Latina y el Caribe");
    assertThat(says(room, "secretariat", "état " + number)).contains("Afrique");
  }

  @ParameterizedTest
  @CsvSource({
    "en, Africa, Latin America and the Caribbean",
    "fr, Afrique, Amérique latine et Caraïbes",
    "es, África, América Latina y el Caribe",
    "ar, أفريقيا, أمريكا اللاتينية ومنطقة البحر الكاريبي",
    "zh, 非洲, 拉丁美洲和加勒比",
    "ru, Африка, Латинская Америка и Карибский бассейн",
  })
  void theStatusWallIsHeadedByThem(String language, String africa, String america) {
    String wall = URI.create(walls.make(open(title, "KEN", "URY"), clock.instant())).getPath();
    assertThat(get(wall + "?lang=" + language).body()).contains(africa, america);
  }
}
