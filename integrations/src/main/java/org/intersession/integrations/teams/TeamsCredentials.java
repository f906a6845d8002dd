package org.intersession.integrations.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.connector.authentication.AuthenticationConstants;
import com.microsoft.bot.connector.authentication.MicrosoftAppCredentials;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import okhttp3.FormBody;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/**
 * The bot's own token for its single tenant. The SDK would ask for it without time limits, and at
 * an address that cannot be set.
 */
final class TeamsCredentials extends MicrosoftAppCredentials {
  private static final String SCOPE = AuthenticationConstants.TO_CHANNEL_FROM_BOT_OAUTH_SCOPE;
  private static final Duration LIMIT = Duration.ofSeconds(5);
  private static final Duration AHEAD = Duration.ofMinutes(5);

  private final TeamsHttp http;
  private final InstantSource clock;
  private final @Nullable URI tokenUrl;
  private final OneAtATime<Token> renewals = new OneAtATime<>();
  private volatile @Nullable Token token;

  TeamsCredentials(TeamsProperties properties, TeamsHttp http, InstantSource clock) {
    super(properties.appId(), properties.appPassword(), properties.tenantId(), SCOPE);
    this.http = http;
    this.clock = clock;
    this.tokenUrl = properties.tokenUrl();
  }

  /** Whether there is an identity at all; the sandbox may have none. */
  boolean areGiven() {
    return !getAppId().isBlank();
  }

  @Override
  public CompletableFuture<String> getToken() {
    Token known = token;
    if (known != null && clock.instant().isBefore(known.renewAt())) {
      return CompletableFuture.completedFuture(known.value());
    }
    return renewals.ask(this::renew).thenApply(Token::value);
  }

  /** Forgets a token that was not accepted. */
  void forget() {
    token = null;
  }

  private CompletableFuture<Token> renew() {
    URI address = tokenUrl;
    FormBody form =
        new FormBody.Builder()
            .add("grant_type", "client_credentials")
            .add("client_id", getAppId())
            .add("client_secret", getAppPassword())
            .add("scope", SCOPE)
            .build();
    String url = address == null ? oAuthEndpoint() + "/oauth2/v2.0/token" : address.toString();
    return http.json(new Request.Builder().url(url).post(form).build(), LIMIT)
        .thenApply(this::remember);
  }

  private Token remember(JsonNode answer) {
    String value = answer.path("access_token").asText();
    if (value.isBlank()) {
      throw new IllegalStateException("the token endpoint answered without a token");
    }
    Duration validity = Duration.ofSeconds(Math.max(0, answer.path("expires_in").asLong()));
    Duration ahead = validity.dividedBy(2).compareTo(AHEAD) < 0 ? validity.dividedBy(2) : AHEAD;
    Token fresh = new Token(value, clock.instant().plus(validity).minus(ahead));
    token = fresh;
    return fresh;
  }

  private record Token(String value, Instant renewAt) {}
}
