package org.intersession.bot.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.intersession.bot.NoMemory;
import org.intersession.bot.TestDatabase;
import org.intersession.bot.TestMemory;
import org.intersession.bot.delivery.Delivery.State;
import org.intersession.integrations.SharedMemory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HoldTest {
  private final TestDatabase database = TestDatabase.create();
  private final Outside outside = new Outside();
  private final MovableClock business = new MovableClock(Instant.parse("2027-03-01T09:00:00Z"));
  private final TestLedger ledger =
      new TestLedger(database, new ArrayList<>(List.of(outside)), business);

  @TempDir private Path home;

  @AfterEach
  void close() {
    ledger.close();
    database.close();
  }

  @Test
  void aDatabaseThatIsAsItWasIsNotHeld() {
    send("one");
    ledger.hold().start();
    assertThat(ledger.hold().held()).isEmpty();
  }

  @Test
  void aDatabaseOlderThanWhatLeftIsHeldAtTheStart() {
    send("one");
    MarkMemory beside = new MarkMemory(home, new NoMemory());
    HoldStore.Mark mark = new HoldStore(database.jdbc()).mark();
    beside.remember(mark.ledger(), mark.mark() + 3);
    Hold restarted = ledger.hold(new MarkMemory(home, new NoMemory()), business);
    restarted.start();
    assertThat(restarted.held().orElseThrow().missing()).isEqualTo(3);

    ledger.deliveries().request(key("two"), "");
    ledger.settle();
    assertThat(outside.taken).containsExactly("one");

    assertThat(restarted.release("Olga Officer")).isTrue();
    ledger.settle();
    assertThat(outside.taken).containsExactly("one", "two");
  }

  @Test
  void aDatabaseThatGoesBackWhileTheServiceRunsIsHeld() {
    send("one");
    send("two");
    database.jdbc().sql("UPDATE delivery_mark SET mark = 0").update();
    send("three");
    assertThat(ledger.hold().held().orElseThrow().reason()).isEqualTo("restored");
    assertThat(outside.taken).containsExactly("one", "two");
  }

  @Test
  void whatWaitedInTheCopyAndHadLeftIsNotSentAgain() {
    send("one");
    // The copy was made while it waited.
    database
        .jdbc()
        .sql(
            """
            UPDATE delivery SET state = 'PENDING', outside_id = NULL, settled_at = NULL, attempt = 0,
                due = '2027-03-01T08:00:00Z'\
            """)
        .update();
    database.jdbc().sql("UPDATE delivery_mark SET mark = 0").update();
    ledger.settle();
    ledger.settle();
    assertThat(ledger.deliveries().find(key("one")).orElseThrow().state()).isEqualTo(State.SENT);
    ledger.hold().release("Olga Officer");
    ledger.settle();
    assertThat(outside.taken).containsExactly("one");
  }

  @Test
  void anotherLedgerIsNoRestoredOne() {
    send("one");
    MarkMemory beside = new MarkMemory(home, new NoMemory());
    beside.remember(java.util.UUID.randomUUID(), 1000);
    Hold fresh = ledger.hold(new MarkMemory(home, new NoMemory()), business);
    fresh.start();
    assertThat(fresh.held()).isEmpty();
  }

  @Test
  void whatAnotherReplicaSendsDuringTheStartIsNoSignOfARestore() {
    send("one");
    SharedMemory meanwhile =
        new TestMemory() {
          @Override
          public Optional<String> get(String key) {
            HoldStore.Mark another = new HoldStore(database.jdbc()).advance().orElseThrow();
            put(key, Long.toString(another.mark()), Duration.ofDays(1));
            return super.get(key);
          }
        };
    Hold starting = ledger.hold(new MarkMemory(home, meanwhile), business);
    starting.start();
    assertThat(starting.held()).isEmpty();
  }

  private void send(String subject) {
    ledger.deliveries().request(key(subject), "");
    ledger.settle();
  }

  private static DeliveryKey key(String subject) {
    return new DeliveryKey("test", subject, "someone", "wide", "1");
  }
}
