package org.intersession.bot;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.intersession.integrations.SharedMemory;

/** Shared memory within one process that keeps everything until it is removed. */
public class TestMemory implements SharedMemory {
  private final Map<String, String> values = new ConcurrentHashMap<>();

  @Override
  public Optional<String> get(String key) {
    return Optional.ofNullable(values.get(key));
  }

  @Override
  public void put(String key, String value, Duration keep) {
    values.put(key, value);
  }

  @Override
  public boolean putIfAbsent(String key, String value, Duration keep) {
    return values.putIfAbsent(key, value) == null;
  }

  @Override
  public void remove(String key) {
    values.remove(key);
  }

  @Override
  public Duration take(String bucket, List<Window> windows) {
    return Duration.ZERO;
  }

  @Override
  public Permit hold(String bucket, List<Window> windows, Duration atMost) {
    return Permit.after(Duration.ZERO);
  }

  @Override
  public void publish(String topic, String message) {}

  @Override
  public Hearing subscribe(String topic, Consumer<String> listener) {
    return () -> {};
  }

  @Override
  public boolean available() {
    return true;
  }
}
