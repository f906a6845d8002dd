package org.intersession.bot.consultations.live;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.intersession.bot.consultations.rounds.ConsultationChanged;
import org.intersession.bot.consultations.rounds.Consultations;
import org.intersession.integrations.SharedMemory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * All who watch on this machine. One thread serves them, so that no two orders can mix; what
 * another machine wrote is told through the shared memory, and looked for besides, should that be
 * away.
 */
final class Live implements DisposableBean {
  private static final Logger LOG = LoggerFactory.getLogger(Live.class);
  private static final String TOPIC = "consultations";
  private static final int PULSE_SECONDS = 20;
  private static final int LOOK_SECONDS = 2;
  private static final int CHECK_SECONDS = 60;

  private final Consultations consultations;
  private final Frames frames;
  private final SharedMemory memory;
  private final int most;
  private final AtomicInteger watching = new AtomicInteger();
  private final Map<Integer, Audience> audiences = new ConcurrentHashMap<>();
  private final Set<Integer> nudged = ConcurrentHashMap.newKeySet();
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread daemon = new Thread(work, "consultations-live");
            daemon.setDaemon(true);
            return daemon;
          });
  private final AutoCloseable subscription;

  Live(Consultations consultations, Frames frames, SharedMemory memory, int most) {
    this.consultations = consultations;
    this.frames = frames;
    this.memory = memory;
    this.most = most;
    this.subscription = memory.subscribe(TOPIC, this::told);
    every(LOOK_SECONDS, () -> audiences.keySet().forEach(this::nudge));
    every(PULSE_SECONDS, () -> audiences.values().forEach(Audience::pulse));
    every(CHECK_SECONDS, this::check);
  }

  /** Whether one more may watch; then {@link #left} must follow. */
  boolean admit() {
    if (watching.incrementAndGet() <= most) {
      return true;
    }
    watching.decrementAndGet();
    return false;
  }

  /** A watcher begins, having seen the record up to an entry. */
  void join(int consultation, Watcher watcher, int seen) {
    run(
        () ->
            audiences
                .computeIfAbsent(
                    consultation, number -> new Audience(number, consultations, frames))
                .join(watcher, seen));
  }

  /** A watcher has gone. */
  void left(int consultation, Watcher watcher) {
    watching.decrementAndGet();
    run(
        () -> {
          Audience audience = audiences.get(consultation);
          if (audience != null) {
            audience.leave(watcher);
            if (audience.empty()) {
              audiences.remove(consultation);
            }
          }
        });
  }

  /** How many watch now. */
  int watching() {
    return watching.get();
  }

  @TransactionalEventListener(fallbackExecution = true)
  void changed(ConsultationChanged change) {
    nudge(change.consultation());
    memory.publish(TOPIC, Integer.toString(change.consultation()));
  }

  private void told(String message) {
    if (message.matches("\\d{1,9}")) {
      nudge(Integer.parseInt(message));
    }
  }

  private void nudge(int consultation) {
    if (nudged.add(consultation)) {
      run(
          () -> {
            nudged.remove(consultation);
            Audience audience = audiences.get(consultation);
            if (audience != null) {
              audience.hear();
            }
          });
    }
  }

  /** Asking whether links live takes a while; those who wait for comments do not wait for it. */
  private void check() {
    Thread asking =
        new Thread(() -> audiences.values().forEach(Audience::check), "consultations-check");
    asking.setDaemon(true);
    asking.start();
  }

  private void every(int seconds, Runnable work) {
    // A guarded one never fails, so nobody waits for its end.
    ScheduledFuture<?> unused =
        thread.scheduleWithFixedDelay(guarded(work), seconds, seconds, TimeUnit.SECONDS);
  }

  private void run(Runnable work) {
    try {
      thread.execute(guarded(work));
    } catch (RejectedExecutionException closing) {
      LOG.debug("Not heard any more, the service stops");
    }
  }

  private static Runnable guarded(Runnable work) {
    return () -> {
      try {
        work.run();
      } catch (RuntimeException e) {
        // The edge of the loop: the next look at the record makes up for it.
        LOG.warn("Watchers were not served this time: {}", e.toString());
      }
    };
  }

  @Override
  public void destroy() throws Exception {
    subscription.close();
    audiences.values().forEach(Audience::end);
    thread.shutdownNow();
  }
}
