package org.intersession.integrations.graph;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How to reach Microsoft Graph.
 *
 * @param baseUrl with the version, as in {@code https://graph.microsoft.com/v1.0}
 * @param loginUrl where tokens are given, without the tenant
 */
@ConfigurationProperties("intersession.graph")
record GraphProperties(
    @DefaultValue("https://graph.microsoft.com/v1.0") URI baseUrl,
    @DefaultValue("https://login.microsoftonline.com") URI loginUrl,
    @DefaultValue("") String tenantId,
    @DefaultValue("") String clientId,
    @DefaultValue("") String clientSecret) {

  /** These settings, or a refusal that names everything that is wrong with them. */
  GraphProperties checked() {
    List<String> wrong =
        Stream.of(
                missing("tenant-id", tenantId),
                missing("client-id", clientId),
                missing("client-secret", clientSecret),
                unsafe("base-url", baseUrl),
                unsafe("login-url", loginUrl))
            .flatMap(List::stream)
            .toList();
    if (!wrong.isEmpty()) {
      throw new IllegalStateException(
          "Microsoft Graph cannot be used as it is set: "
              + String.join("; ", wrong)
              + ". Correct these settings, or remove all of intersession.graph to go without it.");
    }
    return this;
  }

  private static List<String> missing(String name, String value) {
    return value.isBlank() ? List.of("intersession.graph." + name + " is missing") : List.of();
  }

  private static List<String> unsafe(String name, URI url) {
    String host = String.valueOf(url.getHost());
    boolean loopback =
        host.equals("localhost") || host.equals("[::1]") || host.matches("127(\\.\\d{1,3}){3}");
    return "https".equals(url.getScheme()) || "http".equals(url.getScheme()) && loopback
        ? List.of()
        : List.of("intersession.graph." + name + " is neither https nor loopback");
  }

  /** Without secrets, for logs. */
  @Override
  public String toString() {
    return "GraphProperties[baseUrl=" + baseUrl + ", tenantId=" + tenantId + "]";
  }
}
