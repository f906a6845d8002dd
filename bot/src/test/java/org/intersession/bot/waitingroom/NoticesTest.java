package org.intersession.bot.waitingroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.intersession.bot.TestDatabase;
import org.intersession.bot.state.SystemTime;
import org.intersession.integrations.MeetingNotice;
import org.intersession.integrations.MeetingNotice.Kind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NoticesTest {
  private static final TestDatabase DATABASE = TestDatabase.create();
  private static final Instant NOW = Instant.parse("2027-03-01T09:00:00Z");

  private final NoticeStore store = new NoticeStore(DATABASE.jdbc());
  private final List<Object> heard = new ArrayList<>();

  @AfterAll
  static void close() {
    DATABASE.close();
  }

  @BeforeEach
  void nothingTold() {
    DATABASE.jdbc().sql("DELETE FROM meeting_notice").update();
  }

  @Test
  void theSameNoticeTwiceIsHandledOnce() {
    Notices notices = notices(NOW);
    notices.told(notice("a"));
    notices.told(notice("a"));
    notices.round();
    notices.told(notice("a"));
    notices.round();
    assertThat(heard).containsExactly(notice("a"));
  }

  @Test
  void whatAKilledServiceKeptIsHandledByTheNext() throws InterruptedException {
    notices(NOW).told(notice("a"));
    CountDownLatch handled = new CountDownLatch(1);
    Notices next =
        new Notices(
            store, event -> handled.countDown(), DATABASE.transactions(), time(NOW.plusSeconds(9)));
    next.start();
    assertThat(handled.await(20, TimeUnit.SECONDS)).isTrue();
    next.stop();
  }

  /** The service was killed after it kept the event and before it answered: Zoom sends it again. */
  @Test
  void whatWasKeptAndNeverAnsweredIsHandledOnceThoughItIsSentAgain() {
    notices(NOW).told(notice("a"));
    Notices next = notices(NOW.plusSeconds(9));
    next.told(notice("a"));
    next.round();
    next.round();
    assertThat(heard).containsExactly(notice("a"));
  }

  @Test
  void aKillWhileHandlingLeavesNeitherEffectNorMark() {
    Notices killed =
        new Notices(
            store,
            event -> {
              store.keep(notice("effect"), NOW);
              throw new StackOverflowError("killed");
            },
            DATABASE.transactions(),
            time(NOW));
    killed.told(notice("a"));
    assertThatThrownBy(killed::round).isInstanceOf(StackOverflowError.class);
    notices(NOW).round();
    assertThat(heard).containsExactly(notice("a"));
  }

  @Test
  void aNoticeThatFailsWaitsAndTheNextHasItsTurn() {
    Notices notices =
        new Notices(
            store,
            event -> {
              if (event.equals(notice("bad"))) {
                throw new IllegalStateException("on purpose");
              }
              heard.add(event);
            },
            DATABASE.transactions(),
            time(NOW));
    notices.told(notice("bad"));
    notices.told(notice("good"));
    notices.round();
    assertThat(heard).containsExactly(notice("good"));
    notices(NOW.plus(Duration.ofSeconds(2))).round();
    assertThat(heard).containsExactly(notice("good"), notice("bad"));
  }

  @Test
  void aNoticeThatAlwaysFailsIsGivenUp() {
    notices(NOW).told(notice("bad"));
    for (int attempt = 0; attempt < 12; attempt++) {
      new Notices(
              store,
              event -> {
                heard.add(event);
                throw new IllegalStateException("on purpose");
              },
              DATABASE.transactions(),
              time(NOW.plus(Duration.ofHours(attempt))))
          .round();
    }
    assertThat(heard).hasSize(10);
  }

  @Test
  void whatWasHandledIsForgottenAfterAMonth() {
    Notices notices = notices(NOW);
    notices.told(notice("a"));
    notices.round();
    notices(NOW.plus(Duration.ofDays(29))).forget();
    assertThat(kept()).isEqualTo(1);
    notices(NOW.plus(Duration.ofDays(31))).forget();
    assertThat(kept()).isZero();
  }

  private static int kept() {
    return DATABASE.jdbc().sql("SELECT count(*) FROM meeting_notice").query(Integer.class).single();
  }

  private Notices notices(Instant now) {
    return new Notices(store, heard::add, DATABASE.transactions(), time(now));
  }

  private static SystemTime time(Instant now) {
    return new SystemTime(Clock.fixed(now, ZoneOffset.UTC));
  }

  private static MeetingNotice notice(String id) {
    return new MeetingNotice(id, "zoom", "1", "", Kind.STARTED, NOW, null, null);
  }
}
