package org.intersession.integrations.standins.core;

import java.util.Arrays;
import java.util.Optional;

/** What can be switched on and off while the stand-ins run, with its name and its start value. */
public enum Switch {
  /** Unknown fields are ignored, as the platforms do, instead of refused. */
  LENIENT("lenient", false),
  /** Zoom's limits for each second and label, and for each day. */
  ZOOM_RATE_LIMITS("zoom.rate-limits", true),
  /** Zoom's {@code X-RateLimit-*} and {@code Retry-After} headers. */
  ZOOM_RATE_HEADERS("zoom.rate-headers", true),
  /** Unknown alternative hosts are dropped in silence instead of refused. */
  ZOOM_DROP_ALTERNATIVE_HOSTS("zoom.drop-alternative-hosts", false),
  /** Zoom sends its events. */
  ZOOM_WEBHOOKS("zoom.webhooks", true),
  /** The limits of the bot connector for each thread and tenant. */
  CONNECTOR_RATE_LIMITS("connector.rate-limits", true),
  /** Thirty messages a minute and ten thousand recipients a day for each mailbox. */
  GRAPH_MAIL_LIMITS("graph.mail-limits", true),
  /** The application access policy lets the app act for every organiser. */
  GRAPH_ACCESS_POLICY("graph.access-policy", true),
  /** The tenant allows anonymous links and upload-only folders. */
  GRAPH_ANYONE_LINKS("graph.anyone-links", true);

  private final String key;
  private final boolean initially;

  Switch(String key, boolean initially) {
    this.key = key;
    this.initially = initially;
  }

  /** The name by which the control knows it. */
  public String key() {
    return key;
  }

  boolean initially() {
    return initially;
  }

  /** The switch of this name. */
  public static Optional<Switch> of(String key) {
    return Arrays.stream(values()).filter(each -> each.key.equals(key)).findFirst();
  }
}
