package org.intersession.integrations.teams;

import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import com.auth0.jwt.exceptions.JWTDecodeException;
import com.auth0.jwt.exceptions.JWTVerificationException;
import com.auth0.jwt.interfaces.DecodedJWT;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Lets in what the Teams channel itself has signed for this bot, and nothing else. The SDK's own
 * check has two more doors, for its emulator and for other bots ("skills"); a stranger's token
 * opens them, so it is not asked.
 */
final class Guard {
  static final String CHANNEL = "msteams";
  private static final String ISSUER = "https://api.botframework.com";
  private static final Duration SKEW = Duration.ofMinutes(5);

  private final TeamsProperties properties;
  private final ServiceHosts hosts;
  private final ChannelKeys keys;
  private final InstantSource clock;
  private final KnownTokens known = new KnownTokens();

  Guard(TeamsProperties properties, ServiceHosts hosts, ChannelKeys keys, InstantSource clock) {
    this.properties = properties;
    this.hosts = hosts;
    this.keys = keys;
    this.clock = clock;
  }

  /** Finds the token in the Authorization headers of a request. */
  static String bearer(List<String> authorization) {
    if (authorization.size() != 1) {
      throw RefusedException.unproven("One Authorization header with a bearer token is needed.");
    }
    String[] parts = authorization.get(0).trim().split(" +");
    if (parts.length != 2 || !"bearer".equalsIgnoreCase(parts[0])) {
      throw RefusedException.unproven("The Authorization header is not a bearer token.");
    }
    return parts[1];
  }

  /** Completes when the activity is genuine, and fails with {@link RefusedException} if not. */
  CompletableFuture<Void> admit(String bearer, Incoming activity) {
    KnownTokens.Known before = known.find(bearer);
    DecodedJWT token = before == null ? decode(bearer) : before.token();
    checkClaims(token);
    checkActivity(token, activity);
    return keys.find(token.getKeyId())
        .thenAccept(
            found -> {
              ChannelKey key = endorsed(found);
              if (before == null || !before.signedBy(key)) {
                checkSignature(token, key);
                known.remember(bearer, token, key);
              }
            });
  }

  private static DecodedJWT decode(String bearer) {
    try {
      return JWT.decode(bearer);
    } catch (JWTDecodeException e) {
      throw RefusedException.unproven("The bearer token cannot be read.");
    }
  }

  private void checkClaims(DecodedJWT token) {
    Instant now = clock.instant();
    require("RS256".equals(token.getAlgorithm()), "is not signed with RS256");
    require(token.getKeyId() != null && !token.getKeyId().isBlank(), "names no key");
    require(ISSUER.equals(token.getIssuer()), "is not from the Bot Framework");
    require(isForUs(token), "is for another application");
    Instant expires = token.getExpiresAtAsInstant();
    require(expires != null && now.isBefore(expires.plus(SKEW)), "has expired, or never would");
    Instant begins = token.getNotBeforeAsInstant();
    require(begins == null || !now.isBefore(begins.minus(SKEW)), "is not valid yet");
  }

  /** A list of audiences is no audience, not even with ours in it. */
  private boolean isForUs(DecodedJWT token) {
    String audience = token.getClaim("aud").asString();
    return !properties.appId().isBlank() && properties.appId().equals(audience);
  }

  private void checkActivity(DecodedJWT token, Incoming activity) {
    if (!CHANNEL.equals(activity.channel())) {
      throw RefusedException.forbidden("Only the channel 'msteams' is served here.");
    }
    String serviceUrl = activity.serviceUrl();
    if (serviceUrl == null || !hosts.allows(serviceUrl)) {
      throw RefusedException.forbidden("The serviceUrl is not an address of Teams.");
    }
    String signed = token.getClaim("serviceurl").asString();
    if (!serviceUrl.equalsIgnoreCase(signed)) {
      throw RefusedException.forbidden("The token is for another serviceUrl.");
    }
    if (!activity.tenants().stream().allMatch(properties.tenantId()::equalsIgnoreCase)) {
      throw RefusedException.forbidden("The activity comes from another tenant.");
    }
  }

  private static ChannelKey endorsed(Optional<ChannelKey> found) {
    ChannelKey key =
        found.orElseThrow(() -> RefusedException.unproven("The token's key is not known."));
    if (!key.endorsements().contains(CHANNEL)) {
      throw RefusedException.forbidden("The token's key may not sign for this channel.");
    }
    return key;
  }

  private static void checkSignature(DecodedJWT token, ChannelKey key) {
    try {
      JWT.require(Algorithm.RSA256(key.key(), null))
          .acceptLeeway(SKEW.toSeconds())
          .build()
          .verify(token);
    } catch (JWTVerificationException e) {
      throw RefusedException.unproven("The token's signature does not hold.");
    }
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw RefusedException.unproven("The token " + otherwise + ".");
    }
  }
}
