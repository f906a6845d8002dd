package org.intersession.bot.workdays;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CountriesTest {
  @Test
  void aCodeOfTwoOrThreeLettersIsACountry() {
    assertThat(Countries.ofParty("KEN")).contains("KE");
    assertThat(Countries.ofParty("ke")).contains("KE");
    assertThat(Countries.ofParty("EU")).isEmpty();
    assertThat(Countries.ofParty("WSF")).isEmpty();
  }

  @Test
  void everyCountryWithPeopleHasTheZoneOfItsCapital() {
    for (String country : Locale.getISOCountries()) {
      boolean known = Countries.zone(country).isPresent();
      assertThat(known || country.matches("AQ|BV|HM|UM|TF|PF|IO|GS|SX|CW|BL|MF|XK"))
          .as(country)
          .isTrue();
    }
    assertThat(Countries.zone("RU")).contains(ZoneId.of("Europe/Moscow"));
  }

  @Test
  void weekendsDifferByCountry() {
    LocalDate friday = LocalDate.parse("2027-05-21");
    assertThat(CountryDays.of("EG").contains(friday)).isFalse();
    assertThat(CountryDays.of("EG").contains(friday.plusDays(2))).isTrue();
    assertThat(CountryDays.of("CH").contains(friday)).isTrue();
    assertThat(CountryDays.of("CH").contains(friday.plusDays(2))).isFalse();
  }

  @Test
  void aZoneTellsItsCountry() {
    assertThat(Countries.ofZone(ZoneId.of("Africa/Cairo"))).contains("EG");
    assertThat(Countries.ofZone(ZoneId.of("UTC"))).isEmpty();
    assertThat(Countries.ofZone(ZoneId.of("+03:00"))).isEmpty();
  }
}
