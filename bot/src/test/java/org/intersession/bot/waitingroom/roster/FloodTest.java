package org.intersession.bot.waitingroom.roster;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.intersession.bot.ServiceTest;
import org.intersession.bot.meetings.KnownMeetings;
import org.intersession.bot.state.SystemTime;
import org.intersession.bot.waitingroom.ZoomTells;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Three hundred people at the door at once, each told of twice, while Redis forgets everything. */
@ServiceTest
class FloodTest {
  private static final int PEOPLE = 300;
  private static final String PLACE =
      "{\"chat\":\"teams\",\"id\":\"x\",\"name\":\"\",\"personal\":false,\"address\":\"x\"}";

  @Autowired private JdbcClient jdbc;
  @Autowired private Rosters rosters;
  @Autowired private KnownMeetings meetings;
  @Autowired private SystemTime time;
  @LocalServerPort private int port;

  @Value("${intersession.redis.url}")
  private URI redis;

  private final String zoomId = "8" + Math.abs(UUID.randomUUID().hashCode());
  private int meeting;

  @BeforeEach
  void aMeeting() {
    meeting = meeting();
  }

  @Test
  void nobodyIsLostAndNobodyStandsTwiceThoughRedisForgets()
      throws IOException, InterruptedException, ExecutionException {
    ZoomTells zoom = new ZoomTells(port, time);
    long now = time.now().toEpochMilli();
    ExecutorService tellers = Executors.newFixedThreadPool(6);
    List<Future<Integer>> answers = new ArrayList<>();
    for (int round = 0; round < 2; round++) {
      for (int one = 0; one < PEOPLE; one++) {
        String event = arrival(one, now);
        answers.add(tellers.submit(() -> zoom.tells(event)));
      }
    }
    answers.get(PEOPLE / 2).get();
    flush();
    for (Future<Integer> answer : answers) {
      assertThat(answer.get()).isEqualTo(200);
    }
    flush();
    tellers.shutdown();

    List<Standing> all = all();
    for (int look = 0; all.size() < PEOPLE && look < 400; look++) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(250));
      all = all();
    }
    assertThat(all).extracting(one -> one.coming().key()).hasSize(PEOPLE).doesNotHaveDuplicates();
  }

  private List<Standing> all() {
    return rosters.of(meetings.find(meeting).orElseThrow()).all();
  }

  private String arrival(int one, long now) {
    return """
        {"event":"meeting.participant_joined_waiting_room","event_ts":%d,
         "payload":{"object":{"id":"%s","uuid":"U%s",
          "participant":{"participant_uuid":"P%d","user_name":"Person %d"}}}}\
        """
        .formatted(now + one, zoomId, zoomId, one, one);
  }

  private void flush() throws IOException {
    String password = redis.getUserInfo().substring(redis.getUserInfo().indexOf(':') + 1);
    try (Socket socket = new Socket(redis.getHost(), redis.getPort())) {
      socket
          .getOutputStream()
          .write(("AUTH " + password + "\r\nFLUSHALL\r\nQUIT\r\n").getBytes(US_ASCII));
      assertThat(new String(socket.getInputStream().readAllBytes(), US_ASCII))
          .contains("+OK\r\n+OK\r\n");
    }
  }

  private int meeting() {
    String plan =
        """
        {"title":"Plenary","starts":["2027-04-01T12:00:00Z"],"cancelled":[],
         "zone":"Europe/Zurich","length":"PT1H","rhythm":null,"size":500,"groups":[],"agenda":"",
         "settings":{"registration":true,"registrationUntil":null,"admission":"REGISTERED",
          "languages":["en"],"interpreters":[],"chat":"OFF","recording":"NONE",
          "renaming":false,"officer":null}}\
        """;
    String outside =
        """
        {"platform":"zoom","hostId":"h","id":"%s","joinLink":"https://zoom.us/j/1",
         "registrationLink":null,"passcode":null,"occurrences":[],"differences":[]}\
        """
            .formatted(zoomId);
    return jdbc.sql(
            """
            INSERT INTO meeting (reference, title, platform, host_id, state, revision, plan,
                confirmed, locale, place_chat, place_id, draft, place, outside)
            VALUES (:reference, 'Plenary', 'zoom', 'zoom.small@example.org', 'SET_UP', 1,
                cast(:plan AS jsonb),
                jsonb_build_object('place', cast(:place AS jsonb), 'draft', 1), 'en', 'teams',
                :reference, 1, cast(:place AS jsonb), cast(:outside AS jsonb))
            RETURNING number\
            """)
        .param("reference", UUID.randomUUID().toString())
        .param("plan", plan)
        .param("place", PLACE)
        .param("outside", outside)
        .query(Integer.class)
        .single();
  }
}
