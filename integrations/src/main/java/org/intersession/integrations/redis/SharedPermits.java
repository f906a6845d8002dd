package org.intersession.integrations.redis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.intersession.integrations.SharedMemory.Window;
import redis.clients.jedis.RedisClient;

/** The permits that all replicas took, as Redis knows them. */
final class SharedPermits {
  private static final String TAKE = script("take.lua");
  private static final String END = script("end.lua");

  private final String prefix;
  private final String process = UUID.randomUUID().toString();
  private final AtomicLong counter = new AtomicLong();

  SharedPermits(String prefix) {
    this.prefix = prefix;
  }

  /** A name for a permit that nobody else gives. */
  String name() {
    return process + ':' + counter.incrementAndGet();
  }

  /**
   * Takes a permit, or says how long to wait.
   *
   * @param held how long it is held at most before it counts; zero if it counts at once
   * @param rejoin whether permits were taken that Redis does not know
   */
  Duration take(
      RedisClient redis,
      String bucket,
      List<Window> windows,
      String permit,
      Duration held,
      boolean rejoin) {
    List<String> arguments = new ArrayList<>();
    arguments.add(permit);
    arguments.add(micros(OwnPermits.HOLD_AT_MOST));
    arguments.add(rejoin ? "1" : "0");
    arguments.add(micros(held));
    windows.forEach(
        window -> {
          arguments.add(String.valueOf(window.permits()));
          arguments.add(micros(window.length()));
        });
    List<String> keys = List.of(log(bucket), prefix + "permits-known-since", held(bucket));
    return Duration.ofNanos(((Number) redis.eval(TAKE, keys, arguments)).longValue() * 1000);
  }

  /** The exchange of a held permit has ended; false if nobody held it any more. */
  boolean end(RedisClient redis, String bucket, List<Window> windows, String permit) {
    long kept =
        windows.stream()
            .map(Window::length)
            .max(Comparator.naturalOrder())
            .orElseThrow()
            .toMillis();
    List<String> arguments = List.of(permit, String.valueOf(kept + 1000));
    return Long.valueOf(1).equals(redis.eval(END, List.of(log(bucket), held(bucket)), arguments));
  }

  private String log(String bucket) {
    return prefix + "permits:" + bucket;
  }

  private String held(String bucket) {
    return prefix + "held:" + bucket;
  }

  private static String micros(Duration length) {
    return String.valueOf(length.toNanos() / 1000);
  }

  private static String script(String name) {
    try (var in = SharedPermits.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
