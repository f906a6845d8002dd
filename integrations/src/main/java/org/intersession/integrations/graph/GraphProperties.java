package org.intersession.integrations.graph;

import java.net.URI;
import java.util.List;
import org.intersession.integrations.settings.SettingsCheck;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How to reach Microsoft Graph.
 *
 * @param baseUrl with the version, as in {@code https://graph.microsoft.com/v1.0}
 * @param loginUrl where tokens are given, without the tenant
 * @param mailServers by which names (authserv-id, RFC 8601) the mail system that takes mail in says
 *     what it found out about senders; none where it gives no name, as Exchange Online does
 */
@ConfigurationProperties("intersession.graph")
record GraphProperties(
    @DefaultValue("https://graph.microsoft.com/v1.0") URI baseUrl,
    @DefaultValue("https://login.microsoftonline.com") URI loginUrl,
    @DefaultValue("") String tenantId,
    @DefaultValue("") String clientId,
    @DefaultValue("") String clientSecret,
    @DefaultValue List<String> mailServers) {
  GraphProperties {
    mailServers = List.copyOf(mailServers);
  }

  /** These settings, or a refusal that names everything that is wrong with them. */
  GraphProperties checked() {
    new SettingsCheck("intersession.graph")
        .given("tenant-id", tenantId)
        .given("client-id", clientId)
        .given("client-secret", clientSecret)
        .safe("base-url", baseUrl)
        .safe("login-url", loginUrl)
        .refuseWrong("Microsoft Graph", "all of intersession.graph");
    return this;
  }

  /** Without secrets, for logs. */
  @Override
  public String toString() {
    return "GraphProperties[baseUrl=" + baseUrl + ", tenantId=" + tenantId + "]";
  }
}
