package org.intersession.integrations.graph;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.patch;
import static com.github.tomakehurst.wiremock.client.WireMock.patchRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static com.github.tomakehurst.wiremock.stubbing.Scenario.STARTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.matching.StringValuePattern;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.intersession.integrations.HostedMeeting;
import org.intersession.integrations.HostedMeeting.Difference;
import org.intersession.integrations.MeetingRequest;
import org.intersession.integrations.MeetingRequest.Admission;
import org.intersession.integrations.MeetingRequest.ChatRule;
import org.intersession.integrations.MeetingRequest.Recording;
import org.intersession.integrations.MeetingTime;
import org.intersession.integrations.OutsideException;
import org.intersession.integrations.OutsideException.Doubt;
import org.intersession.integrations.redis.TestRedis;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TeamsMeetingHostTest {
  private static final TestRedis REDIS = TestRedis.started();
  private static final String ORGANISER = "1f2ad2a1-0000-4000-8000-5a6b7c8d9e0f";
  private static final String MEETINGS = "/v1.0/users/" + ORGANISER + "/onlineMeetings";
  private static final String CREATION = MEETINGS + "/createOrGet";

  /** The claims are {"roles":["OnlineMeetings.ReadWrite.All"]}. */
  private static final String TOKEN =
      "eyJhbGciOiJSUzI1NiJ9.eyJyb2xlcyI6WyJPbmxpbmVNZWV0aW5ncy5SZWFkV3JpdGUuQWxsIl19.c2ln";

  private final WireMockServer graph =
      new WireMockServer(options().dynamicPort().bindAddress("127.0.0.1"));
  private TeamsMeetingHost host;

  @BeforeEach
  void start() {
    graph.start();
    token(TOKEN);
    graph.stubFor(patch(urlPathMatching(MEETINGS + "/.*")).willReturn(okJson("{\"id\":\"m0\"}")));
    graph.stubFor(
        delete(urlPathMatching(MEETINGS + "/.*")).willReturn(aResponse().withStatus(204)));
    host = host();
  }

  @AfterEach
  void stop() {
    graph.stop();
  }

  @Test
  void asksForAMeetingByOurIdAndThenForItsSettings() {
    creates("m0", "{\"allowMeetingChat\":\"enabled\"}");
    holds("m0", settings("organizer", "disabled", "false"));
    HostedMeeting meeting = host.create(request(1));
    graph.verify(
        1,
        postRequestedFor(urlPathEqualTo(CREATION))
            .withRequestBody(
                equalToJson(
                    """
                    {"externalId":"M-7:0","subject":"Youth","startDateTime":"2027-03-18T13:30:00Z","endDateTime":"2027-03-18T14:30:00Z"}
                    """)));
    graph.verify(
        1,
        patchRequestedFor(urlPathEqualTo(MEETINGS + "/m0"))
            .withRequestBody(
                equalToJson(
                    """
                    {"@odata.type":"#microsoft.graph.onlineMeeting",
                     "lobbyBypassSettings":{"scope":"organizer","isDialInBypassEnabled":false},
                     "allowedPresenters":"organizer","allowMeetingChat":"disabled",
                     "allowAttendeeToEnableMic":true,"allowAttendeeToEnableCamera":true,
                     "recordAutomatically":false,"allowParticipantsToChangeName":false}
                    """)));
    assertThat(meeting.differences()).isEmpty();
    assertThat(meeting.id()).isEqualTo("m0");
    assertThat(meeting.occurrences().get(0).time()).isEqualTo(request(1).times().get(0));
  }

  @Test
  void reportsWhatTeamsDroppedInSilence() {
    creates("m0", "{}");
    holds("m0", settings("everyone", "enabled", "true"));
    assertThat(host.create(request(1)).differences())
        .extracting(Difference::setting)
        .containsExactly("admission", "chat", "renaming");
  }

  @Test
  void everyOccurrenceIsAMeetingOfItsOwn() {
    creates("m0", settings("organizer", "disabled", "false"));
    assertThat(host.create(request(3)).occurrences()).hasSize(3);
    graph.verify(
        1,
        postRequestedFor(urlPathEqualTo(CREATION))
            .withRequestBody(matchingJsonPath("$.externalId", equalTo("M-7:2"))));
  }

  @Test
  void aSeriesThatWasInterruptedIsCompletedByTheSameIds() {
    creates("m0", settings("organizer", "disabled", "false"));
    graph.stubFor(
        post(urlPathEqualTo(CREATION))
            .withRequestBody(matchingJsonPath("$.externalId", equalTo("M-7:2")))
            .inScenario("interrupted")
            .whenScenarioStateIs(STARTED)
            .willSetStateTo("restarted")
            .willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));
    assertThat(failure(() -> host.create(request(6))).doubt()).isEqualTo(Doubt.UNKNOWN);
    graph.verify(0, postRequestedFor(urlPathEqualTo(CREATION)).withRequestBody(madeFor(1)));

    assertThat(host().create(request(6)).occurrences()).hasSize(6);
    for (int occurrence = 0; occurrence < 6; occurrence++) {
      graph.verify(
          occurrence < 2 ? 1 : 2,
          postRequestedFor(urlPathEqualTo(CREATION)).withRequestBody(madeFor(occurrence)));
    }
    graph.verify(0, postRequestedFor(urlPathEqualTo(MEETINGS)));
  }

  private static StringValuePattern madeFor(int occurrence) {
    return matchingJsonPath("$.externalId", equalTo("M-7:" + occurrence));
  }

  @Test
  void interpretationNeverLooksDone() {
    creates("m0", settings("organizer", "disabled", "false"));
    MeetingRequest plain = request(1);
    MeetingRequest asked =
        new MeetingRequest(
            plain.reference(),
            ORGANISER,
            plain.title(),
            "",
            plain.times(),
            null,
            true,
            plain.admission(),
            List.of("fr", "es"),
            List.of(),
            List.of(),
            List.of(),
            plain.chat(),
            plain.recording(),
            plain.renaming(),
            Locale.FRENCH);
    assertThat(host.create(asked).differences())
        .extracting(Difference::setting)
        .containsExactly("interpretation", "registration");
  }

  @Test
  void changesNothingWhereNothingDiffers() {
    holds("m0", settings("organizer", "disabled", "false"));
    assertThat(host.change("m0", request(1)).differences()).isEmpty();
    graph.verify(0, patchRequestedFor(urlPathMatching("/.*")));
  }

  @Test
  void lookingForAMeetingLeavesNoneBehind() {
    graph.stubFor(
        post(urlPathEqualTo(CREATION))
            .willReturn(
                okJson("{\"id\":\"p\",\"subject\":\"intersession-probe 1\"}").withStatus(201)));
    assertThat(host.find(ORGANISER, "M-7")).isEmpty();
    graph.verify(1, deleteRequestedFor(urlPathEqualTo(MEETINGS + "/p")));
  }

  @Test
  void aCancelledMeetingIsGone() {
    graph.stubFor(
        get(urlPathMatching(MEETINGS + "/.*")).willReturn(error(404, "NotFound", "not found")));
    assertThat(failure(() -> host.read("m0", request(1))).doubt()).isEqualTo(Doubt.GONE);
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void aCreationWithoutAnAnswerMayHaveHappenedAndIsNotRepeated(Fault fault) {
    assertThat(creating(aResponse().withFault(fault)).doubt()).isEqualTo(Doubt.UNKNOWN);
    graph.verify(1, postRequestedFor(urlPathEqualTo(CREATION)));
  }

  @ParameterizedTest
  @CsvSource({
    "400,NOT_DONE,invalid-value",
    "403,NOT_DONE,no-policy",
    "404,NOT_DONE,host-unknown",
    "503,NOT_DONE,failing",
    "504,UNKNOWN,failing",
    "502,UNKNOWN,failing"
  })
  void givesEachRefusalADoubtAndAReason(int status, Doubt doubt, String reason) {
    OutsideException e =
        creating(
            error(
                status,
                "Forbidden",
                "App a is not authorized to Create meeting on behalf of user b"));
    assertThat(e.doubt()).isEqualTo(doubt);
    assertThat(e.reason()).isEqualTo(reason);
    graph.verify(1, postRequestedFor(urlPathEqualTo(CREATION)));
  }

  @Test
  void aLongWaitIsToldAndNotSleptThrough() {
    OutsideException e =
        creating(error(429, "TooManyRequests", "slow down").withHeader("Retry-After", "120"));
    assertThat(e.doubt()).isEqualTo(Doubt.NOT_NOW);
    assertThat(Duration.between(Clock.systemUTC().instant(), e.retryAt()).toSeconds())
        .isBetween(100L, 120L);
  }

  @Test
  void anHtmlPageIsNoAnswer() {
    OutsideException e =
        creating(
            aResponse().withStatus(200).withHeader("Content-Type", "text/html").withBody("<p>"));
    assertThat(e.doubt()).isEqualTo(Doubt.UNKNOWN);
  }

  @Test
  void nothingWasDoneWhereNoConnectionCouldBeMade() {
    host.missing();
    graph.stop();
    OutsideException e = failure(() -> host.create(request(1)));
    assertThat(e.doubt()).isEqualTo(Doubt.NOT_DONE);
  }

  @Test
  void anOldTokenIsRenewedOnceAndTheRequestSentAgain() {
    creates("m0", settings("organizer", "disabled", "false"));
    graph.stubFor(
        post(urlPathEqualTo(CREATION))
            .atPriority(1)
            .withHeader("Authorization", equalTo("Bearer " + TOKEN))
            .willReturn(error(401, "InvalidAuthenticationToken", "expired")));
    host.missing();
    token("newer");
    assertThat(host.create(request(1)).differences()).isEmpty();
    graph.verify(
        1,
        postRequestedFor(urlPathEqualTo(CREATION))
            .withHeader("Authorization", equalTo("Bearer newer"))
            .withRequestBody(matchingJsonPath("$.externalId", equalTo("M-7:0"))));
  }

  @Test
  void saysWhatTheAdministratorHasYetToGrant() {
    token("opaque");
    assertThat(host.missing()).singleElement().asString().contains("OnlineMeetings.ReadWrite.All");
  }

  @Test
  void nothingIsMissingWithThePermissionInTheToken() {
    assertThat(host.missing()).isEmpty();
  }

  @Test
  void noMessageHoldsASecret() {
    graph.stubFor(
        post(urlPathMatching("/login/.*"))
            .willReturn(okJson("{\"error_description\":\"very-secret\"}").withStatus(401)));
    OutsideException e = failure(() -> host.create(request(1)));
    assertThat(e.reason()).isEqualTo("credentials");
    assertThat(e.toString()).doesNotContain("very-secret");
  }

  private TeamsMeetingHost host() {
    return new TeamsMeetingHost(
        new GraphAccess(
            new GraphProperties(
                URI.create(graph.baseUrl() + "/v1.0"),
                URI.create(graph.baseUrl() + "/login"),
                "tenant-" + graph.port(),
                "client",
                "very-secret",
                List.of()),
            REDIS.memory(),
            Clock.systemUTC(),
            Duration.ofMinutes(1)));
  }

  private void token(String value) {
    graph.stubFor(
        post(urlPathMatching("/login/.*/oauth2/v2.0/token"))
            .willReturn(
                okJson(
                    "{\"token_type\":\"Bearer\",\"expires_in\":3599,\"access_token\":\"%s\"}"
                        .formatted(value))));
  }

  private void creates(String id, String settings) {
    graph.stubFor(
        post(urlPathEqualTo(CREATION)).willReturn(okJson(meeting(id, settings)).withStatus(201)));
  }

  private void holds(String id, String settings) {
    graph.stubFor(
        get(urlPathEqualTo(MEETINGS + "/" + id)).willReturn(okJson(meeting(id, settings))));
  }

  private static String meeting(String id, String settings) {
    String rest = settings.strip().substring(1);
    return """
    {"@odata.context":"https://graph.microsoft.com/v1.0/$metadata#users('u')/onlineMeetings/$entity",
     "id":"%s","subject":"Youth","externalId":"M-7:0","joinWebUrl":"https://teams.microsoft.com/l/meetup-join/x",
     "startDateTime":"2027-03-18T13:30:00Z","endDateTime":"2027-03-18T14:30:00Z"%s
    """
        .formatted(id, rest.equals("}") ? "}" : "," + rest);
  }

  private static String settings(String lobby, String chat, String renaming) {
    return """
    {"lobbyBypassSettings":{"scope":"%s","isDialInBypassEnabled":false},
     "allowedPresenters":"organizer","allowMeetingChat":"%s",
     "allowAttendeeToEnableMic":true,"allowAttendeeToEnableCamera":true,
     "recordAutomatically":false,"allowParticipantsToChangeName":%s}
    """
        .formatted(lobby, chat, renaming);
  }

  private static MeetingRequest request(int times) {
    MeetingTime time =
        new MeetingTime(
            LocalDateTime.parse("2027-03-18T14:30").atZone(ZoneId.of("Europe/Paris")),
            Duration.ofHours(1));
    return new MeetingRequest(
        "M-7",
        ORGANISER,
        "Youth",
        "",
        Collections.nCopies(times, time),
        null,
        false,
        Admission.HOLD_EVERYONE,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        ChatRule.OFF,
        Recording.NONE,
        false,
        Locale.FRENCH);
  }

  private OutsideException creating(ResponseDefinitionBuilder answer) {
    graph.stubFor(post(urlPathEqualTo(CREATION)).willReturn(answer));
    return failure(() -> host.create(request(1)));
  }

  private static ResponseDefinitionBuilder error(int status, String code, String message) {
    return okJson("{\"error\":{\"code\":\"%s\",\"message\":\"%s\"}}".formatted(code, message))
        .withStatus(status);
  }

  private static OutsideException failure(Runnable deed) {
    return catchThrowableOfType(OutsideException.class, deed::run);
  }
}
