package org.intersession.integrations.graph;

import com.microsoft.kiota.ApiException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** When Graph says to ask again: seconds, or a date as HTTP writes it. */
final class RetryAfter {
  private static final int DEFAULT_SECONDS = 30;
  private static final int SECONDS_AT_MOST = 86_400;

  private RetryAfter() {}

  static Instant of(ApiException refused, Instant now) {
    if (refused.getResponseHeaders() == null
        || !refused.getResponseHeaders().containsKey("Retry-After")) {
      return now.plusSeconds(DEFAULT_SECONDS);
    }
    String after = refused.getResponseHeaders().get("Retry-After").iterator().next().strip();
    if (after.matches("\\d{1,9}")) {
      return now.plusSeconds(Math.min(Long.parseLong(after), SECONDS_AT_MOST));
    }
    try {
      return ZonedDateTime.parse(after, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
    } catch (DateTimeException e) {
      return now.plusSeconds(DEFAULT_SECONDS);
    }
  }
}
