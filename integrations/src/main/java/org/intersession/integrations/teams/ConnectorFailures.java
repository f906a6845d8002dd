package org.intersession.integrations.teams;

import com.microsoft.bot.restclient.RestException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.CompletionException;
import okhttp3.ResponseBody;
import org.intersession.integrations.OutsideException;
import org.intersession.integrations.OutsideException.Doubt;
import org.jspecify.annotations.Nullable;
import retrofit2.Response;

/** Reads from a failure what is known about its effect. */
final class ConnectorFailures {
  static final String TOKEN_REFUSED = "token-refused";
  static final String TOO_OFTEN = "too-often";
  private static final Duration LONGEST_WAIT = Duration.ofDays(1);

  private final InstantSource clock;

  ConnectorFailures(InstantSource clock) {
    this.clock = clock;
  }

  OutsideException read(Throwable failure) {
    Throwable cause =
        failure instanceof CompletionException && failure.getCause() != null
            ? failure.getCause()
            : failure;
    Response<ResponseBody> response = cause instanceof RestException rest ? rest.response() : null;
    if (response != null) {
      return status(response, cause);
    }
    if (cause instanceof java.io.IOException && !DepartedException.isWithin(cause)) {
      return failed(Doubt.NOT_DONE, "unreachable", "cannot be reached: " + cause, cause);
    }
    return cause instanceof IllegalArgumentException
        ? failed(Doubt.NOT_DONE, "other", "cannot be asked: " + cause, cause)
        : failed(Doubt.UNKNOWN, "no-answer", "no answer came: " + cause, cause);
  }

  /** The token is asked for first, so that its failure means that nothing has left. */
  OutsideException withoutToken(Throwable failure) {
    return failed(Doubt.NOT_DONE, "credentials", "no token for the bot: " + failure, failure);
  }

  OutsideException notAllowed(String serviceUrl) {
    return failed(Doubt.NOT_DONE, "other", "not an address of Teams: " + serviceUrl, null);
  }

  OutsideException withoutId() {
    return failed(Doubt.UNKNOWN, "no-answer", "took the post and did not say its id", null);
  }

  /** Nothing was said yet when it failed, so it can be tried again. */
  OutsideException nothingSaid(OutsideException failure) {
    return failed(Doubt.NOT_DONE, failure.reason(), "opened nothing: " + failure, failure);
  }

  private OutsideException status(Response<ResponseBody> response, Throwable cause) {
    String said = "answered " + response.code();
    return switch (response.code()) {
      case 401 -> failed(Doubt.NOT_DONE, TOKEN_REFUSED, said, cause);
      case 403 -> failed(Doubt.GONE, "not-in-place", said, cause);
      case 404, 410 -> failed(Doubt.GONE, "gone", said, cause);
      case 413 -> failed(Doubt.NOT_DONE, "too-large", said, cause);
      case 412, 503 -> later(response, "busy", said, cause);
      case 429 -> later(response, TOO_OFTEN, said, cause);
      default -> other(response.code(), said, cause);
    };
  }

  private OutsideException later(
      Response<ResponseBody> response, String reason, String said, Throwable cause) {
    return new OutsideException(
        TeamsChat.NAME,
        Doubt.NOT_NOW,
        reason,
        said,
        retryAt(response.headers().get("Retry-After")),
        cause);
  }

  /** A 2xx that cannot be read is an answer all the same: it was probably done. */
  private static OutsideException other(int code, String said, Throwable cause) {
    boolean refused = code >= 300 && code < 500 && code != 408;
    return refused
        ? failed(Doubt.NOT_DONE, "refused", said, cause)
        : failed(Doubt.UNKNOWN, "no-answer", said, cause);
  }

  /** Seconds or a date; nonsense counts as not said. */
  private @Nullable Instant retryAt(@Nullable String header) {
    if (header == null) {
      return null;
    }
    Instant now = clock.instant();
    Instant latest = now.plus(LONGEST_WAIT);
    try {
      Instant at =
          header.chars().allMatch(Character::isDigit)
              ? now.plusSeconds(Long.parseLong(header.strip()))
              : ZonedDateTime.parse(header, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return at.isAfter(latest) ? latest : at;
    } catch (DateTimeException | NumberFormatException e) {
      return null;
    }
  }

  private static OutsideException failed(
      Doubt doubt, String reason, String message, @Nullable Throwable cause) {
    return new OutsideException(TeamsChat.NAME, doubt, reason, message, null, cause);
  }
}
