package org.intersession.integrations.redis;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.intersession.integrations.SharedMemory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.exceptions.JedisException;
import redis.clients.jedis.params.SetParams;

/** The shared memory in Redis; answers as an empty one while Redis is away. */
final class JedisMemory implements SharedMemory, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(JedisMemory.class);
  private static final String PREFIX = "intersession:";
  private static final Duration COUNTS_AT_ONCE = Duration.ZERO;

  private final JedisConnection connection;
  private final Circuit circuit = new Circuit();
  private final OwnPermits own = new OwnPermits(System::nanoTime);
  private final AtomicBoolean rejoins = new AtomicBoolean();
  private final SharedPermits permits = new SharedPermits(PREFIX);

  JedisMemory(Supplier<Optional<String>> url) {
    connection = new JedisConnection(url);
  }

  @Override
  public Optional<String> get(String key) {
    return ask(redis -> Optional.ofNullable(redis.get(PREFIX + key)), Optional::empty);
  }

  @Override
  public void put(String key, String value, Duration keep) {
    ask(redis -> redis.set(PREFIX + key, value, expiry(keep)), () -> "");
  }

  @Override
  public boolean putIfAbsent(String key, String value, Duration keep) {
    return ask(redis -> redis.set(PREFIX + key, value, expiry(keep).nx()) != null, () -> true);
  }

  @Override
  public void remove(String key) {
    ask(redis -> redis.del(PREFIX + key), () -> 0L);
  }

  @Override
  public Duration take(String bucket, List<Window> windows) {
    Duration ours = own.ownWait(bucket, windows);
    if (!ours.isZero()) {
      return ours;
    }
    return ask(
        redis -> {
          Duration wait = shared(redis, bucket, windows, permits.name(), COUNTS_AT_ONCE);
          if (wait.isZero()) {
            own.taken(bucket, windows);
          }
          return wait;
        },
        () -> own.takeAlone(bucket, windows));
  }

  @Override
  public Permit hold(String bucket, List<Window> windows, Duration atMost) {
    Duration ours = own.ownWait(bucket, windows);
    if (!ours.isZero()) {
      return Permit.after(ours);
    }
    String permit = permits.name();
    return ask(
        redis -> {
          Duration wait = shared(redis, bucket, windows, permit, atMost);
          if (!wait.isZero()) {
            return Permit.after(wait);
          }
          own.taken(bucket, windows);
          return new Permit(wait, () -> end(bucket, windows, permit));
        },
        () -> Permit.after(own.takeAlone(bucket, windows)));
  }

  private Duration shared(
      RedisClient redis, String bucket, List<Window> windows, String permit, Duration held) {
    return permits.take(redis, bucket, windows, permit, held, rejoins.getAndSet(false));
  }

  private void end(String bucket, List<Window> windows, String permit) {
    ask(redis -> permits.end(redis, bucket, windows, permit), () -> false);
  }

  @Override
  public void publish(String topic, String message) {
    ask(redis -> redis.publish(PREFIX + topic, message), () -> 0L);
  }

  @Override
  public Hearing subscribe(String topic, Consumer<String> listener) {
    return new Subscription(connection, PREFIX + topic, listener).start();
  }

  @Override
  public boolean available() {
    return ask(redis -> "PONG".equals(redis.ping()), () -> false);
  }

  @Override
  public void close() {
    connection.close();
  }

  /** Lets the memory know early that it is in use, so that the first permit need not wait. */
  void greet() {
    ask(
        redis -> {
          List<Window> any = List.of(new Window(1, Duration.ofMillis(1)));
          return shared(redis, "greeting", any, permits.name(), COUNTS_AT_ONCE);
        },
        () -> Duration.ZERO);
  }

  private <T> T ask(Function<RedisClient, T> question, Supplier<T> without) {
    if (!circuit.admits()) {
      return without.get();
    }
    try {
      T answer = question.apply(connection.client());
      if (circuit.close()) {
        LOG.info("Redis answers again");
      }
      return answer;
    } catch (JedisException e) {
      lost(e);
      return without.get();
    }
  }

  private void lost(JedisException e) {
    rejoins.set(true);
    if (circuit.open()) {
      own.alone();
      connection.forgetIdle();
      LOG.warn("Redis is away, the service goes on without it: {}", e.getMessage());
    }
  }

  private static SetParams expiry(Duration keep) {
    return new SetParams().px(Math.max(1, keep.toMillis()));
  }
}
