package org.intersession.integrations.zoom;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/** A 429 of Zoom's: which limit, and when to ask again. */
record TooMany(Refusal reason, Instant retryAt) {
  private static final int SECONDS_AT_MOST = 86_400;

  /** Reads the headers and the text; both may be absent. */
  static TooMany of(Headers headers, String message, Instant now) {
    Refusal reason = reason(headers, message.toLowerCase(Locale.ROOT));
    Instant retryAt = reset(headers);
    if (retryAt == null) {
      retryAt = retryAfter(headers, now);
    }
    if (retryAt == null) {
      retryAt = reason == Refusal.RATE_LIMIT ? now.plusSeconds(1) : midnight(now);
    }
    return new TooMany(reason, retryAt.isBefore(now) ? now.plusSeconds(1) : retryAt);
  }

  private static Refusal reason(Headers headers, String message) {
    boolean daily =
        message.contains("daily")
            || String.valueOf(headers.get("X-RateLimit-Type"))
                .toLowerCase(Locale.ROOT)
                .contains("daily");
    if (!daily || message.contains("per-second")) {
      return Refusal.RATE_LIMIT;
    }
    if (message.contains("registrant") || message.contains("registration")) {
      return Refusal.REGISTRANT_DAILY_LIMIT;
    }
    return message.contains("create") || message.contains("update")
        ? Refusal.HOST_DAILY_LIMIT
        : Refusal.DAILY_LIMIT;
  }

  private static @Nullable Instant reset(Headers headers) {
    String reset = headers.get("X-RateLimit-Reset");
    if (reset == null || !reset.strip().matches("\\d{10}|\\d{13}")) {
      return null;
    }
    long number = Long.parseLong(reset.strip());
    return reset.strip().length() == 13
        ? Instant.ofEpochMilli(number)
        : Instant.ofEpochSecond(number);
  }

  private static @Nullable Instant retryAfter(Headers headers, Instant now) {
    String after = headers.get("Retry-After");
    if (after == null) {
      return null;
    }
    if (after.strip().matches("\\d{1,9}")) {
      return now.plusSeconds(Math.min(Long.parseLong(after.strip()), SECONDS_AT_MOST));
    }
    try {
      return OffsetDateTime.parse(after.strip()).toInstant();
    } catch (DateTimeException e) {
      return headers.getInstant("Retry-After");
    }
  }

  /** When Zoom's days begin. */
  private static Instant midnight(Instant now) {
    return LocalDate.ofInstant(now, ZoneOffset.UTC)
        .plusDays(1)
        .atStartOfDay(ZoneOffset.UTC)
        .toInstant();
  }
}
