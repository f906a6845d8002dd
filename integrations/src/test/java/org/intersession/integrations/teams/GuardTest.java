package org.intersession.integrations.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.auth0.jwt.JWTCreator;
import com.auth0.jwt.algorithms.Algorithm;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuardTest {
  private static Door door;

  @BeforeAll
  static void open() {
    door = Door.inSandbox();
  }

  @AfterAll
  static void shut() {
    door.close();
  }

  @BeforeEach
  void reset() {
    door.reset();
  }

  @Test
  void aTokenOfTeamsIsLetIn() {
    assertThat(door.deliver(line()).statusCode()).isEqualTo(200);
    assertThat(door.heard.said).hasSize(1);
  }

  @Test
  void aTokenThatHasJustExpiredIsLetInForClocksThatDiffer() {
    assertThat(door.deliver(line(), expiresIn(-200)).statusCode()).isEqualTo(200);
  }

  @Test
  void aTokenMayBeUsedAgainForWhatComesNext() {
    String token = door.teams.token();
    door.deliver(line().put("id", "first"), token);
    door.deliver(line().put("id", "second"), token);
    assertThat(door.heard.said).extracting("id").containsExactly("first", "second");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("strangersTokens")
  void aTokenThatIsNotOfTeamsForUsIsRefused(String kind, String token) {
    assertRefused(door.deliver(line(), token));
  }

  static Stream<Arguments> strangersTokens() {
    FakeTeams teams = door.teams;
    return Stream.of(
        Arguments.of("expired ten minutes ago", expiresIn(-600)),
        Arguments.of(
            "valid in ten minutes", with(c -> c.withNotBefore(Instant.now().plusSeconds(600)))),
        Arguments.of("without expiry", with(c -> c.withExpiresAt((Instant) null))),
        Arguments.of("for another bot", with(c -> c.withAudience("another"))),
        Arguments.of(
            "for a list of bots, ours among them", with(c -> c.withAudience(FakeTeams.APP, "x"))),
        Arguments.of("for nobody", with(c -> c.withAudience((String[]) null))),
        Arguments.of("our id in other letters", with(c -> c.withAudience(FakeTeams.APP + " "))),
        Arguments.of("of another issuer", with(c -> c.withIssuer("https://evil.example"))),
        Arguments.of(
            "of an issuer that begins alike",
            with(c -> c.withIssuer(FakeTeams.ISSUER + ".evil.org"))),
        Arguments.of("of no issuer", with(c -> c.withIssuer((String) null))),
        Arguments.of(
            "signed with another key",
            teams.claims().sign(FakeTeams.algorithm(FakeTeams.newKey()))),
        Arguments.of("of an unknown key", with(c -> c.withKeyId("unknown"))),
        Arguments.of("of no key", with(c -> c.withKeyId(null))),
        Arguments.of("of a key without endorsements", byUnendorsed("unendorsed")),
        Arguments.of("of a key endorsed for another channel", byUnendorsed("skype-only")),
        Arguments.of("not signed", teams.claims().sign(Algorithm.none())),
        Arguments.of(
            "signed with the public key as a secret",
            teams.claims().sign(Algorithm.HMAC256(teams.key.getPublic().getEncoded()))),
        Arguments.of("RS512", teams.claims().sign(rs512())),
        Arguments.of(
            "for another serviceUrl",
            with(c -> c.withClaim("serviceurl", "https://smba.trafficmanager.net/x/"))),
        Arguments.of("for no serviceUrl", with(c -> c.withClaim("serviceurl", (String) null))),
        Arguments.of(
            "the emulator's",
            with(
                c ->
                    c.withIssuer("https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/")
                        .withClaim("appid", FakeTeams.APP)
                        .withClaim("ver", "1.0"))),
        Arguments.of(
            "our own, sent back",
            with(
                c ->
                    c.withIssuer(
                            "https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0")
                        .withClaim("azp", FakeTeams.APP)
                        .withClaim("ver", "2.0")
                        .withAudience("https://api.botframework.com"))),
        Arguments.of(
            "another bot's, as a skill",
            with(
                c ->
                    c.withIssuer(
                            "https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0")
                        .withClaim("azp", "evil-app")
                        .withClaim("ver", "2.0"))),
        Arguments.of(
            "another bot's, with Teams as issuer",
            with(c -> c.withAudience("evil-app").withClaim("azp", FakeTeams.APP))),
        Arguments.of("cut off", teams.token().substring(0, 60)),
        Arguments.of("garbage", "garbage"),
        Arguments.of("three dots", "..."),
        Arguments.of("a payload that is no object", "e30." + base64("[]") + ".x"),
        Arguments.of(
            "an expiry that is a word",
            unsigned("{\"iss\":\"https://api.botframework.com\",\"exp\":\"never\"}")));
  }

  @Test
  void noHeaderIsRefusedOutsideThePlayground() {
    ObjectNode elsewhere = line().put("serviceUrl", "https://smba.trafficmanager.net/emea/");
    assertRefused(door.deliver(elsewhere, null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Basic dXNlcjpwYXNz", "Bearer", "Bearer a b", "", "bearer"})
  void aHeaderThatIsNoBearerTokenIsRefused(String header) {
    assertRefused(door.deliver(line().toString(), null, Map.of("Authorization", header)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"emulator", "webchat", "directline", "MSTEAMS", "msteams ", ""})
  void anotherChannelIsRefused(String channel) {
    assertRefused(door.deliver(line().put("channelId", channel)));
  }

  @Test
  void noChannelIsRefused() {
    ObjectNode line = line();
    line.putNull("channelId");
    assertRefused(door.deliver(line));
  }

  @Test
  void noServiceUrlIsRefused() {
    ObjectNode line = line();
    line.putNull("serviceUrl");
    assertRefused(door.deliver(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example/",
        "https://smba.trafficmanager.net/",
        "http://127.0.0.1.evil.example/",
        "http://127.0.0.1@evil.example/",
        "http://localhost.evil.example/",
        "file:///etc/passwd",
        "http://169.254.169.254/"
      })
  void aServiceUrlElsewhereIsRefusedThoughItIsSigned(String serviceUrl) {
    String token = with(claims -> claims.withClaim("serviceurl", serviceUrl));
    assertRefused(door.deliver(line().put("serviceUrl", serviceUrl), token));
  }

  @Test
  void anotherTenantIsRefused() {
    ObjectNode line = line();
    line.withObject("/channelData/tenant").put("id", "another");
    assertRefused(door.deliver(line));
  }

  @Test
  void anotherTenantOfTheConversationIsRefused() {
    ObjectNode line = line();
    line.withObject("/conversation").put("tenantId", "another");
    assertRefused(door.deliver(line));
  }

  private static void assertRefused(HttpResponse<String> response) {
    assertThat(response.statusCode()).isIn(401, 403);
    assertThat(response.body()).doesNotContain("\tat ", "Exception");
    assertThat(door.heard.said).isEmpty();
    assertThat(door.teams.posted).isEmpty();
  }

  private static ObjectNode line() {
    return door.teams.message("help");
  }

  private static String with(UnaryOperator<JWTCreator.Builder> change) {
    return door.teams.signed(change.apply(door.teams.claims()));
  }

  private static String expiresIn(long seconds) {
    return with(claims -> claims.withExpiresAt(Instant.now().plusSeconds(seconds)));
  }

  private static String byUnendorsed(String key) {
    return door.teams.claims().withKeyId(key).sign(FakeTeams.algorithm(door.teams.unendorsed));
  }

  private static Algorithm rs512() {
    return Algorithm.RSA512(
        (RSAPublicKey) door.teams.key.getPublic(), (RSAPrivateKey) door.teams.key.getPrivate());
  }

  private static String unsigned(String claims) {
    return base64("{\"alg\":\"RS256\",\"kid\":\"good\"}") + "." + base64(claims) + ".c2ln";
  }

  private static String base64(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }
}
