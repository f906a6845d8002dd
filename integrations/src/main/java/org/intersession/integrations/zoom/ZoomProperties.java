package org.intersession.integrations.zoom;

import java.net.URI;
import org.intersession.integrations.settings.SettingsCheck;
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
    new SettingsCheck("intersession.zoom")
        .given("account-id", accountId)
        .given("client-id", clientId)
        .given("client-secret", clientSecret)
        .safe("base-url", baseUrl)
        .safe("token-url", tokenUrl)
        .refuseWrong("Zoom", "all of intersession.zoom");
    return this;
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
