package org.intersession.integrations.redis;

import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import redis.clients.jedis.JedisPubSub;
import redis.clients.jedis.exceptions.JedisException;

/** Hears one topic on a thread of its own, and comes back after Redis does. */
final class Subscription implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Subscription.class);
  private static final Duration RETRY = Duration.ofMillis(500);

  private final JedisConnection connection;
  private final String topic;
  private final Consumer<String> listener;
  private final Thread thread;
  private volatile boolean closed;
  private volatile @Nullable JedisPubSub hearing;

  Subscription(JedisConnection connection, String topic, Consumer<String> listener) {
    this.connection = connection;
    this.topic = topic;
    this.listener = listener;
    this.thread = new Thread(this::hear, "redis-" + topic);
    thread.setDaemon(true);
  }

  Subscription start() {
    thread.start();
    return this;
  }

  @Override
  public void close() {
    closed = true;
    JedisPubSub now = hearing;
    if (now != null && now.isSubscribed()) {
      try {
        now.unsubscribe();
      } catch (JedisException e) {
        LOG.debug("Already off {}", topic, e);
      }
    }
    thread.interrupt();
  }

  private void hear() {
    while (!closed) {
      try {
        JedisPubSub next = new Hearing();
        hearing = next;
        connection.client().subscribe(next, topic);
      } catch (JedisException e) {
        LOG.debug("Off {}, coming back", topic, e);
        rest();
      }
    }
  }

  private static void rest() {
    try {
      Thread.sleep(RETRY.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private final class Hearing extends JedisPubSub {
    @Override
    public void onSubscribe(String channel, int subscribed) {
      if (closed) {
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
