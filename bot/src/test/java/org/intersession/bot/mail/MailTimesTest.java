package org.intersession.bot.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MailTimesTest {
  private static final Instant START = Instant.parse("2027-03-26T13:30:00Z");
  private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");
  private final MailTimes times = new MailTimes();

  @Test
  void namesTheDayTheHoursAndTheZone() {
    assertThat(told(ZURICH, Locale.ENGLISH))
        .isEqualTo("Friday, 26 March 2027, 14:30–16:00 (Zurich, UTC+1)");
  }

  @Test
  void namesTheReadersTimeToo() {
    assertThat(told(ZoneId.of("Pacific/Auckland"), Locale.ENGLISH))
        .isEqualTo(
            """
            Friday, 26 March 2027, 14:30–16:00 (Zurich, UTC+1)
            Saturday, 27 March 2027, 02:30–04:00 (Auckland, UTC+13) in your time zone\
            """);
  }

  @Test
  void twoZonesWithTheSameTimeAreToldOnce() {
    assertThat(told(ZoneId.of("Europe/Paris"), Locale.FRENCH))
        .isEqualTo("vendredi 26 mars 2027, de 14:30 à 16:00 (Zurich, UTC+1)");
  }

  private String told(ZoneId reader, Locale locale) {
    return times.both(START, Duration.ofMinutes(90), ZURICH, reader, locale);
  }
}
