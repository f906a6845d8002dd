package org.intersession.bot.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import org.intersession.bot.NoMemory;
import org.intersession.bot.TestDatabase;
import org.intersession.bot.state.SystemTime;
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
    return new Visits(new NoMemory(), new VisitStore(database.jdbc()), time, perHour);
  }
}
