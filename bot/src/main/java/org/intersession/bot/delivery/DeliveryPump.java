package org.intersession.bot.delivery;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

  private final DeliveryStore store;
  private final DeliveryDesk desk;
  private final DeliveryProperties settings;
  private final Hold hold;
  private final TransactionTemplate transaction;
  private final SystemTime time;
  private final Clock business;

  private final Map<Long, Delivery> underWay = new ConcurrentHashMap<>();
  private final AtomicBoolean nudged = new AtomicBoolean();
  private final AtomicInteger open = new AtomicInteger();
  private final Object gate = new Object();
  private volatile boolean running;
  private volatile ExecutorService senders = Executors.newCachedThreadPool();
  private volatile ScheduledExecutorService heart = Executors.newSingleThreadScheduledExecutor();

  DeliveryPump(
      DeliveryStore store,
      DeliveryDesk desk,
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
    for (String channel : store.dueChannels(now, business.instant())) {
      int free = settings.limit(channel) - under(channel);
      if (free > 0) {
        take(channel, free, now);
      }
    }
  }

  private void take(String channel, int free, Instant now) {
    Instant lease = now.plus(settings.lease());
    List<Delivery> doubted = store.takeToReconcile(channel, free, now, lease);
    doubted.forEach(this::start);
    int left = free - doubted.size();
    if (left > 0) {
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
              int permitted = hold.open() ? permitted(channel, most, now) : 0;
              return permitted > 0
                  ? store.takeToSend(channel, permitted, now, business.instant(), lease)
                  : List.of();
            }));
  }

  private int permitted(String channel, int most, Instant now) {
    return settings.pace(channel).stream()
        .mapToInt(pace -> pace.most() - store.sentSince(channel, now.minus(pace.within())))
        .reduce(most, Math::min);
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
      nudge();
    }
  }

  private void renewLeases() {
    try {
      Instant lease = time.now().plus(settings.lease());
      underWay.values().forEach(one -> store.renew(one.id(), one.turn(), lease));
    } catch (RuntimeException e) {
      LOG.warn("The leases of {} deliveries could not be renewed", underWay.size(), e);
    }
  }

  @Override
  public synchronized void start() {
    hold.start();
    senders = Executors.newCachedThreadPool();
    heart = Executors.newSingleThreadScheduledExecutor();
    long beat = Math.max(settings.lease().toMillis() / 4, 1);
    heart.scheduleAtFixedRate(this::renewLeases, beat, beat, TimeUnit.MILLISECONDS);
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
