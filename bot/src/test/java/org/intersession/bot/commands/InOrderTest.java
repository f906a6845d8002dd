package org.intersession.bot.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InOrderTest {
  private final ExecutorService threads = Executors.newCachedThreadPool();

  @AfterEach
  void end() {
    threads.shutdownNow();
  }

  @Test
  void eightAreWorkedOnAtATimeAndNoMore() throws Exception {
    InOrder order = new InOrder(Duration.ofMinutes(1));
    AtomicInteger now = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    CyclicBarrier eight = new CyclicBarrier(8);
    List<Future<Integer>> lines =
        start(
            64,
            () ->
                order.take(
                    () -> {
                      most.accumulateAndGet(now.incrementAndGet(), Math::max);
                      meet(eight);
                      return now.decrementAndGet();
                    }));
    for (Future<Integer> line : lines) {
      line.get(1, TimeUnit.MINUTES);
    }
    assertThat(most).hasValue(8);
  }

  @Test
  void whoHasBeenPatientGoesInThoughThoseBeforeAreStuck() throws Exception {
    InOrder order = new InOrder(Duration.ofMillis(20));
    CountDownLatch stuck = new CountDownLatch(8);
    CountDownLatch outside = new CountDownLatch(1);
    List<Future<Boolean>> before =
        start(
            8,
            () ->
                order.take(
                    () -> {
                      stuck.countDown();
                      return await(outside);
                    }));
    assertThat(stuck.await(1, TimeUnit.MINUTES)).isTrue();
    assertThat(threads.submit(() -> order.take(() -> "answered")).get(1, TimeUnit.MINUTES))
        .isEqualTo("answered");
    outside.countDown();
    for (Future<Boolean> line : before) {
      assertThat(line.get(1, TimeUnit.MINUTES)).isTrue();
    }
  }

  @Test
  void aLineThatFailsLeavesItsPlaceToTheNext() {
    InOrder order = new InOrder(Duration.ofMinutes(1));
    for (int line = 0; line < 20; line++) {
      assertThatThrownBy(
              () ->
                  order.take(
                      () -> {
                        throw new IllegalStateException("not foreseen");
                      }))
          .hasMessage("not foreseen");
    }
    assertThat(order.take(() -> "answered")).isEqualTo("answered");
  }

  private <T> List<Future<T>> start(int count, Callable<T> line) {
    List<Future<T>> started = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      started.add(threads.submit(line));
    }
    return started;
  }

  private static void meet(CyclicBarrier barrier) {
    try {
      barrier.await(1, TimeUnit.MINUTES);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean await(CountDownLatch latch) {
    try {
      return latch.await(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
