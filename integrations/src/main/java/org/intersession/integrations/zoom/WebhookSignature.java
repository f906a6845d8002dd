package org.intersession.integrations.zoom;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Whether Zoom itself wrote a request, a moment ago. Without a secret nobody can have. */
final class WebhookSignature {
  private static final Pattern SECONDS = Pattern.compile("[0-9]{9,11}");
  private static final Duration WINDOW = Duration.ofMinutes(5);
  private static final String ALGORITHM = "HmacSHA256";

  private final String secret;
  private final Clock clock;

  WebhookSignature(String secret, Clock clock) {
    this.secret = secret;
    this.clock = clock;
  }

  boolean isGenuine(@Nullable String signature, @Nullable String timestamp, byte[] body) {
    if (secret.isBlank() || signature == null || timestamp == null || !fresh(timestamp)) {
      return false;
    }
    Mac mac = mac();
    mac.update(("v0:" + timestamp + ":").getBytes(UTF_8));
    String expected = "v0=" + HexFormat.of().formatHex(mac.doFinal(body));
    return MessageDigest.isEqual(expected.getBytes(UTF_8), signature.getBytes(UTF_8));
  }

  /** What proves to Zoom that we know the secret. */
  String proof(String plainToken) {
    return HexFormat.of().formatHex(mac().doFinal(plainToken.getBytes(UTF_8)));
  }

  private boolean fresh(String timestamp) {
    if (!SECONDS.matcher(timestamp).matches()) {
      return false;
    }
    Instant signed = Instant.ofEpochSecond(Long.parseLong(timestamp));
    return Duration.between(signed, clock.instant()).abs().compareTo(WINDOW) <= 0;
  }

  private Mac mac() {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret.getBytes(UTF_8), ALGORITHM));
      return mac;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + ALGORITHM, e);
    }
  }
}
