package org.intersession.integrations.zoom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import okhttp3.Headers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TooManyTest {
  private static final Instant NOW = Instant.parse("2027-03-12T22:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "X-RateLimit-Reset, 1804975205, 2027-03-13T22:00:05Z",
    "X-RateLimit-Reset, 1804975205000, 2027-03-13T22:00:05Z",
    "Retry-After, 2027-03-13T00:00:00Z, 2027-03-13T00:00:00Z",
    "Retry-After, 7, 2027-03-12T22:00:07Z",
    "Retry-After, 'Sat, 13 Mar 2027 00:00:00 GMT', 2027-03-13T00:00:00Z",
    "Retry-After, soon, 2027-03-12T22:00:01Z",
    "X-RateLimit-Reset, soon, 2027-03-12T22:00:01Z",
    "X-Other, 1, 2027-03-12T22:00:01Z"
  })
  void readsWhenToAskAgain(String header, String value, Instant expected) {
    TooMany tooMany = TooMany.of(Headers.of(header, value), "per-second", NOW);
    assertThat(tooMany.retryAt()).isEqualTo(expected);
    assertThat(tooMany.reason()).isEqualTo(Refusal.RATE_LIMIT);
  }

  @Test
  void aDayWithoutAHeaderEndsAtMidnightUtc() {
    assertThat(TooMany.of(Headers.of(), "daily rate limit (100) of Meeting Create/Update", NOW))
        .isEqualTo(new TooMany(Refusal.HOST_DAILY_LIMIT, Instant.parse("2027-03-13T00:00:00Z")));
  }

  @Test
  void aMomentThatHasPassedIsInASecond() {
    assertThat(TooMany.of(Headers.of("X-RateLimit-Reset", "1000000000"), "", NOW).retryAt())
        .isEqualTo(NOW.plusSeconds(1));
  }
}
