package org.intersession.integrations.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TurnThreadsTest {
  private static final int MORE_THAN_CAN_BE_SPARED = 120;

  private final TurnThreads threads = new TurnThreads(false);

  @AfterEach
  void close() throws InterruptedException {
    threads.close();
  }

  @Test
  void aTurnIsTakenInTheThreadThatBringsIt() {
    assertThat(threads.take(Thread::currentThread)).isCompletedWithValue(Thread.currentThread());
  }

  /** All of them are under way at once, so that those who bring them cannot all be waiting. */
  @Test
  void whoeverCannotBeSparedIsNotMadeToWait() throws InterruptedException {
    ExecutorService callers = Executors.newFixedThreadPool(MORE_THAN_CAN_BE_SPARED);
    CountDownLatch underWay = new CountDownLatch(MORE_THAN_CAN_BE_SPARED);
    List<CompletableFuture<String>> names =
        IntStream.range(0, MORE_THAN_CAN_BE_SPARED)
            .mapToObj(i -> CompletableFuture.supplyAsync(() -> turn(underWay), callers))
            .map(turn -> turn.thenCompose(taken -> taken))
            .toList();
    assertThat(names)
        .extracting(CompletableFuture::join)
        .filteredOn(name -> name.startsWith("teams-turn-"))
        .hasSizeBetween(1, MORE_THAN_CAN_BE_SPARED - 1);
    callers.shutdown();
  }

  private CompletableFuture<String> turn(CountDownLatch underWay) {
    return threads.take(
        () -> {
          underWay.countDown();
          assertThat(await(underWay)).isTrue();
          return Thread.currentThread().getName();
        });
  }

  private static boolean await(CountDownLatch latch) {
    try {
      return latch.await(8, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
