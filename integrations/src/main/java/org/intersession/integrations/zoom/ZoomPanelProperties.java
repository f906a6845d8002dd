package org.intersession.integrations.zoom;

import java.net.URI;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The app that shows the panel in Zoom's client, an app of its own beside that for the meetings.
 *
 * @param operators the Zoom users who may work the panel without a personal link, by Zoom's ids
 * @param script Zoom's own script for pages in its client
 */
@ConfigurationProperties("intersession.zoom.panel")
record ZoomPanelProperties(
    @DefaultValue("") String clientId,
    @DefaultValue("") String clientSecret,
    @DefaultValue Set<String> operators,
    @DefaultValue("https://appssdk.zoom.us/sdk.min.js") URI script) {
  ZoomPanelProperties {
    operators = Set.copyOf(operators);
  }

  /** Whether openings can be checked. */
  boolean complete() {
    return !clientId.isBlank() && !clientSecret.isBlank();
  }

  /** Without secrets, for logs. */
  @Override
  public String toString() {
    return "ZoomPanelProperties[clientId=" + clientId + ", operators=" + operators.size() + "]";
  }
}
