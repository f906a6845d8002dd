package org.intersession.bot.delivery;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.intersession.bot.state.SystemTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes up what is due, channel by channel, never more at once than the channel allows, and keeps
 * the leases of what is under way.
 */
final class DeliveryPump implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(DeliveryPump.class);
  private static final long REOPEN = 50;

  private final TurnStore store;
  private final DeliveryDesk desk;
  private final DeliveryProperties settings;
  private final Hold hold;
  private final TransactionTemplate transaction;
  private final SystemTime time;
  private final Clock business;
  private final Quota quota;

  private final Map<Long, Delivery> underWay = new ConcurrentHashMap<>();
  private final Map<String, Instant> full = new ConcurrentHashMap<>();
  private final Set<String> refilled = ConcurrentHashMap.newKeySet();
  private final AtomicBoolean nudged = new AtomicBoolean();
  private final AtomicInteger open = new AtomicInteger();
  private final Object gate = new Object();
  private volatile boolean running;
  private volatile ExecutorService senders = Executors.newCachedThreadPool();
  private volatile ScheduledExecutorService heart = Executors.newSingleThreadScheduledExecutor();

  DeliveryPump(
      TurnStore store,
      DeliveryDesk desk,
      Quota quota,
      DeliveryProperties settings,
      Hold hold,
      TransactionTemplate transaction,
      SystemTime time,
      Clock business) {
    this.store = store;
    this.desk = desk;
    this.settings = settings;
    this.hold = hold;
    this.transaction = transaction;
    this.time = time;
    this.business = business;
    this.quota = quota;
  }

  /** Something may be due; many nudges at once are one. */
  void nudge() {
    if (running && nudged.compareAndSet(false, true)) {
      inBackground(
          () -> {
            nudged.set(false);
            pump();
          });
    }
  }

  /** Takes up everything that is due and may be under way. */
  synchronized void pump() {
    if (!running) {
      return;
    }
    Instant now = time.now();
    store.doubtTheDead(now, now.minus(settings.lease()));
    store.dueChannels(now, business.instant()).forEach(channel -> fill(channel, now));
  }

  /** Takes up what a channel has room for. */
  private void fill(String channel, Instant now) {
    int free = settings.limit(channel) - under(channel);
    if (free > 0) {
      take(channel, free, now);
    }
  }

  private synchronized void refill(String channel) {
    if (running) {
      fill(channel, time.now());
    }
  }

  /** A channel has room again; half of it, so that several are taken up together. */
  private void nudge(String channel) {
    if (2 * under(channel) <= settings.limit(channel) && refilled.add(channel)) {
      inBackground(
          () -> {
            refilled.remove(channel);
            refill(channel);
          });
    }
  }

  private void take(String channel, int free, Instant now) {
    Instant lease = now.plus(settings.lease());
    List<Delivery> doubted = store.takeToReconcile(channel, free, now, lease);
    doubted.forEach(this::start);
    int left = free - doubted.size();
    // What is in doubt is asked about however full the channel is.
    if (left > 0 && !full.getOrDefault(channel, now).isAfter(now)) {
      List<Delivery> taken = takeToSend(channel, left, now, lease);
      if (!taken.isEmpty()) {
        hold.remember();
      }
      taken.forEach(this::start);
    }
  }

  /** All who take up wait for each other here, so that the pace of a channel holds for all. */
  private List<Delivery> takeToSend(String channel, int most, Instant now, Instant lease) {
    return Objects.requireNonNull(
        transaction.execute(
            status -> {
              Quota.Room room =
                  hold.open() ? quota.room(channel, most, now) : new Quota.Room(0, now);
              if (room.permitted() <= 0) {
                fullUntil(channel, room.reopens(), now);
                return List.of();
              }
              List<Delivery> taken =
                  store.takeToSend(channel, room.permitted(), now, business.instant(), lease);
              quota.count(channel, taken.size(), now);
              return taken;
            }));
  }

  private void fullUntil(String channel, Instant reopens, Instant now) {
    if (reopens.isAfter(now)) {
      full.put(channel, reopens);
    }
  }

  /** Whether nothing is under way. */
  boolean idle() {
    return open.get() == 0;
  }

  private int under(String channel) {
    return (int)
        underWay.values().stream().filter(one -> one.key().channel().equals(channel)).count();
  }

  private void start(Delivery delivery) {
    underWay.put(delivery.id(), delivery);
    inBackground(() -> carry(delivery));
  }

  /** Nothing begins any more once the pump is stopping. */
  private void inBackground(Runnable deed) {
    synchronized (gate) {
      if (running) {
        open.incrementAndGet();
        senders.execute(() -> counted(deed));
      }
    }
  }

  private void counted(Runnable deed) {
    try {
      deed.run();
    } finally {
      open.decrementAndGet();
    }
  }

  /** The edge of the loop: whatever a courier throws, the row stays taken and falls into doubt. */
  private void carry(Delivery delivery) {
    try {
      desk.handle(delivery);
    } catch (RuntimeException e) {
      LOG.error("Delivery {} of {} broke off", delivery.id(), delivery.key(), e);
    } finally {
      underWay.remove(delivery.id(), delivery);
      nudge(delivery.key().channel());
    }
  }

  /** Keeps what is under way, and looks even when whoever had the timer's tick has died. */
  private void beat() {
    try {
      Instant lease = time.now().plus(settings.lease());
      underWay.values().forEach(one -> store.renew(one.id(), one.turn(), lease));
    } catch (RuntimeException e) {
      LOG.warn("The leases of {} deliveries could not be renewed", underWay.size(), e);
    }
    nudge();
  }

  /** Channels that were full are taken up again at the moment at which they have room. */
  private void reopen() {
    Instant now = time.now();
    full.forEach(
        (channel, at) -> {
          if (!at.isAfter(now) && full.remove(channel, at)) {
            nudge(channel);
          }
        });
  }

  @Override
  public synchronized void start() {
    hold.start();
    senders = Executors.newCachedThreadPool();
    heart = Executors.newSingleThreadScheduledExecutor();
    long beat = Math.max(settings.lease().toMillis() / 4, 1);
    heart.scheduleAtFixedRate(this::beat, beat, beat, TimeUnit.MILLISECONDS);
    heart.scheduleAtFixedRate(this::reopen, REOPEN, REOPEN, TimeUnit.MILLISECONDS);
    running = true;
    nudge();
  }

  /** Takes up nothing more and lets what is under way come home. */
  @Override
  public void stop() {
    close();
    senders.shutdown();
    try {
      if (!senders.awaitTermination(20, TimeUnit.SECONDS)) {
        LOG.warn("{} deliveries were still under way; they will be reconciled", underWay.size());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    heart.shutdown();
  }

  /** Waits for whoever is taking up, so that nothing is taken up that does not leave. */
  private synchronized void close() {
    synchronized (gate) {
      running = false;
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
