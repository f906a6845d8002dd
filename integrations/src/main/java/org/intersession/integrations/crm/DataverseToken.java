package org.intersession.integrations.crm;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import okhttp3.FormBody;
import okhttp3.HttpUrl;
import okhttp3.Request;
import org.intersession.integrations.OutsideException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The app's token for one environment, kept until shortly before it expires. */
final class DataverseToken {
  private static final Duration SPARE = Duration.ofMinutes(5);

  private final DataverseProperties properties;
  private final DataverseLine line;
  private final Clock clock;
  private @Nullable String value;
  private Instant expires = Instant.EPOCH;

  DataverseToken(DataverseProperties properties, DataverseLine line, Clock clock) {
    this.properties = properties;
    this.line = line;
    this.clock = clock;
  }

  /** A token that is good now. */
  synchronized String value() {
    if (value == null || !clock.instant().plus(SPARE).isBefore(expires)) {
      fetch();
    }
    return java.util.Objects.requireNonNull(value);
  }

  /** A token in place of one that was refused. */
  synchronized String insteadOf(String refused) {
    if (refused.equals(value)) {
      value = null;
    }
    return value();
  }

  private void fetch() {
    Instant asked = clock.instant();
    JsonNode answer = ask();
    String token = answer.path("access_token").asString("");
    if (!token.matches("[\\x21-\\x7e]+")) {
      throw DataverseLine.refused(
          DataverseRefusal.UNREADABLE_ANSWER, "no token in the answer", null);
    }
    value = token;
    expires = asked.plusSeconds(Math.max(0, answer.path("expires_in").asLong(3600)));
  }

  private JsonNode ask() {
    HttpUrl url =
        HttpUrl.get(properties.loginUrl().toString())
            .newBuilder()
            .addPathSegment(properties.tenantId())
            .addPathSegments("oauth2/v2.0/token")
            .build();
    FormBody form =
        new FormBody.Builder()
            .add("grant_type", "client_credentials")
            .add("client_id", properties.clientId())
            .add("client_secret", properties.clientSecret())
            .add("scope", properties.url().replaceAll("/+$", "") + "/.default")
            .build();
    try {
      return line.json(new Request.Builder().url(url).post(form).build(), "a token");
    } catch (OutsideException e) {
      boolean ours = e.reason().equals("other") || e.reason().equals("gone");
      throw ours
          ? DataverseLine.refused(DataverseRefusal.CREDENTIALS, "the token was refused", null)
          : e;
    }
  }
}
