package org.intersession.integrations.crm;

import java.net.URI;
import org.intersession.integrations.settings.SettingsCheck;
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
    new SettingsCheck("intersession.dataverse")
        .given("tenant-id", tenantId)
        .given("client-id", clientId)
        .given("client-secret", clientSecret)
        .safe("url", URI.create(url))
        .safe("login-url", loginUrl)
        .that(isColumn(partyField), "party-field", "is no name of a column")
        .that(isColumn(roleField), "role-field", "is no name of a column")
        .that(isColumn(languageField), "language-field", "is no name of a column")
        .refuseWrong("Dynamics 365", "intersession.dataverse.url");
    return this;
  }

  private static boolean isColumn(String name) {
    return name.matches("\\w{0,128}");
  }

  /** Without secrets, for logs. */
  @Override
  public String toString() {
    return "DataverseProperties[url=" + url + ", tenantId=" + tenantId + "]";
  }
}
