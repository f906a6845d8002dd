package org.intersession.integrations.zoom;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.intersession.integrations.MeetingNotice;
import org.intersession.integrations.MeetingNotice.Attendee;
import org.intersession.integrations.MeetingNotice.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoticeReaderTest {
  private static final String WAITING =
      """
      {"event":"meeting.participant_joined_waiting_room","event_ts":1772700000123,
       "payload":{"account_id":"a","object":{"id":"99900011122","uuid":"u==","topic":"T",
        "participant":{"user_id":"16778240","user_name":" KENYA - Jane DOE ","email":"j@x.org",
         "id":"","participant_uuid":"P1","date_time":"2026-03-05T08:40:00Z",
         "registrant_id":"R1"}}}}
      """;

  @Test
  void somebodyAtTheDoorIsReadWhole() {
    MeetingNotice notice = read(WAITING).orElseThrow();
    assertThat(notice.kind()).isEqualTo(Kind.WAITING);
    assertThat(notice.meetingId()).isEqualTo("99900011122");
    assertThat(notice.at()).isEqualTo(Instant.ofEpochMilli(1_772_700_000_123L));
    assertThat(notice.attendee())
        .isEqualTo(new Attendee("P1", "KENYA - Jane DOE", "j@x.org", "R1", ""));
  }

  @Test
  void aMeetingsIdMayBeANumber() {
    String number = WAITING.replace("\"99900011122\"", "99900011122");
    assertThat(read(number).orElseThrow().meetingId()).isEqualTo("99900011122");
  }

  @Test
  void withoutAUuidTheUsersIdIsTheKey() {
    String without = WAITING.replace("\"P1\"", "null").replace("\"16778240\"", "16778240");
    Attendee attendee = read(without).orElseThrow().attendee();
    assertThat(attendee).isNotNull().extracting(Attendee::key).isEqualTo("16778240");
  }

  @Test
  void withoutAStampTheParticipantsTimeCounts() {
    String without = WAITING.replace("1772700000123", "\"soon\"");
    assertThat(read(without).orElseThrow().at()).isEqualTo(Instant.parse("2026-03-05T08:40:00Z"));
  }

  @Test
  void theSameBytesHaveTheSameId() {
    assertThat(read(WAITING).orElseThrow().id()).isEqualTo(read(WAITING).orElseThrow().id());
    assertThat(read(WAITING + " ").orElseThrow().id())
        .isNotEqualTo(read(WAITING).orElseThrow().id());
  }

  @Test
  void aNameOfManyThousandCharactersIsCut() {
    String longName = WAITING.replace(" KENYA - Jane DOE ", "x".repeat(100_000));
    assertThat(read(longName).orElseThrow().attendee().name()).hasSize(4_096);
  }

  @Test
  void somebodyWhoRegisteredAtZoomIsRead() {
    MeetingNotice notice =
        read("""
            {"event":"meeting.registration_created","event_ts":1,"payload":{"object":{"id":5,
             "registrant":{"id":"R9","email":"a@b.org","first_name":"Ana","last_name":"Paz",
              "status":"pending","join_url":"https://zoom.us/w/1"}}}}
            """)
            .orElseThrow();
    assertThat(notice.kind()).isEqualTo(Kind.APPLIED);
    assertThat(notice.applicant())
        .isEqualTo(
            new MeetingNotice.Applicant("R9", "a@b.org", "Ana", "Paz", "https://zoom.us/w/1"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"event\":\"meeting.started\"}",
        "{\"event\":\"meeting.started\",\"payload\":[1]}",
        "{\"event\":\"meeting.participant_joined\",\"payload\":{\"object\":{\"id\":1}}}",
        "{\"event\":\"meeting.registration_created\",\"payload\":{\"object\":{\"id\":1}}}",
        "{\"event\":{\"a\":1},\"payload\":{\"object\":{\"id\":{\"b\":2}}}}",
        "{\"event\":\"user.deleted\",\"payload\":{\"object\":{\"id\":1}}}",
      })
  void whatIsAboutNobodyIsNoNotice(String event) {
    assertThat(read(event)).isEmpty();
  }

  private static Optional<MeetingNotice> read(String event) {
    return NoticeReader.read(Json.parse(event).orElseThrow(), event.getBytes(UTF_8));
  }
}
