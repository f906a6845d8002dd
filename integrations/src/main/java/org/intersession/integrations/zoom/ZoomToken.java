package org.intersession.integrations.zoom;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/** A token with what Zoom granted to it. */
record ZoomToken(String value, URI base, Set<String> scopes, Instant expires) {
  private static final Duration SPARE = Duration.ofMinutes(10);

  ZoomToken {
    scopes = Set.copyOf(scopes);
  }

  /** Whether it is good for a while yet. */
  boolean isFresh(Instant now) {
    return now.plus(SPARE).isBefore(expires);
  }

  /** Without the token, for logs. */
  @Override
  public String toString() {
    return "ZoomToken[base=" + base + ", expires=" + expires + "]";
  }
}
