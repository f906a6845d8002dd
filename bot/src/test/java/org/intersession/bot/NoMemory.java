package org.intersession.bot;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.intersession.integrations.SharedMemory;

/** A shared memory that is away, as after its server was emptied. */
public class NoMemory implements SharedMemory {
  @Override
  public Optional<String> get(String key) {
    return Optional.empty();
  }

  @Override
  public void put(String key, String value, Duration keep) {}

  @Override
  public boolean putIfAbsent(String key, String value, Duration keep) {
    return true;
  }

  @Override
  public void remove(String key) {}

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
    return false;
  }
}
