package org.intersession.integrations.standins;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.intersession.integrations.standins.core.Switch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ZoomMeetingsTest extends StandinsTest {
  private static final String LARGE = "/zoom/v2/users/zoom.large@example.org/meetings";
  private static final String SMALL = "/zoom/v2/users/zoom.small@example.org/meetings";

  @BeforeEach
  void signIn() {
    caller.zoom();
  }

  private JsonNode created(String host, String body) {
    Caller.Reply reply = caller.post(host, body);
    assertThat(reply.status()).as(reply.text()).isEqualTo(201);
    return reply.json();
  }

  private JsonNode read(JsonNode meeting) {
    return caller.get("/zoom/v2/meetings/" + meeting.path("id").asLong()).json();
  }

  @Test
  void theGrantNamesScopesAndTheAddressToUse() {
    JsonNode grant =
        caller
            .zoomGrant(
                StandinsSettings.ZOOM_CLIENT_ID + ":" + StandinsSettings.ZOOM_CLIENT_SECRET,
                "grant_type=account_credentials&account_id=" + StandinsSettings.ZOOM_ACCOUNT_ID)
            .json();
    assertThat(grant.path("expires_in").asInt()).isEqualTo(3600);
    assertThat(grant.path("api_url").asString()).isEqualTo(standins.base() + "/zoom");
    assertThat(grant.path("scope").asString()).contains("meeting:write:meeting:admin");
  }

  @Test
  void aWrongSecretGetsNoToken() {
    assertThat(caller.zoomGrant("sandbox-zoom-client:wrong", "grant_type=account_credentials"))
        .extracting(Caller.Reply::status)
        .isEqualTo(401);
  }

  @Test
  void aTokenExpiresByTheStandinsClock() {
    standins.clock().set(standins.clock().instant().plus(Duration.ofMinutes(61)));
    Caller.Reply reply = caller.get(LARGE);
    assertThat(reply.status()).isEqualTo(401);
    assertThat(reply.json().path("code").asInt()).isEqualTo(124);
  }

  @Test
  void anUnknownFieldIsRefusedAndNamed() {
    Caller.Reply reply = caller.post(LARGE, "{'topic':'x','settings':{'meeting_chat':true}}");
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.json().path("code").asInt()).isEqualTo(300);
    assertThat(reply.json().path("message").asString()).contains("settings.meeting_chat");
  }

  @Test
  void leniencyIgnoresAnUnknownFieldAsZoomDoes() {
    standins.switches().set(Switch.LENIENT, true);
    JsonNode meeting = created(LARGE, "{'topic':'x','settings':{'meeting_chat':true}}");
    assertThat(meeting.path("settings").has("meeting_chat")).isFalse();
  }

  @Test
  void anUnknownUserIsCode1001() {
    Caller.Reply reply = caller.post("/zoom/v2/users/nobody@example.org/meetings", "{}");
    assertThat(reply.status()).isEqualTo(404);
    assertThat(reply.json().path("code").asInt()).isEqualTo(1001);
  }

  @Test
  void waitingRoomTurnsJoinBeforeHostOff() {
    JsonNode meeting = created(LARGE, "{'settings':{'waiting_room':true,'join_before_host':true}}");
    assertThat(read(meeting).path("settings").path("join_before_host").asBoolean()).isFalse();
  }

  @Test
  void aMeetingWithoutFixedTimeDropsItsRegistrationInSilence() {
    JsonNode meeting = created(LARGE, "{'type':3,'settings':{'approval_type':1}}");
    assertThat(read(meeting).path("settings").path("approval_type").asInt()).isEqualTo(2);
  }

  @Test
  void interpretationIsDroppedAtAHostWithoutIt() {
    String body =
        "{'settings':{'language_interpretation':{'enable':true,'interpreters':[{'email':'i@example.org','interpreter_languages':'English,Arabic'}]}}}";
    JsonNode without = read(created(SMALL, body)).path("settings").path("language_interpretation");
    JsonNode with = read(created(LARGE, body)).path("settings").path("language_interpretation");
    assertThat(without.path("enable").asBoolean()).isFalse();
    assertThat(with.path("interpreters").size()).isEqualTo(1);
  }

  @Test
  void anInterpreterOfALanguageThatTheAccountLacksIsDropped() {
    JsonNode meeting =
        created(
            LARGE,
            "{'settings':{'language_interpretation':{'enable':true,'interpreters':[{'email':'i@example.org','interpreter_languages':'English,Swahili'}]}}}");
    assertThat(read(meeting).path("settings").path("language_interpretation").path("interpreters"))
        .isEmpty();
  }

  @Test
  void languageCodesAreNoLanguages() {
    Caller.Reply reply =
        caller.post(
            LARGE,
            "{'settings':{'language_interpretation':{'enable':true,'interpreters':[{'email':'i@example.org','interpreter_languages':'en,de'}]}}}");
    assertThat(reply.status()).isEqualTo(400);
  }

  @Test
  void aStrangerCannotBeAlternativeHost() {
    Caller.Reply reply =
        caller.post(LARGE, "{'settings':{'alternative_hosts':'stranger@example.org'}}");
    assertThat(reply.json().path("code").asInt()).isEqualTo(1114);
  }

  @Test
  void localTimesAreReadInTheMeetingsZone() {
    JsonNode meeting =
        created(
            LARGE,
            "{'type':2,'start_time':'2027-03-12T14:00:00','timezone':'Europe/Zurich','duration':90}");
    assertThat(meeting.path("start_time").asString()).isEqualTo("2027-03-12T13:00:00Z");
    assertThat(meeting.path("id").asLong()).isGreaterThan(Integer.MAX_VALUE);
  }

  @Test
  void aSeriesKeepsItsHourAcrossTheClockChange() {
    JsonNode meeting =
        created(
            LARGE,
            "{'type':8,'start_time':'2027-03-22T14:00:00','timezone':'Europe/Zurich','recurrence':{'type':2,'repeat_interval':1,'weekly_days':'2','end_times':3}}");
    assertThat(starts(meeting))
        .containsExactly("2027-03-22T13:00:00Z", "2027-03-29T12:00:00Z", "2027-04-05T12:00:00Z");
  }

  @Test
  void theFirstMondayOfEachMonthIsComputed() {
    JsonNode meeting =
        created(
            LARGE,
            "{'type':8,'start_time':'2027-01-01T10:00:00','timezone':'Europe/Berlin','recurrence':{'type':3,'monthly_week':1,'monthly_week_day':2,'end_times':4}}");
    assertThat(starts(meeting))
        .containsExactly(
            "2027-01-04T09:00:00Z",
            "2027-02-01T09:00:00Z",
            "2027-03-01T09:00:00Z",
            "2027-04-05T08:00:00Z");
  }

  @Test
  void aSixtyFirstOccurrenceIsRefused() {
    String daily =
        "{'type':8,'start_time':'2027-01-01T10:00:00Z','recurrence':{'type':1,'end_times':%d}}";
    assertThat(caller.post(LARGE, daily.formatted(60)).status()).isEqualTo(201);
    assertThat(caller.post(LARGE, daily.formatted(61)).status()).isEqualTo(400);
  }

  @Test
  void oneOccurrenceMovesAndTheOthersStay() {
    JsonNode meeting =
        created(
            LARGE,
            "{'type':8,'start_time':'2027-01-04T10:00:00Z','recurrence':{'type':2,'end_times':3}}");
    String second = meeting.path("occurrences").get(1).path("occurrence_id").asString();
    Caller.Reply moved =
        caller.patch(
            "/zoom/v2/meetings/" + meeting.path("id").asLong() + "?occurrence_id=" + second,
            "{'start_time':'2027-01-12T10:00:00Z'}");
    assertThat(moved.status()).isEqualTo(204);
    assertThat(starts(read(meeting)))
        .containsExactly("2027-01-04T10:00:00Z", "2027-01-12T10:00:00Z", "2027-01-18T10:00:00Z");
  }

  @Test
  void anOccurrenceHasNoTopicOfItsOwn() {
    JsonNode meeting =
        created(
            LARGE,
            "{'type':8,'start_time':'2027-01-04T10:00:00Z','recurrence':{'type':2,'end_times':2}}");
    String first = meeting.path("occurrences").get(0).path("occurrence_id").asString();
    assertThat(
            caller
                .patch(
                    "/zoom/v2/meetings/" + meeting.path("id").asLong() + "?occurrence_id=" + first,
                    "{'topic':'other'}")
                .status())
        .isEqualTo(400);
  }

  @Test
  void listsCutTheAgendaAndOmitTrackingFields() {
    String agenda = "a".repeat(300);
    JsonNode meeting =
        created(
            LARGE,
            "{'agenda':'"
                + agenda
                + "','tracking_fields':[{'field':'Intersession','value':'m-1'}]}");
    JsonNode line = caller.get(LARGE).json().path("meetings").get(0);
    assertThat(line.path("agenda").asString()).hasSize(250);
    assertThat(line.has("tracking_fields")).isFalse();
    assertThat(read(meeting).path("agenda").asString()).hasSize(300);
    assertThat(read(meeting).path("tracking_fields").get(0).path("value").asString())
        .isEqualTo("m-1");
  }

  @Test
  void listsComeInPages() {
    for (int i = 0; i < 5; i++) {
      created(LARGE, "{'topic':'meeting " + i + "'}");
    }
    JsonNode first = caller.get(LARGE + "?page_size=3").json();
    JsonNode second =
        caller
            .get(LARGE + "?page_size=3&next_page_token=" + first.path("next_page_token").asString())
            .json();
    assertThat(first.path("meetings").size()).isEqualTo(3);
    assertThat(second.path("meetings").size()).isEqualTo(2);
    assertThat(second.path("next_page_token").asString()).isEmpty();
  }

  @Test
  void aDeletedMeetingIsGone() {
    JsonNode meeting = created(LARGE, "{}");
    String path = "/zoom/v2/meetings/" + meeting.path("id").asLong();
    assertThat(caller.delete(path).status()).isEqualTo(204);
    assertThat(caller.get(path).json().path("code").asInt()).isEqualTo(3001);
  }

  @Test
  void theHundredAndFirstWriteOfADayIsRefusedUntilMidnight() {
    for (int i = 0; i < 100; i++) {
      created(LARGE, "{}");
      standins.clock().set(standins.clock().instant().plusMillis(50));
    }
    Caller.Reply refused = caller.post(LARGE, "{}");
    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.json().path("message").asString()).contains("daily rate limit (100)");
    assertThat(refused.header("X-RateLimit-Type")).isEqualTo("Daily-limit");
    assertThat(refused.header("Retry-After")).endsWith("T00:00:00Z");
    standins.clock().set(standins.clock().instant().plus(Duration.ofDays(1)));
    assertThat(caller.zoom().post(LARGE, "{}").status()).isEqualTo(201);
  }

  @Test
  void tooManyInASecondAreToldWhenToComeBack() {
    standins.clock().pace(0);
    for (int i = 0; i < 60; i++) {
      assertThat(caller.get(LARGE).status()).isEqualTo(200);
    }
    Caller.Reply refused = caller.get(LARGE);
    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.header("X-RateLimit-Category")).isEqualTo("Medium");
    assertThat(Long.parseLong(refused.header("X-RateLimit-Reset")))
        .isGreaterThanOrEqualTo(standins.clock().instant().getEpochSecond());
    standins.clock().set(standins.clock().instant().plusMillis(1001));
    assertThat(caller.get(LARGE).status()).isEqualTo(200);
  }

  @Test
  void theHeadersOfALimitCanBeLeftOut() {
    standins.clock().pace(0);
    standins.switches().set(Switch.ZOOM_RATE_HEADERS, false);
    for (int i = 0; i < 60; i++) {
      caller.get(LARGE);
    }
    Caller.Reply refused = caller.get(LARGE);
    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.header("X-RateLimit-Type")).isEmpty();
  }

  private static List<String> starts(JsonNode meeting) {
    return meeting
        .path("occurrences")
        .valueStream()
        .map(each -> each.path("start_time").asString())
        .toList();
  }
}
