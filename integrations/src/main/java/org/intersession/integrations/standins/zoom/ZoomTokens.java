package org.intersession.integrations.standins.zoom;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.Supplier;
import org.intersession.integrations.standins.core.Answer;
import org.intersession.integrations.standins.core.Json;
import org.intersession.integrations.standins.core.Refusal;
import org.intersession.integrations.standins.core.Request;
import org.intersession.integrations.standins.core.StandinClock;
import tools.jackson.databind.JsonNode;

/** Server-to-server OAuth: issues access tokens and knows which still live. */
final class ZoomTokens {
  private static final Duration LIFE = Duration.ofSeconds(3600);

  private final ZoomAccount account;
  private final StandinClock clock;
  private final Supplier<URI> base;
  private final SecureRandom random = new SecureRandom();
  private final Map<String, Instant> expiries = new HashMap<>();

  ZoomTokens(ZoomAccount account, StandinClock clock, Supplier<URI> base) {
    this.account = account;
    this.clock = clock;
    this.base = base;
  }

  Answer issue(Request request) {
    Map<String, String> form = new HashMap<>(request.form());
    form.putAll(request.query());
    String basic = account.clientId() + ":" + account.clientSecret();
    String expected = "Basic " + Base64.getEncoder().encodeToString(basic.getBytes(UTF_8));
    if (!request.header("Authorization").equals(expected)) {
      throw refuse(401, "invalid_client", "Invalid client_id or client_secret");
    }
    if (!"account_credentials".equals(form.get("grant_type"))) {
      throw refuse(400, "unsupported_grant_type", "unsupported grant type");
    }
    if (!account.accountId().equals(form.get("account_id"))) {
      throw refuse(400, "invalid_request", "Bad Request: account_id");
    }
    return Answer.ok(grant()).did("token.issued", account.clientId());
  }

  private synchronized JsonNode grant() {
    byte[] bytes = new byte[32];
    random.nextBytes(bytes);
    String token = HexFormat.of().formatHex(bytes);
    expiries.values().removeIf(expiry -> expiry.isBefore(clock.instant()));
    expiries.put(token, clock.instant().plus(LIFE));
    return Json.object()
        .put("access_token", token)
        .put("token_type", "bearer")
        .put("expires_in", LIFE.toSeconds())
        .put("scope", String.join(" ", account.scopes()))
        .put("api_url", base.get() + "/zoom");
  }

  synchronized void check(String token) {
    Instant expiry = expiries.get(token);
    if (expiry == null) {
      throw ZoomRefusals.badToken("Invalid access token.");
    }
    if (!expiry.isAfter(clock.instant())) {
      throw ZoomRefusals.badToken("Access token is expired.");
    }
  }

  /** Takes every token back, as an administrator may. */
  synchronized void revoke() {
    expiries.clear();
  }

  private static Refusal refuse(int status, String error, String reason) {
    return new Refusal(
        status, Json.object().put("reason", reason).put("error", error), error + ": " + reason);
  }
}
