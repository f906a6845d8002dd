package org.intersession.integrations.zoom;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.intersession.integrations.HostPanel.Opening;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZoomPanelTest {
  private static final long NOW = 1_800_000_000_000L;
  private static final String CONTEXT =
      "{\"typ\":\"meeting\",\"uid\":\"u1\",\"mid\":\"M==\",\"aud\":\"app\",\"ts\":" + NOW + "}";

  private final ZoomPanel panel = panel("secret");

  @Test
  void anOperatorInAMeetingIsVouchedFor() {
    assertThat(opening(panel, seal(CONTEXT, "secret"))).contains(new Opening("M==", "u1"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"typ\":\"panel\"",
        "\"uid\":\"u2\"",
        "\"mid\":\"\"",
        "\"aud\":\"other\"",
        "\"ts\":1799999000000",
      })
  void anotherContextIsNot(String other) {
    String field = other.substring(0, other.indexOf(':'));
    String changed = CONTEXT.replaceFirst(field + ":(\"[^\"]*\"|\\d+)", other);
    assertThat(changed).isNotEqualTo(CONTEXT);
    assertThat(opening(panel, seal(changed, "secret"))).isEmpty();
  }

  @Test
  void underAnotherSecretNothingIs() {
    assertThat(opening(panel, seal(CONTEXT, "guessed"))).isEmpty();
    assertThat(opening(panel(""), seal(CONTEXT, ""))).isEmpty();
  }

  @Test
  void everyChangedByteIsNoticed() {
    byte[] sealed = Base64.getDecoder().decode(seal(CONTEXT, "secret"));
    for (int i = 0; i < sealed.length; i++) {
      byte[] changed = sealed.clone();
      changed[i] ^= 1;
      String header = Base64.getEncoder().encodeToString(changed);
      assertThat(opening(panel, header)).as("byte %d", i).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "A", "////", "not base64!", "/wAAAAAAAAA=", "AAAAAAD///9/AAAA"})
  void rubbishOpensNothing(String header) {
    assertThat(opening(panel, header)).isEmpty();
    assertThat(opening(panel, "A".repeat(100_000))).isEmpty();
  }

  @Test
  void withoutTheHeaderNobodyIs() {
    assertThat(opening(panel, null)).isEmpty();
  }

  private static ZoomPanel panel(String secret) {
    URI script = URI.create("https://appssdk.zoom.us/sdk.min.js");
    return new ZoomPanel(
        new ZoomPanelProperties("app", secret, Set.of("u1"), script),
        Clock.fixed(Instant.ofEpochMilli(NOW + 60_000), ZoneOffset.UTC));
  }

  private static Optional<Opening> opening(ZoomPanel panel, @Nullable String context) {
    return panel.opening(header -> header.equals("x-zoom-app-context") ? context : null);
  }

  /** As Zoom's client does it. */
  private static String seal(String text, String secret) {
    try {
      byte[] nonce = "twelve bytes".getBytes(UTF_8);
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      byte[] key = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(UTF_8));
      cipher.init(
          Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
      byte[] further = "further".getBytes(UTF_8);
      cipher.updateAAD(further);
      byte[] sealed = cipher.doFinal(text.getBytes(UTF_8));
      ByteBuffer all =
          ByteBuffer.allocate(7 + nonce.length + further.length + sealed.length)
              .order(ByteOrder.LITTLE_ENDIAN)
              .put((byte) nonce.length)
              .put(nonce)
              .putShort((short) further.length)
              .put(further)
              .putInt(sealed.length - 16)
              .put(sealed);
      return Base64.getEncoder().encodeToString(all.array());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
