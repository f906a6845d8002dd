package org.intersession.bot.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.intersession.bot.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class QuotaTest {
  private static final String MAILBOX = "mail:one@example.org";
  private static final Instant NOW = Instant.parse("2027-03-01T09:20:00Z");

  private final TestDatabase database = TestDatabase.create();
  private final DeliveryStore store = new DeliveryStore(database.jdbc());
  private final TurnStore turns = new TurnStore(database.jdbc());
  private final QuotaStore quotas = new QuotaStore(database.jdbc());
  private final Quota quota =
      new Quota(
          quotas,
          new DeliveryProperties(
              Duration.ofSeconds(20),
              3,
              Duration.ofHours(48),
              4,
              Map.of(),
              Map.of("mail", List.of("3/1m", "10/24h")),
              false));

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void aMinuteIsCountedToTheMoment() {
    leave(3, NOW);
    Quota.Room room = quota.room(MAILBOX, 5, NOW.plusSeconds(59));
    assertThat(room).isEqualTo(new Quota.Room(0, NOW.plusSeconds(60)));
    assertThat(quota.room(MAILBOX, 5, NOW.plusSeconds(60)).permitted()).isEqualTo(3);
  }

  @Test
  void aDayIsCountedInRecipientsByTheHour() {
    quota.count(MAILBOX, 10, NOW);
    Quota.Room room = quota.room(MAILBOX, 5, NOW.plus(Duration.ofHours(23)));
    assertThat(room.permitted()).isZero();
    assertThat(room.reopens()).isEqualTo(Instant.parse("2027-03-02T09:00:00Z"));
    assertThat(quota.room(MAILBOX, 5, NOW.plus(Duration.ofHours(24))).permitted()).isZero();
    assertThat(quota.room(MAILBOX, 5, NOW.plus(Duration.ofHours(25))).permitted()).isEqualTo(3);
  }

  @Test
  void aChannelThatIsToldToWaitHasNoRoom() {
    quotas.pause(MAILBOX, NOW.plusSeconds(30));
    assertThat(quota.room(MAILBOX, 5, NOW).permitted()).isZero();
    assertThat(quota.room(MAILBOX, 5, NOW.plusSeconds(31)).permitted()).isEqualTo(3);
  }

  @Test
  void aChannelWithoutAPaceHasRoomForAll() {
    assertThat(quota.room("zoom", 5, NOW).permitted()).isEqualTo(5);
  }

  private void leave(int count, Instant at) {
    for (int i = 0; i < count; i++) {
      store.add(new DeliveryKey("test", "s" + i, "someone", MAILBOX, "1"), "", null, at);
    }
    turns.takeToSend(MAILBOX, count, at, at, at.plusSeconds(20));
  }
}
