package org.intersession.integrations.zoom;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.patchRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.intersession.integrations.HostedMeeting;
import org.intersession.integrations.HostedMeeting.Difference;
import org.intersession.integrations.MeetingRequest;
import org.intersession.integrations.MeetingTime;
import org.intersession.integrations.OutsideException;
import org.intersession.integrations.OutsideException.Doubt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class ZoomMeetingHostTest {
  private final TestZoom zoom = new TestZoom();
  private final ZoomMeetingHost host = zoom.host();

  @AfterEach
  void close() {
    zoom.close();
  }

  @Test
  void aMeetingThatZoomTookWholeHasNoDifferences() {
    zoom.creates(TestZoom.held(Requests.full()));
    HostedMeeting meeting = host.create(Requests.full());
    assertThat(meeting.differences()).isEmpty();
    assertThat(meeting.id()).isEqualTo(TestZoom.ID);
    assertThat(meeting.passcode()).isEqualTo("tX8s2a");
    assertThat(meeting.occurrences())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.id()).isEqualTo(TestZoom.ID);
              assertThat(one.time()).isEqualTo(Requests.full().times().get(0));
            });
  }

  static Stream<String> everyFieldThatIsSent() {
    List<String> fields = new ArrayList<>();
    collect("", MeetingBody.of(Requests.full(), Languages.ofSystem(), "Intersession"), fields);
    return fields.stream();
  }

  @ParameterizedTest
  @MethodSource("everyFieldThatIsSent")
  void reportsWhateverZoomDroppedInSilence(String pointer) {
    ObjectNode held = TestZoom.held(Requests.full());
    drop(held, pointer);
    zoom.creates(held);
    assertThat(host.create(Requests.full()).differences()).hasSize(1);
  }

  @Test
  void namesTheDroppedSettingAndWhatZoomHoldsInstead() {
    ObjectNode held = TestZoom.held(Requests.full());
    ((ObjectNode) held.path("settings")).put("approval_type", 2);
    ((ObjectNode) held.path("settings")).putObject("language_interpretation").put("enable", false);
    zoom.creates(held);
    assertThat(host.create(Requests.full()).differences())
        .containsExactly(
            new Difference("registration", "registration, approved by us", "no registration"),
            new Difference("interpretation", "on", "off"),
            new Difference(
                "interpreters",
                "ann@cms.example English,French, eva@cms.example English,Spanish",
                "nothing"));
  }

  @Test
  void findsTheMeetingOnTheSecondPageThoughListsCutTheAgenda() {
    ObjectNode held = TestZoom.held(Requests.full());
    held.put("agenda", Agenda.with("x".repeat(400), "M-7"));
    zoom.holds(held);
    list("", "{\"next_page_token\":\"p2\",\"meetings\":[{\"id\":1,\"agenda\":\"Ref: M-70\"}]}");
    list(
        "p2",
        "{\"next_page_token\":\"\",\"meetings\":[{\"id\":97763643886,\"agenda\":\"%s\"}]}"
            .formatted("x".repeat(250)));
    assertThat(host.find(Requests.HOST, "M-7"))
        .hasValueSatisfying(found -> assertThat(found.id()).isEqualTo(TestZoom.ID));
    assertThat(host.find(Requests.HOST, "M-8")).isEmpty();
  }

  @Test
  void aReferenceInsideAnAgendaIsNotTheMeetingsOwn() {
    list("", "{\"meetings\":[{\"id\":97763643886,\"agenda\":\"Ref: M-7\\nRef: M-9\"}]}");
    assertThat(host.find(Requests.HOST, "M-7")).isEmpty();
  }

  @Test
  void changesNothingWhereNothingDiffers() {
    zoom.holds(TestZoom.held(Requests.full()));
    assertThat(host.change(TestZoom.ID, Requests.full()).differences()).isEmpty();
    zoom.server.verify(0, patchRequestedFor(urlPathMatching("/v2/.*")));
  }

  @Test
  void registrationThatIsClosedIsLeftAlone() {
    ObjectNode held = TestZoom.held(Requests.full());
    ((ObjectNode) held.path("settings")).put("close_registration", true);
    zoom.holds(held);
    host.closeRegistration(Requests.HOST, TestZoom.ID);
    zoom.server.verify(0, patchRequestedFor(urlPathMatching("/v2/.*")));
  }

  @Test
  void registrationThatZoomSaysItClosedAndDidNotIsNotDone() {
    zoom.holds(TestZoom.held(Requests.full()));
    OutsideException refusal =
        catchThrowableOfType(
            OutsideException.class, () -> host.closeRegistration(Requests.HOST, TestZoom.ID));
    assertThat(refusal.doubt()).isEqualTo(Doubt.NOT_DONE);
    assertThat(refusal.reason()).isEqualTo("not-taken");
    zoom.server.verify(
        1,
        patchRequestedFor(urlPathEqualTo("/v2/meetings/" + TestZoom.ID))
            .withRequestBody(equalToJson("{\"settings\":{\"close_registration\":true}}")));
  }

  @Test
  void sendsOnlyWhatDiffers() {
    zoom.holds(TestZoom.held(Requests.plain("2027-03-12T14:00")));
    host.change(TestZoom.ID, Requests.plain("2027-03-12T15:00"));
    zoom.server.verify(
        1,
        patchRequestedFor(urlPathEqualTo("/v2/meetings/" + TestZoom.ID))
            .withRequestBody(
                equalToJson(
                    "{\"start_time\":\"2027-03-12T15:00:00\",\"timezone\":\"Europe/Zurich\"}")));
  }

  @Test
  void movesOneOccurrenceWithTheFieldsThatZoomAllows() {
    MeetingRequest series = Requests.weekly(4);
    zoom.holds(TestZoom.held(series));
    HostedMeeting meeting = host.read(TestZoom.ID, series);
    MeetingTime to = Requests.at("2027-01-12T16:00");
    HostedMeeting moved =
        host.moveOccurrence(TestZoom.ID, meeting.occurrences().get(1), series, to);
    zoom.server.verify(
        1,
        patchRequestedFor(urlPathEqualTo("/v2/meetings/" + TestZoom.ID))
            .withQueryParam("occurrence_id", equalTo(meeting.occurrences().get(1).id()))
            .withRequestBody(
                equalToJson("{\"start_time\":\"2027-01-12T15:00:00Z\",\"duration\":90}")));
    assertThat(moved.differences()).extracting(Difference::setting).containsExactly("time");
  }

  @Test
  void whatZoomsRulePutElsewhereIsMovedOneByOne() {
    MeetingRequest asked =
        Requests.plain(
            List.of(
                Requests.at("2027-01-04T10:00"),
                Requests.at("2027-01-11T10:00"),
                Requests.at("2027-01-20T10:00")),
            null);
    MeetingRequest rule =
        Requests.plain(
            List.of(
                Requests.at("2027-01-04T10:00"),
                Requests.at("2027-01-11T10:00"),
                Requests.at("2027-01-18T10:00")),
            null);
    zoom.creates(TestZoom.held(rule));
    assertThat(host.create(asked).differences())
        .extracting(Difference::setting)
        .containsExactly("time");
    zoom.server.verify(1, patchRequestedFor(urlPathEqualTo("/v2/meetings/" + TestZoom.ID)));
  }

  @Test
  void aSeriesThatZoomMadeShorterIsReported() {
    zoom.creates(TestZoom.held(Requests.weekly(3)));
    assertThat(host.create(Requests.weekly(4)).differences())
        .containsExactly(new Difference("rhythm", "4 times", "3 times"));
  }

  @Test
  void aChangeLeavesCancelledOccurrencesCancelled() {
    MeetingRequest series = Requests.weekly(4);
    ObjectNode held = TestZoom.held(series);
    ((ObjectNode) held.path("occurrences").get(1)).put("status", "deleted");
    zoom.holds(held);
    HostedMeeting meeting = host.change(TestZoom.ID, series);
    assertThat(meeting.differences()).isEmpty();
    assertThat(meeting.occurrences())
        .extracting(HostedMeeting.Occurrence::index)
        .containsExactly(0, 2, 3);
    zoom.server.verify(0, patchRequestedFor(urlPathMatching("/v2/.*")));
  }

  @Test
  void aSeriesThatMovesAsAWholeGetsANewRuleAndKeepsItsCancellations() {
    zoom.server.stubFor(
        delete(urlPathMatching("/v2/meetings/.*")).willReturn(aResponse().withStatus(204)));
    MeetingRequest later = Requests.weekly(4, "2027-01-04T11:00");
    ObjectNode before = TestZoom.held(Requests.weekly(4));
    ((ObjectNode) before.path("occurrences").get(1)).put("status", "deleted");
    String path = "/v2/meetings/" + TestZoom.ID;
    zoom.holds(TestZoom.held(later));
    zoom.server.stubFor(
        get(urlPathEqualTo(path))
            .atPriority(1)
            .inScenario("rule")
            .whenScenarioStateIs("Started")
            .willSetStateTo("read")
            .willReturn(okJson(before.toString())));
    host.change(TestZoom.ID, later);
    zoom.server.verify(
        1,
        patchRequestedFor(urlPathEqualTo(path))
            .withRequestBody(
                equalToJson(
                    """
                    {"type":8,"start_time":"2027-01-04T11:00:00","timezone":"Europe/Zurich","duration":60,
                     "recurrence":{"type":2,"repeat_interval":1,"weekly_days":"2","end_times":4}}
                    """)));
    zoom.server.verify(
        1,
        deleteRequestedFor(urlPathEqualTo(path))
            .withQueryParam(
                "occurrence_id",
                equalTo(
                    TestZoom.held(later)
                        .path("occurrences")
                        .get(1)
                        .path("occurrence_id")
                        .asString())));
  }

  @Test
  void cancelsOneOccurrenceWithoutLettingZoomWriteToAnyone() {
    zoom.server.stubFor(
        delete(urlPathMatching("/v2/meetings/.*")).willReturn(aResponse().withStatus(204)));
    MeetingRequest series = Requests.weekly(2);
    zoom.holds(TestZoom.held(series));
    var occurrence = host.read(TestZoom.ID, series).occurrences().get(1);
    host.cancel(Requests.HOST, TestZoom.ID, occurrence);
    zoom.server.verify(
        1,
        deleteRequestedFor(urlPathEqualTo("/v2/meetings/" + TestZoom.ID))
            .withQueryParam("occurrence_id", equalTo(occurrence.id()))
            .withQueryParam("cancel_meeting_reminder", equalTo("false"))
            .withQueryParam("schedule_for_reminder", equalTo("false")));
  }

  @Test
  void aMeetingThatZoomNoLongerHasIsGone() {
    zoom.server.stubFor(
        get(urlPathMatching("/v2/meetings/.*"))
            .willReturn(
                okJson("{\"code\":3001,\"message\":\"Meeting does not exist: 1.\"}")
                    .withStatus(404)));
    assertThatThrownBy(() -> host.change("1", Requests.full()))
        .isInstanceOfSatisfying(
            OutsideException.class, e -> assertThat(e.doubt()).isEqualTo(Doubt.GONE));
  }

  @Test
  void setsWhoMayChatAtTheHostWhereItDiffers() {
    zoom.hostSettings("{\"chat\":true,\"private_chat\":true,\"allow_participants_chat_with\":2}");
    zoom.creates(TestZoom.held(Requests.full()));
    assertThat(host.create(Requests.full()).differences())
        .extracting(Difference::setting, Difference::asked, Difference::found)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("chat", "everyone", "2"));
    zoom.server.verify(
        1,
        patchRequestedFor(urlPathMatching("/v2/users/.*/settings"))
            .withRequestBody(
                equalToJson(
                    "{\"in_meeting\":{\"chat\":true,\"private_chat\":true,\"allow_participants_chat_with\":4}}")));
  }

  @Test
  void offersTheHostsOwnLanguagesByTheirCodes() {
    zoom.hostSettings(
        """
        {"language_interpretation":{"enable":true,"languages":["English","French"],"custom_languages":["Arabic","العربية","Kiswahili"]}}
        """);
    assertThat(host.interpretationLanguages(Requests.HOST))
        .containsExactlyInAnyOrder("en", "fr", "ar", "sw");
  }

  @Test
  void aHostWithoutInterpretationHasNoLanguages() {
    zoom.hostSettings("{\"language_interpretation\":{\"enable\":false}}");
    assertThat(host.interpretationLanguages(Requests.HOST)).isEmpty();
  }

  @Test
  void saysWhatTheAdministratorHasYetToGrant() {
    assertThat(host.missing())
        .anyMatch(s -> s.contains("meeting:update:meeting:admin"))
        .noneMatch(s -> s.contains("meeting:write:meeting:admin"));
  }

  @Test
  void anIdThatIsNoNumberReachesNoOtherAddress() {
    assertThatThrownBy(() -> host.startLink(Requests.HOST, "../users/me"))
        .isInstanceOf(OutsideException.class);
    assertThatThrownBy(() -> host.find("..", "M-7")).isInstanceOf(OutsideException.class);
    zoom.server.verify(0, postRequestedFor(urlPathEqualTo("/oauth/token")));
  }

  private void list(String token, String page) {
    var request = get(urlPathMatching("/v2/users/.*/meetings"));
    zoom.server.stubFor(
        (token.isEmpty() ? request : request.withQueryParam("next_page_token", equalTo(token)))
            .atPriority(token.isEmpty() ? 5 : 1)
            .willReturn(okJson(page)));
  }

  private static void collect(String pointer, JsonNode node, List<String> into) {
    if (node.isObject()) {
      node.properties()
          .forEach(field -> collect(pointer + "/" + field.getKey(), field.getValue(), into));
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        collect(pointer + "/" + i, node.get(i), into);
      }
    } else {
      into.add(pointer);
    }
  }

  /** Puts something else in the field's place. */
  private static void drop(ObjectNode held, String pointer) {
    int last = pointer.lastIndexOf('/');
    ObjectNode parent = (ObjectNode) held.at(pointer.substring(0, last));
    String name = pointer.substring(last + 1);
    JsonNode value = parent.get(name);
    if (value.isBoolean()) {
      parent.put(name, !value.asBoolean());
    } else if (value.isNumber()) {
      parent.put(name, value.asInt() + 1);
    } else if (name.equals("start_time")) {
      parent.put(name, "2027-03-12T12:00:00Z");
    } else {
      parent.put(name, "something else");
    }
  }
}
