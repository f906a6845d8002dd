package org.intersession.integrations.zoom;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookSignatureTest {
  private static final long NOW = 1_700_000_000L;
  private static final byte[] BODY = "{\"event\":\"meeting.started\"}".getBytes(UTF_8);

  /** Of the body above, made with openssl and the secret "s3cret". */
  private static final String SIGNATURE =
      "v0=cd10980107444a6f6c39a4a94b8e0add1491522ee59dba5c465edb92412d4f19";

  private final WebhookSignature signature = new WebhookSignature("s3cret", at(NOW));

  @Test
  void theSignatureOfZoomIsGenuine() {
    assertThat(signature.isGenuine(SIGNATURE, "" + NOW, BODY)).isTrue();
  }

  @Test
  void oneChangedByteIsForged() {
    byte[] other = BODY.clone();
    other[3]++;
    assertThat(signature.isGenuine(SIGNATURE, "" + NOW, other)).isFalse();
  }

  @Test
  void anotherTimeThanTheSignedOneIsForged() {
    assertThat(signature.isGenuine(SIGNATURE, "" + (NOW + 1), BODY)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(longs = {-301, 301, -86_400})
  void outsideFiveMinutesItIsStale(long off) {
    WebhookSignature later = new WebhookSignature("s3cret", at(NOW + off));
    assertThat(later.isGenuine(SIGNATURE, "" + NOW, BODY)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "v0=", "v1=00", "V0=", "null"})
  void noOtherSignatureIsGenuine(String other) {
    assertThat(signature.isGenuine(other, "" + NOW, BODY)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "now", "-1700000000", "1700000000.0", " 1700000000", "99999999999999999999"})
  void noOtherTimestampIsTaken(String timestamp) {
    assertThat(signature.isGenuine(SIGNATURE, timestamp, BODY)).isFalse();
  }

  @Test
  void withoutHeadersNothingIsGenuine() {
    assertThat(signature.isGenuine(null, "" + NOW, BODY)).isFalse();
    assertThat(signature.isGenuine(SIGNATURE, null, BODY)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void withoutASecretNothingIsGenuine(String secret) {
    WebhookSignature open = new WebhookSignature(secret, at(NOW));
    assertThat(open.isGenuine(SIGNATURE, "" + NOW, BODY)).isFalse();
  }

  private static Clock at(long second) {
    return Clock.fixed(Instant.ofEpochSecond(second), ZoneOffset.UTC);
  }
}
