package org.intersession.integrations.zoom;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.client.WireMock;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.intersession.integrations.GuestList.Entrance;
import org.intersession.integrations.GuestList.Guest;
import org.junit.jupiter.api.Test;

class ZoomGuestListTest {
  private static final String PATH = "/v2/meetings/7/registrants";
  private static final Guest ANA = new Guest("ana@example.com", "Costa Rica - Ana", "GARCÍA");

  private final TestZoom zoom = new TestZoom();
  private final ZoomGuestList guests =
      new ZoomGuestList(
          ZoomAutoConfiguration.client(
              zoom.properties(), zoom.memory, Clock.systemUTC(), Duration.ofMinutes(1)));

  @Test
  void aGuestIsApprovedAsTheyAreAdded() {
    zoom.server.stubFor(
        post(urlPathEqualTo(PATH))
            .willReturn(okJson("{\"registrant_id\":\"r1\",\"join_url\":\"https://z/j\"}")));
    assertThat(guests.add("7", ANA)).isEqualTo(new Entrance("r1", "https://z/j"));
    zoom.server.verify(
        postRequestedFor(urlPathEqualTo(PATH))
            .withRequestBody(
                equalToJson(
                    """
                    {"email":"ana@example.com","first_name":"Costa Rica - Ana",
                     "last_name":"GARCÍA","auto_approve":true}\
                    """)));
  }

  @Test
  void severalGuestsAreAddedAtATimeAndWhoIsLeftPendingIsNotAmongThem() {
    zoom.server.stubFor(
        post(urlPathEqualTo("/v2/meetings/7/batch_registrants"))
            .willReturn(
                okJson(
                    """
                    {"registrants":[
                      {"email":"Ana@example.com","registrant_id":"r1","join_url":"https://z/1"},
                      {"email":"bob@example.com","registrant_id":"r2"}]}\
                    """)));
    Guest bob = new Guest("bob@example.com", "Kenya - Bob", "OTIENO");
    assertThat(guests.addAll("7", List.of(ANA, bob)))
        .isEqualTo(Map.of("ana@example.com", new Entrance("r1", "https://z/1")));
    zoom.server.verify(
        postRequestedFor(urlPathEqualTo("/v2/meetings/7/batch_registrants"))
            .withRequestBody(
                equalToJson(
                    """
                    {"auto_approve":true,"registrants":[
                      {"email":"ana@example.com","first_name":"Costa Rica - Ana",
                       "last_name":"GARCÍA"},
                      {"email":"bob@example.com","first_name":"Kenya - Bob",
                       "last_name":"OTIENO"}]}\
                    """)));
  }

  @Test
  void aGuestWhoIsLeftPendingIsNotTakenForAdmitted() {
    zoom.server.stubFor(
        post(urlPathEqualTo(PATH)).willReturn(okJson("{\"registrant_id\":\"r1\"}")));
    assertThatThrownBy(() -> guests.add("7", ANA)).hasMessageContaining("not approved");
  }

  @Test
  void aGuestIsLookedForOnEveryPage() {
    page("absent", "p2", "bob@example.com", "r0");
    page("p2", "", "Ana@Example.com", "r1");
    assertThat(guests.find("7", ANA)).contains(new Entrance("r1", "https://z/r1"));
  }

  @Test
  void aGuestUnderAnOldNameIsNotTheOneLookedFor() {
    page("absent", "", "ana@example.com", "r1");
    assertThat(guests.find("7", new Guest("ana@example.com", "Ana", "GARCÍA"))).isEmpty();
  }

  @Test
  void aGuestIsTakenOffTheList() {
    zoom.server.stubFor(
        put(urlPathEqualTo(PATH + "/status")).willReturn(WireMock.aResponse().withStatus(204)));
    guests.remove("7", "r1", "ana@example.com");
    zoom.server.verify(
        putRequestedFor(urlPathEqualTo(PATH + "/status"))
            .withRequestBody(
                equalToJson(
                    "{\"action\":\"cancel\",\"registrants\":[{\"id\":\"r1\",\"email\":\"ana@example.com\"}]}")));
  }

  private void page(String token, String next, String email, String id) {
    zoom.server.stubFor(
        get(urlPathEqualTo(PATH))
            .withQueryParam("status", equalTo("approved"))
            .withQueryParam(
                "next_page_token", token.equals("absent") ? WireMock.absent() : equalTo(token))
            .willReturn(
                okJson(
                    """
                    {"next_page_token":"%s","registrants":[{"id":"%s","email":"%s",
                     "first_name":"Costa Rica - Ana","last_name":"GARCÍA","join_url":"https://z/%s"}]}\
                    """
                        .formatted(next, id, email, id))));
  }
}
