package org.intersession.bot.waitingroom;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.intersession.bot.ServiceTest;
import org.intersession.bot.state.SystemTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest
class WebhookTest {
  @Autowired private JdbcClient jdbc;
  @Autowired private SystemTime time;
  @LocalServerPort private int port;

  private final String meeting = "7" + Math.abs(UUID.randomUUID().hashCode());
  private ZoomTells zoom;

  @BeforeEach
  void zoomKnowsTheAddress() {
    zoom = new ZoomTells(port, time);
  }

  @Test
  void aGenuineEventIsKeptBeforeTheAnswer() {
    assertThat(zoom.tells(started())).isEqualTo(200);
    assertThat(kept()).isEqualTo(1);
  }

  @Test
  void theSameEventAgainChangesNothing() {
    zoom.tells(started());
    assertThat(zoom.tells(started())).isEqualTo(200);
    assertThat(kept()).isEqualTo(1);
  }

  @Test
  void aForgedEventLeavesNoTrace() {
    assertThat(zoom.send(started(), zoom.now(), "v0=" + "0".repeat(64))).isEqualTo(401);
    assertThat(zoom.send(started(), zoom.now(), null)).isEqualTo(401);
    assertThat(kept()).isZero();
  }

  @Test
  void aReplayAfterFiveMinutesIsRefused() {
    long stale = zoom.now() - 301;
    assertThat(zoom.send(started(), stale, zoom.sign(started(), stale))).isEqualTo(401);
    assertThat(kept()).isZero();
  }

  @Test
  void anEventOfAMeetingThatIsNotOursIsHarmless() {
    assertThat(zoom.tells(started().replace(meeting, "123"))).isEqualTo(200);
  }

  @Test
  void whatIsNoJsonIsRefused() {
    assertThat(zoom.tells("{\"event\":")).isEqualTo(400);
    assertThat(zoom.tells("[]")).isEqualTo(400);
    assertThat(zoom.tells("[".repeat(100_000))).isEqualTo(400);
  }

  @Test
  void moreThan256KilobytesAreRefused() {
    assertThat(zoom.tells("{\"x\":\"" + "x".repeat(256 * 1024) + "\"}")).isEqualTo(413);
  }

  @Test
  void anEventThatWeDoNotKnowIsTakenAndForgotten() {
    assertThat(zoom.tells(started().replace("meeting.started", "meeting.live_streaming_started")))
        .isEqualTo(200);
    assertThat(kept()).isZero();
  }

  @Test
  void theAddressProvesThatItKnowsTheSecret() {
    String answer =
        zoom.answer("{\"event\":\"endpoint.url_validation\",\"payload\":{\"plainToken\":\"abc\"}}");
    assertThat(answer)
        .isEqualTo(
            "{\"plainToken\":\"abc\",\"encryptedToken\":\""
                + zoom.hmac("abc".getBytes(UTF_8))
                + "\"}");
  }

  @Test
  void hostileCharactersAreKeptWithoutHarm() {
    String hostile =
        """
        {"event":"meeting.participant_joined_waiting_room","event_ts":1,"payload":{"object":{
        "id":"%s","participant":{"participant_uuid":"a","user_name":"\\u0000\\ud800\\u202e';--"}}}}
        """
            .formatted(meeting);
    assertThat(zoom.tells(hostile)).isEqualTo(200);
    assertThat(kept()).isEqualTo(1);
  }

  private String started() {
    return """
        {"event":"meeting.started","event_ts":1772700000123,"payload":{"account_id":"a",
        "object":{"id":"%s","uuid":"u"}}}
        """
        .formatted(meeting);
  }

  private int kept() {
    return jdbc.sql("SELECT count(*) FROM meeting_notice WHERE body ->> 'meetingId' = :meeting")
        .param("meeting", meeting)
        .query(Integer.class)
        .single();
  }
}
