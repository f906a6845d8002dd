package org.intersession.integrations.teams;

import java.util.List;

/** The settings for Teams do not do; says all that is wrong at once. */
final class TeamsSettingsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TeamsSettingsException(List<String> problems) {
    super("The settings for Teams are not complete:\n  - " + String.join("\n  - ", problems));
  }
}
