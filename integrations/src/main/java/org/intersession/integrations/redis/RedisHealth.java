package org.intersession.integrations.redis;

import org.intersession.integrations.SharedMemory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/** Says that Redis is away: the service is then slower, and up. */
final class RedisHealth implements HealthIndicator {
  private static final Status DEGRADED =
      new Status("DEGRADED", "Redis is away; the service answers without it, slower");

  private final SharedMemory memory;

  RedisHealth(SharedMemory memory) {
    this.memory = memory;
  }

  @Override
  public Health health() {
    return Health.status(memory.available() ? Status.UP : DEGRADED).build();
  }
}
