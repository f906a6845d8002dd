package org.intersession.integrations.redis;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.intersession.integrations.SharedMemory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import redis.clients.jedis.Connection;
import redis.clients.jedis.JedisPubSub;
import redis.clients.jedis.exceptions.JedisException;

/** Hears one topic on a thread of its own, and comes back after Redis does. */
final class Subscription implements SharedMemory.Hearing {
  private static final Logger LOG = LoggerFactory.getLogger(Subscription.class);
  private static final Duration RETRY = Duration.ofMillis(500);
  private static final Duration PULSE = Duration.ofSeconds(10);

  private final JedisConnection connection;
  private final String topic;
  private final Consumer<String> listener;
  private final CountDownLatch closed = new CountDownLatch(1);
  private volatile @Nullable JedisPubSub hearing;

  Subscription(JedisConnection connection, String topic, Consumer<String> listener) {
    this.connection = connection;
    this.topic = topic;
    this.listener = listener;
  }

  Subscription start() {
    daemon("redis-" + topic, this::hear);
    daemon("redis-pulse-" + topic, this::pulse);
    return this;
  }

  @Override
  public void close() {
    closed.countDown();
    tell(JedisPubSub::unsubscribe);
  }

  private void hear() {
    while (closed.getCount() > 0) {
      JedisPubSub next = new Listening();
      try (Connection line = connection.forHearing()) {
        hearing = next;
        next.proceed(line, topic);
      } catch (JedisException e) {
        LOG.debug("Off {}, coming back", topic, e);
        isClosedWithin(RETRY);
      }
    }
  }

  /** Keeps a line on which nothing is told from being taken for a dead one, and finds dead ones. */
  private void pulse() {
    while (!isClosedWithin(PULSE)) {
      tell(JedisPubSub::ping);
    }
  }

  private void tell(Consumer<JedisPubSub> message) {
    JedisPubSub now = hearing;
    if (now == null || !now.isSubscribed()) {
      return;
    }
    try {
      message.accept(now);
    } catch (JedisException e) {
      LOG.debug("Already off {}", topic, e);
    }
  }

  private boolean isClosedWithin(Duration length) {
    try {
      return closed.await(length.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  private static void daemon(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
  }

  private final class Listening extends JedisPubSub {
    @Override
    public void onSubscribe(String channel, int subscribed) {
      if (closed.getCount() == 0) {
        unsubscribe();
      }
    }

    @Override
    public void onMessage(String channel, String message) {
      try {
        listener.accept(message);
      } catch (RuntimeException e) {
        LOG.warn("A listener of {} failed", channel, e);
      }
    }
  }
}
