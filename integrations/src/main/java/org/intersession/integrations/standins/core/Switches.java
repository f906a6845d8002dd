package org.intersession.integrations.standins.core;

import java.util.EnumMap;
import java.util.Map;

/** How the switches stand. */
public final class Switches {
  private final Map<Switch, Boolean> states = new EnumMap<>(Switch.class);

  /** All at their start values. */
  public Switches() {
    for (Switch each : Switch.values()) {
      states.put(each, each.initially());
    }
  }

  /** Whether it is on. */
  public synchronized boolean on(Switch which) {
    return states.getOrDefault(which, which.initially());
  }

  /** Turns it on or off. */
  public synchronized void set(Switch which, boolean on) {
    states.put(which, on);
  }
}
