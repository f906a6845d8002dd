package org.intersession.integrations.zoom;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.patch;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import org.intersession.integrations.MeetingRequest;
import org.intersession.integrations.SharedMemory;
import org.intersession.integrations.redis.TestRedis;
import tools.jackson.databind.node.ObjectNode;

/** A Zoom that answers what a test tells it to, and a host that speaks to it. */
final class TestZoom implements AutoCloseable {
  static final String ID = "97763643886";
  static final String TOKEN = "eyJzdiI6IjAwMDAwMSJ9.secret-token";
  private static final TestRedis REDIS = TestRedis.started();

  final WireMockServer server =
      new WireMockServer(options().dynamicPort().bindAddress("127.0.0.1"));
  final SharedMemory memory = REDIS.memory();
  private final int port;

  TestZoom() {
    server.start();
    port = server.port();
    server.stubFor(
        post(urlPathEqualTo("/oauth/token")).willReturn(okJson(token(TOKEN, 3599, url("")))));
    server.stubFor(
        get(urlPathEqualTo("/v2/tracking_fields"))
            .willReturn(
                okJson(
                    """
                    {"total_records":1,"tracking_fields":[{"id":"a32","field":"Intersession","required":false,"visible":true}]}
                    """)));
    hostSettings("{\"chat\":true,\"private_chat\":true,\"allow_participants_chat_with\":4}");
    server.stubFor(
        patch(urlPathMatching("/v2/users/.*/settings")).willReturn(aResponse().withStatus(204)));
    server.stubFor(
        patch(urlPathMatching("/v2/meetings/.*")).willReturn(aResponse().withStatus(204)));
  }

  /** A host with its own bucket and token, patient for half a second. */
  ZoomMeetingHost host() {
    return host(properties());
  }

  ZoomMeetingHost host(ZoomProperties properties) {
    return ZoomAutoConfiguration.host(
        properties, memory, Clock.systemUTC(), Duration.ofMillis(500));
  }

  ZoomProperties properties() {
    return new ZoomProperties(
        URI.create(url("/v2")),
        URI.create(url("/oauth/token")),
        "account-" + port,
        "client",
        "very-secret",
        "",
        ZoomPlan.BUSINESS,
        "Intersession");
  }

  String url(String path) {
    return "http://127.0.0.1:" + port + path;
  }

  static String token(String value, int seconds, String apiUrl) {
    return """
    {"access_token":"%s","token_type":"bearer","expires_in":%d,"scope":"meeting:write:meeting:admin meeting:read:meeting:admin","api_url":"%s"}
    """
        .formatted(value, seconds, apiUrl);
  }

  void hostSettings(String inMeeting) {
    server.stubFor(
        get(urlPathMatching("/v2/users/.*/settings"))
            .willReturn(okJson("{\"in_meeting\":" + inMeeting + "}")));
  }

  /** Zoom accepts a creation and then holds this meeting. */
  void creates(ObjectNode held) {
    server.stubFor(
        post(urlPathMatching("/v2/users/.*/meetings"))
            .willReturn(okJson(held.toString()).withStatus(201)));
    holds(held);
  }

  void holds(ObjectNode held) {
    server.stubFor(
        get(urlPathEqualTo("/v2/meetings/" + held.path("id").asString("")))
            .willReturn(okJson(held.toString())));
  }

  /** The meeting as Zoom holds it when it took everything. */
  static ObjectNode held(MeetingRequest request) {
    ObjectNode held = MeetingBody.of(request, Languages.ofSystem(), "Intersession");
    held.put("id", Long.parseLong(ID));
    held.put("uuid", "aDYlohsHRtCd4ii1uC2+hA==");
    held.put("host_id", "30R7kT7bTIKSNUFEuH_Qlg");
    held.put("host_email", Requests.HOST);
    held.put("start_time", ZoomTime.utc(request.times().get(0).start()));
    held.put("join_url", "https://us02web.zoom.us/j/97763643886?pwd=x");
    held.put("start_url", "https://us02web.zoom.us/s/97763643886?zak=y");
    held.put("password", "tX8s2a");
    held.put("status", "waiting");
    if (request.times().size() > 1) {
      var occurrences = held.putArray("occurrences");
      request
          .times()
          .forEach(
              time ->
                  occurrences
                      .addObject()
                      .put("occurrence_id", String.valueOf(time.start().toInstant().toEpochMilli()))
                      .put("start_time", ZoomTime.utc(time.start()))
                      .put("duration", time.duration().toMinutes())
                      .put("status", "available"));
    }
    return held;
  }

  @Override
  public void close() {
    server.stop();
  }
}
