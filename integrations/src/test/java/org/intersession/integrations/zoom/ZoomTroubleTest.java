package org.intersession.integrations.zoom;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import java.time.Instant;
import org.intersession.integrations.OutsideException;
import org.intersession.integrations.OutsideException.Doubt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZoomTroubleTest {
  private static final String CREATION = "/v2/users/.*/meetings";

  private final TestZoom zoom = new TestZoom();

  @AfterEach
  void close() {
    zoom.close();
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void aCreationWithoutAnAnswerMayHaveHappenedAndIsNotRepeated(Fault fault) {
    OutsideException e = creating(aResponse().withFault(fault));
    assertThat(e.doubt()).isEqualTo(Doubt.UNKNOWN);
    zoom.server.verify(1, postRequestedFor(urlPathMatching(CREATION)));
  }

  @Test
  void aCreationThatTimesOutMayHaveHappenedAndIsNotRepeated() {
    OutsideException e = creating(aResponse().withFixedDelay(1500).withStatus(201));
    assertThat(e.doubt()).isEqualTo(Doubt.UNKNOWN);
    assertThat(e.reason()).isEqualTo("no-answer");
    zoom.server.verify(1, postRequestedFor(urlPathMatching(CREATION)));
  }

  @ParameterizedTest
  @CsvSource({"500,UNKNOWN", "502,UNKNOWN", "504,UNKNOWN", "503,NOT_DONE", "400,NOT_DONE"})
  void aFailingGatewayLeavesDoubtAndARefusalDoesNot(int status, Doubt doubt) {
    OutsideException e =
        creating(aResponse().withStatus(status).withBody("<html><h1>Oops</h1></html>"));
    assertThat(e.doubt()).isEqualTo(doubt);
    zoom.server.verify(1, postRequestedFor(urlPathMatching(CREATION)));
  }

  @Test
  void aServiceThatAsksToTryAgainAtOnceIsNotSentTheMeetingTwice() {
    creating(aResponse().withStatus(503).withHeader("Retry-After", "0"));
    zoom.server.verify(1, postRequestedFor(urlPathMatching(CREATION)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<html>login</html>", "{\"id\":", "[]", "null", "\"x\"", "{} trailing"})
  void anAnswerThatIsNotZoomsLeavesDoubt(String body) {
    OutsideException e =
        creating(
            aResponse().withStatus(201).withHeader("Content-Type", "text/html").withBody(body));
    assertThat(e.doubt()).isEqualTo(Doubt.UNKNOWN);
  }

  @Test
  void nothingWasDoneWhereNoConnectionCouldBeMade() {
    zoom.host().missing();
    zoom.server.stop();
    OutsideException e = failure(() -> zoom.host().create(Requests.full()));
    assertThat(e.doubt()).isEqualTo(Doubt.NOT_DONE);
    assertThat(e.reason()).isEqualTo("unreachable");
  }

  @Test
  void whatWasCreatedAndCouldNotBeReadBackDoesNotLookUndone() {
    zoom.creates(TestZoom.held(Requests.full()));
    zoom.server.stubFor(
        get(urlPathMatching("/v2/meetings/.*")).willReturn(aResponse().withStatus(404)));
    assertThat(failure(() -> zoom.host().create(Requests.full())).doubt()).isEqualTo(Doubt.UNKNOWN);
  }

  @Test
  void readsAgainWhenAReadingFails() {
    zoom.holds(TestZoom.held(Requests.full()));
    zoom.server.stubFor(
        get(urlPathEqualTo("/v2/meetings/" + TestZoom.ID))
            .inScenario("once")
            .whenScenarioStateIs("Started")
            .willSetStateTo("well")
            .willReturn(aResponse().withStatus(502)));
    assertThat(zoom.host().startLink(Requests.HOST, TestZoom.ID)).contains("zak=");
  }

  @ParameterizedTest
  @CsvSource({
    "3161,no-licence",
    "300,invalid-value",
    "1001,host-unknown",
    "1010,host-unknown",
    "4711,missing-scope",
    "3000,other",
    "99999,other"
  })
  void givesEachRefusalAStableReason(int code, String reason) {
    OutsideException e =
        creating(okJson("{\"code\":" + code + ",\"message\":\"no\"}").withStatus(400));
    assertThat(e.reason()).isEqualTo(reason);
    assertThat(e.doubt()).isEqualTo(Doubt.NOT_DONE);
  }

  @Test
  void aDailyLimitIsToldWithTheTimeToComeBack() {
    OutsideException e =
        creating(
            okJson(
                    "{\"code\":429,\"message\":\"You have reached the daily rate limit (100) of Meeting Create/Update API requests permitted for this particular user.\"}")
                .withStatus(429)
                .withHeader("X-RateLimit-Type", "Daily-limit")
                .withHeader("Retry-After", "2031-01-02T00:00:00Z"));
    assertThat(e.doubt()).isEqualTo(Doubt.NOT_NOW);
    assertThat(e.reason()).isEqualTo("host-daily-limit");
    assertThat(e.retryAt()).isEqualTo(Instant.parse("2031-01-02T00:00:00Z"));
  }

  @Test
  void aShortLimitIsWaitedForInside() {
    zoom.creates(TestZoom.held(Requests.full()));
    zoom.server.stubFor(
        post(urlPathMatching(CREATION))
            .atPriority(1)
            .inScenario("once")
            .whenScenarioStateIs("Started")
            .willSetStateTo("well")
            .willReturn(
                okJson(
                        "{\"code\":429,\"message\":\"You have reached the maximum per-second rate limit\"}")
                    .withStatus(429)
                    .withHeader("X-RateLimit-Type", "QPS")
                    .withHeader("X-RateLimit-Reset", "" + (Instant.now().getEpochSecond() + 1))));
    assertThat(zoom.host().create(Requests.full()).differences()).isEmpty();
    zoom.server.verify(2, postRequestedFor(urlPathMatching(CREATION)));
  }

  @Test
  void anOldTokenIsRenewedOnceAndTheRequestSentAgain() {
    zoom.creates(TestZoom.held(Requests.full()));
    zoom.server.stubFor(
        post(urlPathMatching(CREATION))
            .atPriority(1)
            .withHeader("Authorization", equalTo("Bearer " + TestZoom.TOKEN))
            .willReturn(
                okJson("{\"code\":124,\"message\":\"Access token is expired.\"}").withStatus(401)));
    ZoomMeetingHost host = zoom.host();
    host.missing();
    zoom.server.stubFor(
        post(urlPathEqualTo("/oauth/token"))
            .willReturn(okJson(TestZoom.token("newer", 3599, zoom.url("")))));
    assertThat(host.create(Requests.full()).differences()).isEmpty();
    zoom.server.verify(2, postRequestedFor(urlPathEqualTo("/oauth/token")));
  }

  @Test
  void aTokenThatIsRefusedTwiceIsAQuestionOfCredentials() {
    OutsideException e = creating(aResponse().withStatus(401).withBody("{\"code\":124}"));
    assertThat(e.reason()).isEqualTo("credentials");
    assertThat(e.doubt()).isEqualTo(Doubt.NOT_DONE);
    zoom.server.verify(2, postRequestedFor(urlPathMatching(CREATION)));
  }

  @Test
  void twoReplicasShareOneToken() {
    zoom.holds(TestZoom.held(Requests.full()));
    zoom.host().startLink(Requests.HOST, TestZoom.ID);
    zoom.host().startLink(Requests.HOST, TestZoom.ID);
    zoom.server.verify(1, postRequestedFor(urlPathEqualTo("/oauth/token")));
  }

  @Test
  void aTokenNearItsEndIsNotUsed() {
    zoom.server.stubFor(
        post(urlPathEqualTo("/oauth/token"))
            .willReturn(okJson(TestZoom.token(TestZoom.TOKEN, 599, zoom.url("")))));
    zoom.holds(TestZoom.held(Requests.full()));
    ZoomMeetingHost host = zoom.host();
    host.startLink(Requests.HOST, TestZoom.ID);
    host.startLink(Requests.HOST, TestZoom.ID);
    zoom.server.verify(2, postRequestedFor(urlPathEqualTo("/oauth/token")));
  }

  @Test
  void anAddressThatIsNotZoomsGetsNoToken() {
    zoom.server.stubFor(
        post(urlPathEqualTo("/oauth/token"))
            .willReturn(okJson(TestZoom.token(TestZoom.TOKEN, 3599, "https://evil.example"))));
    OutsideException e = failure(() -> zoom.host().startLink(Requests.HOST, TestZoom.ID));
    assertThat(e.reason()).isEqualTo("untrusted-address");
    zoom.server.verify(0, getRequestedFor(urlPathMatching("/v2/.*")));
  }

  @Test
  void noMessageHoldsASecret() {
    OutsideException refused =
        creating(aResponse().withStatus(400).withBody("{\"message\":\"bad\"}"));
    zoom.server.stubFor(
        post(urlPathEqualTo("/oauth/token"))
            .willReturn(okJson("{\"reason\":\"very-secret\"}").withStatus(400)));
    OutsideException noToken =
        failure(() -> zoom.host(other()).startLink(Requests.HOST, TestZoom.ID));
    assertThat(refused + " " + noToken + zoom.properties())
        .doesNotContain(TestZoom.TOKEN, "very-secret");
    assertThat(noToken.reason()).isEqualTo("credentials");
  }

  private ZoomProperties other() {
    ZoomProperties p = zoom.properties();
    return new ZoomProperties(
        p.baseUrl(), p.tokenUrl(), "other", "other", "very-secret", "", p.plan(), "Intersession");
  }

  private OutsideException creating(ResponseDefinitionBuilder answer) {
    zoom.server.stubFor(post(urlPathMatching(CREATION)).willReturn(answer));
    return failure(() -> zoom.host().create(Requests.full()));
  }

  private static OutsideException failure(Runnable deed) {
    return catchThrowableOfType(OutsideException.class, deed::run);
  }
}
