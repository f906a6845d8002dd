package org.intersession.integrations.teams;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The bot's registration with Teams.
 *
 * @param appId the application (client) id of the bot; whoever speaks to us must name it
 * @param appPassword the client secret of the same application
 * @param tenantId the one tenant whose people the bot serves
 * @param openidMetadata where Teams publishes the keys that sign its messages
 * @param connectorHosts where answers may go: exact host names, or {@code .example.org} for every
 *     host below it. Teams itself uses {@code smba.trafficmanager.net}; a tenant of the United
 *     States' GCC adds {@code smba.infra.gcc.teams.microsoft.com}. GCC High and DoD ({@code
 *     smba.infra.gov.teams.microsoft.us}, {@code smba.infra.dod.teams.microsoft.us}) sign with
 *     another issuer and are not served.
 * @param fileHosts where Teams keeps the files that people attach: the tenant's SharePoint
 * @param tokenUrl in the sandbox alone: where the bot gets its own token, on loopback
 */
@ConfigurationProperties("intersession.teams")
record TeamsProperties(
    @DefaultValue("") String appId,
    @DefaultValue("") String appPassword,
    @DefaultValue("") String tenantId,
    @DefaultValue("https://login.botframework.com/v1/.well-known/openidconfiguration")
        URI openidMetadata,
    @DefaultValue("smba.trafficmanager.net") List<String> connectorHosts,
    @DefaultValue(".sharepoint.com") List<String> fileHosts,
    @Nullable URI tokenUrl) {
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,99}");

  TeamsProperties {
    connectorHosts = List.copyOf(connectorHosts);
    fileHosts = List.copyOf(fileHosts);
  }

  /** Stops the start with everything that is wrong, or returns itself. */
  TeamsProperties checked(boolean sandbox) {
    List<String> problems = problems(sandbox);
    if (!problems.isEmpty()) {
      throw new TeamsSettingsException(problems);
    }
    return this;
  }

  @Override
  public String toString() {
    return "TeamsProperties[appId=" + appId + ", tenantId=" + tenantId + "]";
  }

  private List<String> problems(boolean sandbox) {
    List<String> problems = new ArrayList<>();
    checkCredentials(sandbox, problems);
    if (!isSafe(openidMetadata, sandbox)) {
      problems.add(
          "intersession.teams.openid-metadata must be an https address"
              + " (http only on loopback in the sandbox): "
              + openidMetadata);
    }
    if (tokenUrl != null && !(sandbox && ServiceHosts.isLoopback(tokenUrl))) {
      problems.add("intersession.teams.token-url may be set in the sandbox only, to loopback");
    }
    if (connectorHosts.isEmpty()) {
      problems.add("intersession.teams.connector-hosts must name at least one host");
    }
    connectorHosts.stream()
        .filter(host -> !ServiceHosts.isRule(host))
        .map(host -> "intersession.teams.connector-hosts: not a host name: '" + host + "'")
        .forEach(problems::add);
    return problems;
  }

  private void checkCredentials(boolean sandbox, List<String> problems) {
    boolean nothingGiven = appId.isBlank() && appPassword.isBlank() && tenantId.isBlank();
    if (sandbox && nothingGiven) {
      return;
    }
    checkId("app-id", "the bot's application (client) id", appId, problems);
    checkId("tenant-id", "the tenant whose people it serves", tenantId, problems);
    if (appPassword.isBlank()) {
      problems.add("intersession.teams.app-password is missing (a client secret of the bot)");
    }
  }

  private static void checkId(String name, String meaning, String value, List<String> problems) {
    if (value.isBlank()) {
      problems.add("intersession.teams." + name + " is missing (" + meaning + ")");
    } else if (!ID.matcher(value).matches()) {
      problems.add("intersession.teams." + name + " is not an id: '" + value + "'");
    }
  }

  private static boolean isSafe(URI address, boolean sandbox) {
    return ("https".equals(address.getScheme()) && address.getHost() != null)
        || (sandbox && ServiceHosts.isLoopback(address));
  }
}
