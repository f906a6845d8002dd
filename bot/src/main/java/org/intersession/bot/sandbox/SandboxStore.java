package org.intersession.bot.sandbox;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looks whether the service still has something on its way. */
@Profile("sandbox")
@Repository
class SandboxStore {
  private final JdbcClient jdbc;

  SandboxStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whether a delivery is leaving now, or would at these times. */
  boolean busy(Instant system, Instant business) {
    return jdbc.sql(
            """
            SELECT EXISTS (
              SELECT FROM delivery
              WHERE state = 'SENDING'
                OR state = 'PENDING' AND due <= ? AND not_before <= ?)
            """)
        .params(system.atOffset(ZoneOffset.UTC), business.atOffset(ZoneOffset.UTC))
        .query(Boolean.class)
        .single();
  }
}
