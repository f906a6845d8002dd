package org.intersession.bot.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.intersession.bot.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PaceTest {
  private final TestDatabase database = TestDatabase.create();
  private final Outside outside = new Outside();
  private final MovableClock business = new MovableClock(Instant.parse("2027-03-01T09:00:00Z"));
  private final TestLedger ledger =
      new TestLedger(database, new ArrayList<>(List.of(outside)), business);

  @AfterEach
  void close() {
    ledger.close();
    database.close();
  }

  @Test
  void aMailboxSendsThirtyAMinute() {
    ask("mail:one@example.org", 70);
    settled();
    assertThat(outside.taken).hasSize(30);
    ledger.machine.advance(Duration.ofSeconds(30));
    settled();
    assertThat(outside.taken).hasSize(30);
    ledger.machine.advance(Duration.ofSeconds(31));
    settled();
    assertThat(outside.taken).hasSize(60);
  }

  @Test
  void eachMailboxHasItsOwnPace() {
    ask("mail:one@example.org", 31);
    ask("mail:two@example.org", 31);
    settled();
    assertThat(outside.taken).hasSize(60);
  }

  @Test
  void otherChannelsHaveNone() {
    ask("wide", 50);
    settled();
    assertThat(outside.taken).hasSize(50);
  }

  @Test
  void aMailboxThatIsToldToWaitIsLeftAlone() {
    outside.next(Outside.Mood.NOT_NOW);
    ask("mail:one@example.org", 1);
    settled();
    ask("mail:one@example.org", 5);
    settled();
    assertThat(outside.taken).hasSizeLessThan(2);
    ledger.machine.advance(Duration.ofMinutes(61));
    settled();
    assertThat(outside.taken).hasSize(5);
  }

  @Test
  void aPaceIsANumberAndATime() {
    assertThat(Pace.of("30/1m")).isEqualTo(new Pace(30, Duration.ofMinutes(1)));
    assertThatThrownBy(() -> Pace.of("quickly")).isInstanceOf(IllegalArgumentException.class);
  }

  private void ask(String channel, int count) {
    for (int i = 0; i < count; i++) {
      ledger
          .deliveries()
          .request(new DeliveryKey("test", channel + i, "someone", channel, "1"), "");
    }
  }

  private void settled() {
    for (int i = 0; i < 20; i++) {
      ledger.settle();
    }
  }
}
