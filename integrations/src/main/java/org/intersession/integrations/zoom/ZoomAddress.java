package org.intersession.integrations.zoom;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.intersession.integrations.settings.SettingsCheck;
import org.jspecify.annotations.Nullable;

/** Decides where a request with our token may go. */
final class ZoomAddress {
  private static final List<String> ZOOM = List.of("zoom.us", "zoom.com", "zoomgov.com");

  private ZoomAddress() {}

  /**
   * The base of all requests: the regional address that came with the token where it is given. A
   * loopback base (the sandbox) accepts loopback addresses only, any other base https and a host of
   * Zoom's only.
   *
   * @throws IllegalArgumentException if the token's address is neither
   */
  static URI base(URI configured, @Nullable String fromToken) {
    if (fromToken == null || fromToken.isBlank()) {
      return configured;
    }
    URI regional = URI.create(fromToken.strip());
    if (!SettingsCheck.isSafe(regional) || !isAllowed(configured, regional)) {
      throw new IllegalArgumentException("not an address of Zoom's: " + regional.getHost());
    }
    String path = regional.getPath() == null ? "" : regional.getPath().replaceAll("/+$", "");
    String version = configured.getPath() == null ? "" : configured.getPath();
    return path.isEmpty()
        ? URI.create(origin(regional) + version)
        : URI.create(origin(regional) + (path.endsWith("/v2") ? path : path + "/v2"));
  }

  private static boolean isAllowed(URI configured, URI regional) {
    if (isLoopback(configured) || isLoopback(regional)) {
      return isLoopback(configured) && isLoopback(regional);
    }
    String host = regional.getHost().toLowerCase(Locale.ROOT);
    boolean own = host.equals(configured.getHost()) && regional.getPort() == configured.getPort();
    boolean zoom =
        ZOOM.stream().anyMatch(domain -> host.equals(domain) || host.endsWith("." + domain));
    return own || zoom && regional.getPort() == -1;
  }

  private static String origin(URI url) {
    return url.getScheme() + "://" + url.getRawAuthority();
  }

  private static boolean isLoopback(URI url) {
    return url.getHost() != null && SettingsCheck.isLoopback(url.getHost());
  }
}
