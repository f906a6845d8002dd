package org.intersession.integrations.sharepoint;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.patch;
import static com.github.tomakehurst.wiremock.client.WireMock.patchRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.WireMockServer;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.intersession.integrations.DocumentLibrary.Watch;
import org.intersession.integrations.OutsideException;
import org.intersession.integrations.OutsideException.Doubt;
import org.intersession.integrations.graph.TestGraph;
import org.intersession.integrations.graph.Transfers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes over the wire, against answers as Graph's documents have them. */
class SharePointWireTest {
  private static final Instant UNTIL = Instant.parse("2027-03-20T10:00:00Z");
  private static final String SUBSCRIPTION =
      """
      {"@odata.context":"https://graph.microsoft.com/v1.0/$metadata#subscriptions/$entity",
       "id":"7f105c7d-2dc5-4530-97cd-4e7ae6534c07","resource":"/drives/d1/root",
       "applicationId":"24d3b144-21ae-4080-943f-7067b395b913","changeType":"updated",
       "clientState":"s3cret","notificationUrl":"https://bot.example.org/webhooks/library",
       "expirationDateTime":"2027-03-20T10:00:00Z","creatorId":"8ee44408"}
      """;

  private final WireMockServer graph =
      new WireMockServer(options().dynamicPort().bindAddress("127.0.0.1"));
  private SharePointLibrary library;

  @BeforeEach
  void start() {
    graph.start();
    graph.stubFor(
        post(urlPathMatching("/login/.*"))
            .willReturn(okJson("{\"access_token\":\"a.e30.c\",\"expires_in\":3599}")));
    library =
        new SharePointLibrary(
            TestGraph.at(
                URI.create(graph.baseUrl() + "/v1.0"), URI.create(graph.baseUrl() + "/login")),
            new Transfers(SharePointLibrary.SYSTEM, Duration.ofSeconds(5)),
            "d1");
  }

  @AfterEach
  void stop() {
    graph.stop();
  }

  @Test
  void aLinkNeverTakesInheritedRightsAway() {
    graph.stubFor(
        post(urlPathEqualTo("/v1.0/drives/d1/items/01ABC/createLink"))
            .willReturn(
                jsonResponse(
                    """
                    {"id":"123ABC","roles":["read"],"link":{"type":"view","scope":"anonymous",
                     "webUrl":"https://contoso.sharepoint.com/:w:/s/x","preventsDownload":false}}
                    """,
                    201)));

    assertThat(library.readingAddress("01ABC"))
        .isEqualTo(URI.create("https://contoso.sharepoint.com/:w:/s/x"));
    graph.verify(
        postRequestedFor(urlPathEqualTo("/v1.0/drives/d1/items/01ABC/createLink"))
            .withRequestBody(matchingJsonPath("$[?(@.retainInheritedPermissions == true)]"))
            .withRequestBody(matchingJsonPath("$[?(@.type == 'view')]"))
            .withRequestBody(matchingJsonPath("$[?(@.scope == 'anonymous')]")));
  }

  @Test
  void aDropFoldersLinkIsAskedOfTheBetaAndOnlyCreates() {
    graph.stubFor(
        post(urlPathEqualTo("/beta/drives/d1/items/01DEF/createLink"))
            .willReturn(
                jsonResponse(
                    """
                    {"@odata.context":"https://graph.microsoft.com/beta/$metadata#permission",
                     "id":"456DEF","roles":["write"],"hasPassword":false,
                     "link":{"type":"createOnly","scope":"anonymous","preventsDownload":false,
                      "webUrl":"https://contoso.sharepoint.com/:f:/s/upload"}}
                    """,
                    201)));

    assertThat(library.dropAddress("01DEF"))
        .isEqualTo(URI.create("https://contoso.sharepoint.com/:f:/s/upload"));
    graph.verify(
        postRequestedFor(urlPathEqualTo("/beta/drives/d1/items/01DEF/createLink"))
            .withRequestBody(matchingJsonPath("$[?(@.retainInheritedPermissions == true)]"))
            .withRequestBody(matchingJsonPath("$[?(@.type == 'createOnly')]"))
            .withRequestBody(matchingJsonPath("$[?(@.scope == 'anonymous')]")));
  }

  @ParameterizedTest
  @CsvSource({"400, invalidRequest", "403, accessDenied", "403, sharingDisabled"})
  void whereTheTenantRefusesADropFolderIsNotAllowed(int status, String code) {
    graph.stubFor(
        post(urlPathMatching("/beta/.*"))
            .willReturn(
                jsonResponse(
                    "{\"error\":{\"code\":\"" + code + "\",\"message\":\"no\"}}", status)));

    assertThatThrownBy(() -> library.dropAddress("01DEF"))
        .isInstanceOfSatisfying(
            OutsideException.class, e -> assertThat(e.reason()).isEqualTo("not-allowed"));
  }

  @Test
  void weAskToBeToldWithOurSecretAndForLonger() {
    graph.stubFor(
        post(urlPathEqualTo("/v1.0/subscriptions")).willReturn(jsonResponse(SUBSCRIPTION, 201)));
    graph.stubFor(
        patch(urlPathMatching("/v1.0/subscriptions/.*")).willReturn(okJson(SUBSCRIPTION)));
    URI address = URI.create("https://bot.example.org/webhooks/library");

    Watch watch = library.watch(address, "s3cret", UNTIL);
    library.prolong(watch.id(), UNTIL);

    assertThat(watch).isEqualTo(new Watch("7f105c7d-2dc5-4530-97cd-4e7ae6534c07", UNTIL));
    graph.verify(
        postRequestedFor(urlPathEqualTo("/v1.0/subscriptions"))
            .withRequestBody(matchingJsonPath("$[?(@.clientState == 's3cret')]"))
            .withRequestBody(matchingJsonPath("$[?(@.changeType == 'updated')]"))
            .withRequestBody(matchingJsonPath("$[?(@.resource == '/drives/d1/root')]")));
    graph.verify(
        patchRequestedFor(urlPathEqualTo("/v1.0/subscriptions/" + watch.id()))
            .withRequestBody(matchingJsonPath("$.expirationDateTime")));
  }

  @Test
  void aWatchThatHasEndedIsGone() {
    graph.stubFor(
        patch(urlPathMatching("/v1.0/subscriptions/.*"))
            .willReturn(
                jsonResponse(
                    "{\"error\":{\"code\":\"ResourceNotFound\",\"message\":\"not found\"}}", 404)));

    assertThatThrownBy(() -> library.prolong("w", UNTIL))
        .isInstanceOfSatisfying(
            OutsideException.class, e -> assertThat(e.doubt()).isEqualTo(Doubt.GONE));
  }

  @Test
  void anUploadIsNotSentToAnAddressThatIsNotHttps() {
    graph.stubFor(
        post(urlPathMatching("/v1.0/drives/d1/items/.*/createUploadSession"))
            .willReturn(okJson("{\"uploadUrl\":\"http://elsewhere.example/upload\"}")));
    graph.stubFor(patch(urlPathMatching("/.*")).willReturn(aResponse().withStatus(500)));

    assertThatThrownBy(() -> library.put("01ABC", "a.txt", new byte[] {1}))
        .isInstanceOf(OutsideException.class);
  }
}
