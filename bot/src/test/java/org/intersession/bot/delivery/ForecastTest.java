package org.intersession.bot.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.intersession.bot.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ForecastTest {
  private static final Instant NOW = Instant.parse("2027-03-01T09:00:00Z");

  private final TestDatabase database = TestDatabase.create();
  private final DeliveryStore store = new DeliveryStore(database.jdbc());
  private final Forecast forecast =
      new Forecast(
          new BacklogStore(database.jdbc()),
          new DeliveryProperties(
              Duration.ofSeconds(20), 3, Duration.ofHours(48), 4, Map.of(), Map.of(), false),
          new MovableClock(NOW));

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void nothingWaits() {
    assertThat(forecast.done("test")).isEmpty();
  }

  @Test
  void aMailboxTakesAMinuteForEachThirtyAfterTheFirst() {
    wait("mail:one@example.org", 91, null);
    assertThat(forecast.done("test")).contains(NOW.plus(Duration.ofMinutes(3)));
  }

  @Test
  void theFullestMailboxIsTheLast() {
    wait("mail:one@example.org", 31, null);
    wait("mail:two@example.org", 61, null);
    assertThat(forecast.done("test")).contains(NOW.plus(Duration.ofMinutes(2)));
  }

  @Test
  void whatWaitsForAMorningLeavesThen() {
    Instant morning = Instant.parse("2027-03-02T08:00:00Z");
    wait("mail:one@example.org", 31, morning);
    assertThat(forecast.done("test")).contains(morning);
  }

  @Test
  void whatElseWaitsInTheChannelIsCountedToo() {
    wait("mail:one@example.org", 1, null);
    for (int i = 0; i < 30; i++) {
      add("other", "mail:one@example.org", i, null);
    }
    assertThat(forecast.done("test")).contains(NOW.plus(Duration.ofMinutes(1)));
    assertThat(List.of("other")).allMatch(purpose -> forecast.done(purpose).isPresent());
  }

  private void wait(String channel, int count, Instant notBefore) {
    for (int i = 0; i < count; i++) {
      add("test", channel, i, notBefore);
    }
  }

  private void add(String purpose, String channel, int number, Instant notBefore) {
    store.add(
        new DeliveryKey(purpose, channel + number, "someone", channel, "1"), "", notBefore, NOW);
  }
}
