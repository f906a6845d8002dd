package org.intersession.integrations.teams;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints what is wrong with the settings as sentences in place of a stack trace. */
final class TeamsSettingsFailureAnalyzer extends AbstractFailureAnalyzer<TeamsSettingsException> {
  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, TeamsSettingsException cause) {
    return new FailureAnalysis(
        String.valueOf(cause.getMessage()),
        "Set them as properties or environment variables (INTERSESSION_TEAMS_APPID, ...), or start"
            + " the sandbox, which needs none: --spring.profiles.active=sandbox",
        cause);
  }
}
