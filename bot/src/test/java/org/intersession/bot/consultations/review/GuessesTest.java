package org.intersession.bot.consultations.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.intersession.bot.TestMemory;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class GuessesTest {
  private final Guesses guesses = new Guesses(new Counting());

  private boolean opens(String address, boolean right) {
    MockHttpServletRequest request = new MockHttpServletRequest();
    request.setRemoteAddr(address);
    return guesses
        .behind(request, () -> right ? Optional.of("there") : Optional.empty())
        .isPresent();
  }

  /** A memory whose buckets run over, and are never emptied. */
  private static final class Counting extends TestMemory {
    private final Map<String, Integer> taken = new HashMap<>();

    @Override
    public Duration take(String bucket, List<Window> windows) {
      boolean over = taken.merge(bucket, 1, Integer::sum) > windows.get(0).permits();
      return over ? windows.get(0).length() : Duration.ZERO;
    }
  }

  @Test
  void whoGuessesIsShutOutFromEveryAddressOfTheirNetwork() {
    for (int guess = 0; guess <= 20; guess++) {
      assertThat(opens("2001:db8:1:2::" + Integer.toHexString(guess), false)).isFalse();
    }

    assertThat(opens("2001:db8:1:2:ffff::1", true)).isFalse();
    assertThat(opens("2001:db8:1:3::1", true)).isTrue();
  }

  @Test
  void aThousandGuessesAskTheDatabaseNoMoreThanSomeTwentyTimes() {
    AtomicInteger asked = new AtomicInteger();
    MockHttpServletRequest request = new MockHttpServletRequest();
    request.setRemoteAddr("192.0.2.9");

    for (int guess = 0; guess < 1_000; guess++) {
      guesses.behind(
          request,
          () -> {
            asked.incrementAndGet();
            return Optional.empty();
          });
    }

    assertThat(asked.get()).isLessThanOrEqualTo(21);
  }

  @Test
  void whoComesByTheirOwnLinkOftenIsNeverStopped() {
    for (int visit = 0; visit < 100; visit++) {
      assertThat(opens("192.0.2.7", true)).isTrue();
    }
  }
}
