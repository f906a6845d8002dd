package org.intersession.integrations.standins.connector;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.intersession.integrations.standins.core.StandinClock;
import org.intersession.integrations.standins.core.Switch;
import org.intersession.integrations.standins.core.Switches;
import org.intersession.integrations.standins.core.Window;

/** Teams' limits for a bot: in each thread by four windows, in the tenant fifty a second. */
final class ConnectorLimits {
  private final Switches switches;
  private final StandinClock clock;
  private final Window tenant;
  private final Map<String, List<Window>> sends = new HashMap<>();
  private final Map<String, List<Window>> reads = new HashMap<>();

  ConnectorLimits(Switches switches, StandinClock clock) {
    this.switches = switches;
    this.clock = clock;
    tenant = new Window(50, Duration.ofSeconds(1), clock);
  }

  void send(String thread) {
    enter(sends.computeIfAbsent(thread, key -> windows(7, 8, 60, 1800)));
  }

  void read(String thread) {
    enter(reads.computeIfAbsent(thread, key -> windows(14, 16, 120, 3600)));
  }

  private List<Window> windows(int one, int two, int thirty, int hour) {
    return List.of(
        new Window(one, Duration.ofSeconds(1), clock),
        new Window(two, Duration.ofSeconds(2), clock),
        new Window(thirty, Duration.ofSeconds(30), clock),
        new Window(hour, Duration.ofHours(1), clock));
  }

  private void enter(List<Window> windows) {
    if (!switches.on(Switch.CONNECTOR_RATE_LIMITS)) {
      return;
    }
    check(tenant);
    windows.forEach(this::check);
    tenant.count();
    windows.forEach(Window::count);
  }

  private void check(Window window) {
    Instant reopens = window.reopens();
    if (!window.open()) {
      throw ConnectorRefusals.tooMany(Duration.between(clock.instant(), reopens));
    }
  }
}
