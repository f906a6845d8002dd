package org.intersession.integrations.zoom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZoomAddressTest {
  private static final URI ZOOM = URI.create("https://api.zoom.us/v2");
  private static final URI LOOPBACK = URI.create("http://127.0.0.1:4010/v2");

  @ParameterizedTest
  @CsvSource({
    "https://api-us.zoom.us, https://api-us.zoom.us/v2",
    "https://api-eu.zoom.us/, https://api-eu.zoom.us/v2",
    "https://api.zoomgov.com/v2, https://api.zoomgov.com/v2",
    "'', https://api.zoom.us/v2"
  })
  void followsTheTokenToZoomsRegions(String address, URI expected) {
    assertThat(ZoomAddress.base(ZOOM, address)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://api.zoom.us",
        "https://evil.example",
        "https://zoom.us.evil.example",
        "https://evilzoom.us",
        "https://api.zoom.us@evil.example",
        "https://user:pass@api.zoom.us",
        "https://api.zoom.us:8443",
        "http://127.0.0.1:4010",
        "https://127.0.0.1",
        "file:///etc/passwd",
        "//api.zoom.us",
        "not an address"
      })
  void followsItNowhereElse(String address) {
    assertThatThrownBy(() -> ZoomAddress.base(ZOOM, address))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://api.zoom.us", "http://10.0.0.1", "http://localhost.evil.example"})
  void aLoopbackZoomStaysOnLoopback(String address) {
    assertThatThrownBy(() -> ZoomAddress.base(LOOPBACK, address))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
