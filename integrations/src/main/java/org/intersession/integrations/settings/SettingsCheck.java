package org.intersession.integrations.settings;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Gathers what is wrong with a vendor's settings, so that one refusal names all of it. */
public final class SettingsCheck {
  private final String prefix;
  private final List<String> wrong = new ArrayList<>();

  /** A check of the settings that begin with a prefix, as in {@code intersession.zoom}. */
  public SettingsCheck(String prefix) {
    this.prefix = prefix;
  }

  /** The setting must have a value. */
  public SettingsCheck given(String name, String value) {
    return that(!value.isBlank(), name, "is missing");
  }

  /** The address must be one to which secrets may go. */
  public SettingsCheck safe(String name, URI url) {
    return that(isSafe(url), name, "is neither https nor loopback");
  }

  /** The setting must be right, or else it has this flaw. */
  public SettingsCheck that(boolean right, String name, String flaw) {
    if (!right) {
      wrong.add(prefix + "." + name + " " + flaw);
    }
    return this;
  }

  /**
   * Ends the check.
   *
   * @param vendor what cannot be used then
   * @param without what to remove to go without it
   * @throws IllegalStateException when anything is wrong; the message says what to do
   */
  public void refuseWrong(String vendor, String without) {
    if (!wrong.isEmpty()) {
      throw new IllegalStateException(
          vendor
              + " cannot be used as it is set: "
              + String.join("; ", wrong)
              + ". Correct these settings, or remove "
              + without
              + " to go without it.");
    }
  }

  /** Whether secrets may be sent there: over https, or to this machine itself. */
  public static boolean isSafe(URI url) {
    return url.getHost() != null
        && url.getRawUserInfo() == null
        && ("https".equals(url.getScheme())
            || "http".equals(url.getScheme()) && isLoopback(url.getHost()));
  }

  /** Whether a host is this machine itself. */
  public static boolean isLoopback(String host) {
    return host.equals("localhost")
        || host.equals("[::1]")
        || host.equals("::1")
        || host.matches("127(\\.\\d{1,3}){3}");
  }
}
