package org.intersession.bot.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.intersession.bot.TestDatabase;
import org.intersession.bot.state.SystemTime;
import org.intersession.integrations.SharedMemory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class GuessingTest {
  private static TestDatabase database;

  @BeforeAll
  static void start() {
    database = TestDatabase.create();
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @Test
  void whoTriesManyLinksIsStoppedFromAnyAddressOfTheirNetwork() {
    Visits visits = withoutMemory(4);
    for (int guess = 0; guess < 20; guess++) {
      assertThat(visits.guessing("2001:db8:1:2::" + guess, true)).isFalse();
    }
    assertThat(visits.guessing("2001:db8:1:2::ffff", true)).isTrue();
    assertThat(visits.guessing("2001:db8:1:2::1", false)).isTrue();
    assertThat(visits.guessing("2001:db8:1:3::1", false)).isFalse();
  }

  @Test
  void whoOpensTheirOwnLinkOftenIsNeverStopped() {
    Visits visits = withoutMemory(1);
    for (int visit = 0; visit < 20; visit++) {
      assertThat(visits.guessing("192.0.2.7", false)).isFalse();
    }
  }

  @Test
  void manyFormsNeedAnAnswerAndThenAnHour() {
    Visits visits = withoutMemory(2);
    AtomicInteger doubted = new AtomicInteger();
    for (int form = 0; form < 12; form++) {
      if (visits.welcome("192.0.2.9") == Visits.Welcome.DOUBTED) {
        doubted.incrementAndGet();
      }
    }
    assertThat(doubted).hasValue(8);
    assertThat(visits.welcome("192.0.2.9")).isEqualTo(Visits.Welcome.REFUSED);
  }

  private static Visits withoutMemory(int perHour) {
    SystemTime time = new SystemTime(Clock.systemUTC());
    return new Visits(new AwayMemory(), new VisitStore(database.jdbc()), time, perHour);
  }

  /** The fast memory while it is away. */
  private static final class AwayMemory implements SharedMemory {
    @Override
    public Optional<String> get(String key) {
      return Optional.empty();
    }

    @Override
    public void put(String key, String value, Duration keep) {}

    @Override
    public boolean putIfAbsent(String key, String value, Duration keep) {
      return true;
    }

    @Override
    public void remove(String key) {}

    @Override
    public Duration take(String bucket, List<Window> windows) {
      return Duration.ZERO;
    }

    @Override
    public void publish(String topic, String message) {}

    @Override
    public Hearing subscribe(String topic, Consumer<String> listener) {
      return () -> {};
    }

    @Override
    public boolean available() {
      return false;
    }
  }
}
