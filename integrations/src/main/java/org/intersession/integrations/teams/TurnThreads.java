package org.intersession.integrations.teams;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.core.task.VirtualThreadTaskExecutor;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;

/**
 * The threads on which turns are taken. A turn is taken in the very thread that brings it, which
 * costs least, as long as enough of those are left for pages; otherwise on threads of their own:
 * virtual ones where Spring is told to use them, else as many as may wait for slow answers at a
 * time. Beyond their queue a delivery is refused, and the channel brings it again.
 */
final class TurnThreads implements Executor, AutoCloseable {
  private static final int BY_CALLERS = 96;
  private static final int AT_ONCE = 128;
  private static final int WAITING = 1_000;

  private final Semaphore callers = new Semaphore(BY_CALLERS);
  private final ThreadPoolExecutor pool =
      new ThreadPoolExecutor(
          AT_ONCE,
          AT_ONCE,
          30,
          TimeUnit.SECONDS,
          new ArrayBlockingQueue<>(WAITING),
          new CustomizableThreadFactory("teams-turn-"));
  private final Executor executor;

  TurnThreads(boolean virtual) {
    pool.allowCoreThreadTimeOut(true);
    executor = virtual ? new VirtualThreadTaskExecutor("teams-turn-") : pool;
  }

  @Override
  public void execute(Runnable turn) {
    executor.execute(turn);
  }

  /** Takes a turn for the calling thread, in it if it can be spared. */
  <T> CompletableFuture<T> take(Supplier<T> turn) {
    if (!callers.tryAcquire()) {
      return CompletableFuture.supplyAsync(turn, executor);
    }
    try {
      return CompletableFuture.completedFuture(turn.get());
    } finally {
      callers.release();
    }
  }

  @Override
  public void close() throws InterruptedException {
    pool.shutdown();
    pool.awaitTermination(10, TimeUnit.SECONDS);
  }
}
