package org.intersession.integrations.standins.login;

import java.util.List;

/**
 * The Microsoft tenant and the apps that may sign in to it.
 *
 * @param tenantId the tenant
 * @param botAppId the app to which chat activities are addressed
 * @param apps the apps and their secrets
 */
public record Directory(String tenantId, String botAppId, List<App> apps) {
  public Directory {
    apps = List.copyOf(apps);
  }

  /** An app that signs in with a secret. */
  public record App(String id, String secret) {
    @Override
    public String toString() {
      return "App[" + id + "]";
    }
  }
}
