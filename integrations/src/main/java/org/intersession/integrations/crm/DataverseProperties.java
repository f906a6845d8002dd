package org.intersession.integrations.crm;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How to reach the secretariat's Dynamics 365.
 *
 * @param url of the environment, as in {@code https://treaty.crm4.dynamics.com}; empty without one
 * @param loginUrl where tokens are given, without the tenant
 * @param partyField the contact's column that names the Party or organisation; of a reference to
 *     another table, its name is read
 * @param roleField the contact's column that names the role; empty if none does
 * @param languageField the contact's column that names the language; empty if none does
 */
@ConfigurationProperties("intersession.dataverse")
record DataverseProperties(
    @DefaultValue("") String url,
    @DefaultValue("https://login.microsoftonline.com") URI loginUrl,
    @DefaultValue("") String tenantId,
    @DefaultValue("") String clientId,
    @DefaultValue("") String clientSecret,
    @DefaultValue("_parentcustomerid_value") String partyField,
    @DefaultValue("") String roleField,
    @DefaultValue("") String languageField) {

  /** These settings, or a refusal that names everything that is wrong with them. */
  DataverseProperties checked() {
    List<String> wrong =
        Stream.of(
                missing("tenant-id", tenantId),
                missing("client-id", clientId),
                missing("client-secret", clientSecret),
                unsafe("url", URI.create(url)),
                unsafe("login-url", loginUrl),
                column("party-field", partyField),
                column("role-field", roleField),
                column("language-field", languageField))
            .flatMap(List::stream)
            .toList();
    if (!wrong.isEmpty()) {
      throw new IllegalStateException(
          "Dynamics 365 cannot be used as it is set: "
              + String.join("; ", wrong)
              + ". Correct these settings, or remove intersession.dataverse.url to go without it.");
    }
    return this;
  }

  private static List<String> missing(String name, String value) {
    return value.isBlank() ? List.of("intersession.dataverse." + name + " is missing") : List.of();
  }

  private static List<String> unsafe(String name, URI url) {
    String host = String.valueOf(url.getHost());
    boolean loopback =
        host.equals("localhost") || host.equals("[::1]") || host.matches("127(\\.\\d{1,3}){3}");
    return "https".equals(url.getScheme()) || "http".equals(url.getScheme()) && loopback
        ? List.of()
        : List.of("intersession.dataverse." + name + " is neither https nor loopback");
  }

  private static List<String> column(String name, String value) {
    return value.matches("\\w{0,128}")
        ? List.of()
        : List.of("intersession.dataverse." + name + " is no name of a column");
  }

  /** Without secrets, for logs. */
  @Override
  public String toString() {
    return "DataverseProperties[url=" + url + ", tenantId=" + tenantId + "]";
  }
}
