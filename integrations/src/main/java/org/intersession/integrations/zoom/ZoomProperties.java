package org.intersession.integrations.zoom;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How to reach Zoom.
 *
 * @param webhookSecret with which Zoom signs what it tells us; not needed to set up meetings
 * @param plan decides how often Zoom may be asked
 * @param trackingField the label of the account's tracking field for our reference, if it has one
 */
@ConfigurationProperties("intersession.zoom")
record ZoomProperties(
    @DefaultValue("https://api.zoom.us/v2") URI baseUrl,
    @DefaultValue("https://zoom.us/oauth/token") URI tokenUrl,
    @DefaultValue("") String accountId,
    @DefaultValue("") String clientId,
    @DefaultValue("") String clientSecret,
    @DefaultValue("") String webhookSecret,
    @DefaultValue("pro") ZoomPlan plan,
    @DefaultValue("Intersession") String trackingField) {

  /** These settings, or a refusal that names everything that is wrong with them. */
  ZoomProperties checked() {
    List<String> wrong =
        Stream.of(
                missing("account-id", accountId),
                missing("client-id", clientId),
                missing("client-secret", clientSecret),
                unsafe("base-url", baseUrl),
                unsafe("token-url", tokenUrl))
            .flatMap(List::stream)
            .toList();
    if (!wrong.isEmpty()) {
      throw new IllegalStateException(
          "Zoom cannot be used as it is set: "
              + String.join("; ", wrong)
              + ". Correct these settings, or remove all of intersession.zoom to go without Zoom.");
    }
    return this;
  }

  private static List<String> missing(String name, String value) {
    return value.isBlank() ? List.of("intersession.zoom." + name + " is missing") : List.of();
  }

  private static List<String> unsafe(String name, URI url) {
    return ZoomAddress.isSafe(url)
        ? List.of()
        : List.of("intersession.zoom." + name + " is neither https nor loopback");
  }

  /** Without secrets, for logs. */
  @Override
  public String toString() {
    return "ZoomProperties[baseUrl="
        + baseUrl
        + ", accountId="
        + accountId
        + ", plan="
        + plan
        + "]";
  }
}
