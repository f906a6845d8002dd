package org.intersession.integrations.teams;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.core.task.VirtualThreadTaskExecutor;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;

/**
 * The threads on which turns are taken: virtual ones where Spring is told to use them, otherwise as
 * many as may wait for slow answers at a time. Beyond its queue a delivery is refused, and the
 * channel brings it again.
 */
final class TurnThreads implements Executor, AutoCloseable {
  private static final int AT_ONCE = 128;
  private static final int WAITING = 1_000;

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

  @Override
  public void close() throws InterruptedException {
    pool.shutdown();
    pool.awaitTermination(10, TimeUnit.SECONDS);
  }
}
