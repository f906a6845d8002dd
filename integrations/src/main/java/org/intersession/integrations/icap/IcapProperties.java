package org.intersession.integrations.icap;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the malware scanner is.
 *
 * @param url of its response-modification service, as in {@code icap://scanner:1344/avscan}
 * @param patience how long an answer about one file is waited for
 */
@Validated
@ConfigurationProperties("intersession.icap")
record IcapProperties(@NotNull URI url, @NotNull @DefaultValue("30s") Duration patience) {
  private static final int PORT = 1344;

  /** These settings, or a refusal that names what is wrong with them. */
  IcapProperties checked() {
    if (!"icap".equals(url.getScheme()) || url.getHost() == null) {
      throw new IllegalStateException(
          "intersession.icap.url is written as icap://scanner:1344/avscan, not " + url);
    }
    return this;
  }

  int port() {
    return url.getPort() < 0 ? PORT : url.getPort();
  }
}
