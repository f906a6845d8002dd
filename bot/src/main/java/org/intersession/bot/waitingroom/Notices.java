package org.intersession.bot.waitingroom;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.intersession.bot.state.SystemTime;
import org.intersession.bot.waitingroom.NoticeStore.Due;
import org.intersession.integrations.MeetingListener;
import org.intersession.integrations.MeetingNotice;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps what platforms tell, and has the rooms draw the consequences afterwards: each notice is
 * published as a {@link MeetingNotice} in the transaction that marks it as handled, so a kill at
 * any moment leaves either both or neither.
 */
final class Notices implements MeetingListener, SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(Notices.class);
  private static final int ATTEMPTS = 10;
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
  private static final Duration MEMORY = Duration.ofDays(30);

  private final NoticeStore store;
  private final ApplicationEventPublisher rooms;
  private final TransactionTemplate transaction;
  private final SystemTime time;
  private final AtomicBoolean nudged = new AtomicBoolean();
  private volatile @Nullable ExecutorService worker;

  Notices(
      NoticeStore store,
      ApplicationEventPublisher rooms,
      TransactionTemplate transaction,
      SystemTime time) {
    this.store = store;
    this.rooms = rooms;
    this.transaction = transaction;
    this.time = time;
  }

  @Override
  public void told(MeetingNotice notice) {
    if (store.keep(notice, time.now())) {
      nudge();
    }
  }

  /** Draws the consequences of all that is due. */
  void round() {
    while (next()) {
      continue;
    }
  }

  /** Forgets what was handled long ago. */
  void forget() {
    store.forget(time.now().minus(MEMORY));
  }

  /** The edge of the loop: a notice that breaks its listeners waits, and the next has its turn. */
  private boolean next() {
    AtomicReference<@Nullable Due> taken = new AtomicReference<>();
    try {
      transaction.executeWithoutResult(
          status -> {
            taken.set(store.take(time.now()).orElse(null));
            Due due = taken.get();
            if (due != null) {
              rooms.publishEvent(due.notice());
              store.handled(due.id(), time.now());
            }
          });
    } catch (RuntimeException e) {
      Due due = taken.get();
      if (due == null) {
        throw e;
      }
      failed(due, e);
    }
    return taken.get() != null;
  }

  private void failed(Due due, RuntimeException failure) {
    boolean last = due.attempts() + 1 >= ATTEMPTS;
    LOG.error(
        "Notice {} ({} of meeting {}) could not be handled{}",
        due.id(),
        due.notice().kind(),
        due.notice().meetingId(),
        last ? " and is given up" : "; it will be tried again",
        failure);
    Duration pause = FIRST_PAUSE.multipliedBy(1L << due.attempts());
    store.failed(due.id(), last ? Optional.empty() : Optional.of(time.now().plus(pause)));
  }

  private void nudge() {
    ExecutorService at = worker;
    if (at != null && nudged.compareAndSet(false, true)) {
      try {
        at.execute(this::work);
      } catch (RejectedExecutionException e) {
        LOG.debug("Stopping; what came is handled after the next start");
      }
    }
  }

  /** The edge of the worker's thread: whatever fails is tried again by the timer. */
  private void work() {
    nudged.set(false);
    try {
      round();
    } catch (RuntimeException e) {
      LOG.warn("Notices could not be handled now: {}", e.toString());
    }
  }

  @Override
  public synchronized void start() {
    worker = Executors.newSingleThreadExecutor(work -> new Thread(work, "notices"));
    nudge();
  }

  @Override
  public synchronized void stop() {
    ExecutorService at = worker;
    worker = null;
    if (at == null) {
      return;
    }
    at.shutdown();
    try {
      if (!at.awaitTermination(10, TimeUnit.SECONDS)) {
        LOG.warn("Notices were still being handled; they will be after the next start");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return worker != null;
  }
}
