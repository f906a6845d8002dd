package org.intersession.bot.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.intersession.bot.Await;
import org.intersession.bot.state.SystemTime;
import org.intersession.bot.waitingroom.ZoomTells;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service is killed while Zoom tells it of people at the door. */
class DoorCrashTest {
  private static final Instant NOW = Instant.parse("2027-03-12T12:50:00Z");
  private static final int PEOPLE = 200;
  private static final int ANSWERED_BEFORE_THE_KILL = 60;

  @TempDir private Path work;
  private final ExecutorService zoom = Executors.newFixedThreadPool(4);
  private final Set<Integer> answered = ConcurrentHashMap.newKeySet();
  private final CountDownLatch enough = new CountDownLatch(ANSWERED_BEFORE_THE_KILL);
  private Ground ground;
  private Replica replica;
  private String meeting;

  @BeforeEach
  void aMeetingThatStandsOnZoom() throws Exception {
    ground = new Ground(work);
    replica = new Replica("one", ground, ground.settings(), NOW);
    replica.awaitReady();
    replica.say(
        "meet \"Plenary\" 12 March 2027 14:00 Geneva 60 min 300 people on zoom admit registered");
    replica.say("yes");
    Await.until(() -> count("SELECT count(*) FROM meeting WHERE state = 'SET_UP'") == 1);
    meeting =
        ground.jdbc().sql("SELECT outside ->> 'id' FROM meeting").query(String.class).single();
  }

  @AfterEach
  void end() throws Exception {
    zoom.shutdownNow();
    zoom.awaitTermination(1, TimeUnit.MINUTES);
    replica.kill();
    ground.close();
  }

  @Test
  void whatZoomWasAnsweredForIsKeptAndWhatItTellsAgainCountsOnce() throws Exception {
    ZoomTells teller = new ZoomTells(replica.at("/").getPort(), new SystemTime(Clock.systemUTC()));
    Instant first = Instant.now();
    IntStream.range(0, PEOPLE).forEach(one -> zoom.execute(() -> tell(teller, one, first)));
    assertThat(enough.await(1, TimeUnit.MINUTES)).isTrue();
    replica.kill();
    Set<Integer> acknowledged = Set.copyOf(answered);
    assertThat(count("SELECT count(*) FROM meeting_notice"))
        .isGreaterThanOrEqualTo(acknowledged.size())
        .isLessThan(PEOPLE);

    replica.startAgain(NOW);
    replica.awaitReady();
    // Zoom tells thrice what it was not answered for; some events arrive though they had arrived.
    for (int one = 0; one < PEOPLE; one++) {
      assertThat(teller.tells(arrival(one, first))).isEqualTo(200);
    }
    Await.until(() -> count("SELECT count(*) FROM meeting_notice WHERE handled_at IS NULL") == 0);

    assertThat(count("SELECT count(*) FROM meeting_notice")).isEqualTo(PEOPLE);
    assertThat(count("SELECT count(*) FROM attendance")).isEqualTo(PEOPLE);
    assertThat(count("SELECT count(DISTINCT name) FROM attendance")).isEqualTo(PEOPLE);
  }

  private void tell(ZoomTells teller, int one, Instant first) {
    try {
      if (teller.tells(arrival(one, first)) == 200) {
        answered.add(one);
        enough.countDown();
      }
    } catch (UncheckedIOException e) {
      // The service died, before or after it had kept the event: Zoom cannot know.
      return;
    }
  }

  private String arrival(int one, Instant first) {
    return """
        {"event":"meeting.participant_joined_waiting_room","event_ts":%d,
         "payload":{"object":{"id":"%s","uuid":"U%s",
          "participant":{"participant_uuid":"P%d","user_name":"Person %d"}}}}\
        """
        .formatted(first.toEpochMilli() + one, meeting, meeting, one, one);
  }

  private long count(String sql) {
    return ground.jdbc().sql(sql).query(Long.class).single();
  }
}
