package org.intersession.integrations.zoom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.intersession.integrations.MeetingRequest.Rhythm;
import org.intersession.integrations.MeetingRequest.Rhythm.Unit;
import org.intersession.integrations.MeetingTime;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class MeetingBodyTest {
  @Test
  void asksForEverySettingInZoomsWords() {
    assertThat(sent(MeetingBody.of(Requests.full(), Languages.ofSystem(), "Intersession")))
        .isEqualTo(
            Json.parse(
                    """
                    {"topic":"Strategic Plan WG, 4th meeting","type":2,
                     "agenda":"1. Opening\\n2. Plan\\nRef: M-7",
                     "start_time":"2027-03-12T14:00:00","timezone":"Europe/Zurich","duration":90,
                     "tracking_fields":[{"field":"Intersession","value":"M-7"}],
                     "settings":{"use_pmi":false,"approval_type":1,
                      "registrants_email_notification":false,"registrants_confirmation_email":false,
                      "join_before_host":false,"waiting_room":true,
                      "waiting_room_options":{"mode":"custom","who_goes_to_waiting_room":"everyone"},
                      "language_interpretation":{"enable":true,"interpreters":[
                       {"email":"ann@cms.example","interpreter_languages":"English,French"},
                       {"email":"eva@cms.example","interpreter_languages":"English,Spanish"}]},
                      "sign_language_interpretation":{"enable":true,"interpreters":[
                       {"email":"sam@cms.example","sign_language":"American"}]},
                      "alternative_hosts":"alt1@cms.example;alt2@cms.example",
                      "alternative_hosts_email_notification":false,
                      "auto_recording":"cloud","continuous_meeting_chat":{"enable":false}}}
                    """)
                .orElseThrow());
  }

  @Test
  void asksForNothingMoreInAPlainMeeting() {
    assertThat(sent(MeetingBody.of(Requests.plain("2027-03-12T14:00"), Languages.ofSystem(), null)))
        .isEqualTo(
            Json.parse(
                    """
                    {"topic":"Strategic Plan WG, 4th meeting","type":2,
                     "agenda":"1. Opening\\n2. Plan\\nRef: M-7",
                     "start_time":"2027-03-12T14:00:00","timezone":"Europe/Zurich","duration":90,
                     "settings":{"use_pmi":false,"approval_type":2,
                      "join_before_host":false,"waiting_room":false,
                      "language_interpretation":{"enable":false},
                      "sign_language_interpretation":{"enable":false},
                      "alternative_hosts":"","alternative_hosts_email_notification":false,
                      "auto_recording":"none","continuous_meeting_chat":{"enable":false}}}
                    """)
                .orElseThrow());
  }

  @Test
  void aSeriesIsARecurringMeetingWithAFixedTime() {
    assertThat(MeetingBody.of(Requests.weekly(6), Languages.ofSystem(), null).path("type").asInt())
        .isEqualTo(8);
    assertThat(Repeats.rule(Requests.weekly(6)).toString())
        .isEqualTo("{\"type\":2,\"repeat_interval\":1,\"weekly_days\":\"2\",\"end_times\":6}");
  }

  @Test
  void theFirstMondayOfEachQuarterIsAMonthlyRule() {
    var times = List.of(Requests.at("2027-02-01T10:00"), Requests.at("2027-05-03T10:00"));
    assertThat(Repeats.rule(Requests.plain(times, new Rhythm(Unit.MONTH, 3, 1))).toString())
        .isEqualTo(
            "{\"type\":3,\"repeat_interval\":3,\"monthly_week\":1,\"monthly_week_day\":2,\"end_times\":2}");
  }

  @Test
  void theLastFridayIsTheWeekMinusOne() {
    var times = List.of(Requests.at("2027-01-29T10:00"), Requests.at("2027-02-26T10:00"));
    assertThat(Repeats.rule(Requests.plain(times, new Rhythm(Unit.MONTH, 1, -1))).toString())
        .contains("\"monthly_week\":-1,\"monthly_week_day\":6");
  }

  @Test
  void aBareOffsetIsSentAsUtcSinceZoomKnowsNamedZonesOnly() {
    var time =
        new MeetingTime(
            OffsetDateTime.parse("2027-03-12T14:00+03:00").toZonedDateTime(),
            Duration.ofMinutes(30));
    var body = MeetingBody.of(Requests.plain(List.of(time), null), Languages.ofSystem(), null);
    assertThat(body.path("start_time").asString()).isEqualTo("2027-03-12T11:00:00");
    assertThat(body.path("timezone").asString()).isEqualTo("UTC");
  }

  private static JsonNode sent(ObjectNode body) {
    return Json.parse(body.toString()).orElseThrow();
  }
}
