package org.intersession.bot;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Shared memory within one process that keeps everything until it is removed. */
public class TestMemory extends NoMemory {
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
  public boolean available() {
    return true;
  }
}
