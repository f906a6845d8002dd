package org.intersession.integrations.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.auth0.jwt.JWT;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.security.KeyPair;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was found genuine once is still checked in all that can change. */
class KnownTokensTest {
  private static final FakeTeams teams = new FakeTeams();
  private static final TeamsHttp http = new TeamsHttp(new ObjectMapper());
  private final AtomicReference<Instant> now = new AtomicReference<>(Instant.now());
  private final URI metadata = URI.create(teams.url("/metadata"));
  private final Guard guard =
      new Guard(
          new TeamsProperties(
              FakeTeams.APP,
              "secret",
              FakeTeams.TENANT,
              metadata,
              List.of("none.example"),
              List.of("none.example"),
              null),
          new ServiceHosts(List.of("none.example"), true),
          new ChannelKeys(http, metadata, uri -> true, now::get),
          now::get);
  private final String token = teams.token();

  @BeforeEach
  void letItInOnce() {
    guard.admit(token, incoming(teams.message("help"))).join();
  }

  @AfterAll
  static void close() {
    http.close();
    teams.close();
  }

  @Test
  void itIsLetInAgainWithoutWaiting() {
    assertThat(guard.admit(token, incoming(teams.message("help")))).isCompleted();
  }

  @Test
  void itIsRefusedOnceItHasExpired() {
    now.set(now.get().plus(Duration.ofHours(2)));
    assertRefused(token, teams.message("help"));
  }

  @Test
  void itIsRefusedWithAnotherServiceUrl() {
    assertRefused(token, teams.message("help").put("serviceUrl", teams.url("/elsewhere/")));
  }

  @Test
  void itIsRefusedWithAnotherTenant() {
    ObjectNode line = teams.message("help");
    line.withObject("/conversation").put("tenantId", "another");
    assertRefused(token, line);
  }

  @Test
  void itsClaimsUnderAnotherSignatureAreRefused() {
    String forged = teams.claims().sign(FakeTeams.algorithm(teams.unendorsed));
    String signature = forged.substring(forged.lastIndexOf('.'));
    String claims = token.substring(0, token.lastIndexOf('.'));
    assertThatThrownBy(
            () -> guard.admit(claims + signature, incoming(teams.message("help"))).join())
        .hasCauseInstanceOf(RefusedException.class);
  }

  @Test
  void itIsNotSignedByAnotherKeyOfTheSameName() {
    ChannelKey key = key(teams.key);
    KnownTokens.Known known = new KnownTokens.Known(JWT.decode(token), key);
    assertThat(known.signedBy(key(teams.key))).isTrue();
    assertThat(known.signedBy(key(teams.unendorsed))).isFalse();
  }

  private void assertRefused(String bearer, ObjectNode activity) {
    assertThatThrownBy(() -> guard.admit(bearer, incoming(activity)))
        .isInstanceOf(RefusedException.class);
  }

  private static Incoming incoming(ObjectNode activity) {
    return new Incoming(activity);
  }

  private static ChannelKey key(KeyPair pair) {
    return new ChannelKey("good", (RSAPublicKey) pair.getPublic(), Set.of("msteams"));
  }
}
