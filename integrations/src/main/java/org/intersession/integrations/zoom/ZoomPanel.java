package org.intersession.integrations.zoom;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.intersession.integrations.HostPanel;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The panel in Zoom's client. Who opens it is in a header that Zoom encrypts for our app; only
 * those Zoom users whom the settings name as operators get in by it.
 */
final class ZoomPanel implements HostPanel {
  private static final Duration FRESH = Duration.ofMinutes(5);
  private static final long LATEST_SECOND = 100_000_000_000L;

  private final ZoomPanelProperties properties;
  private final Clock clock;

  ZoomPanel(ZoomPanelProperties properties, Clock clock) {
    this.properties = properties;
    this.clock = clock;
  }

  @Override
  public URI script() {
    return properties.script();
  }

  @Override
  public String module() {
    return "/panel/zoom.js";
  }

  @Override
  public Optional<Opening> opening(UnaryOperator<@Nullable String> header) {
    String context = header.apply("x-zoom-app-context");
    if (context == null || !properties.complete()) {
      return Optional.empty();
    }
    return AppContext.decrypt(context, properties.clientSecret())
        .flatMap(Json::parse)
        .filter(this::isOurs)
        .map(json -> new Opening(text(json, "mid"), text(json, "uid")));
  }

  private boolean isOurs(JsonNode json) {
    Set<String> operators = properties.operators();
    return text(json, "typ").equals("meeting")
        && text(json, "aud").equals(properties.clientId())
        && operators.contains(text(json, "uid"))
        && !text(json, "mid").isEmpty()
        && fresh(json.path("ts").asLong(0));
  }

  /** Zoom stamps in milliseconds; seconds are understood too. */
  private boolean fresh(long stamp) {
    Instant made =
        stamp > LATEST_SECOND ? Instant.ofEpochMilli(stamp) : Instant.ofEpochSecond(stamp);
    return Duration.between(made, clock.instant()).abs().compareTo(FRESH) <= 0;
  }

  private static String text(JsonNode json, String field) {
    return json.path(field).asString("");
  }
}
