package org.intersession.bot.meetings;

import java.time.Instant;
import java.util.List;
import org.intersession.integrations.MeetingRequest.Admission;
import org.intersession.integrations.MeetingRequest.ChatRule;
import org.intersession.integrations.MeetingRequest.Interpreter;
import org.intersession.integrations.MeetingRequest.Recording;
import org.jspecify.annotations.Nullable;

/**
 * How a meeting is run.
 *
 * @param registrationUntil when registration closes; absent: when the meeting starts
 * @param languages interpreted, ISO 639-1, the floor's first; empty without interpretation
 * @param terms what those who register are asked and offered
 * @param officer the e-mail of the officer on duty
 */
record MeetingSettings(
    boolean registration,
    @Nullable Instant registrationUntil,
    Admission admission,
    List<String> languages,
    List<Interpreter> interpreters,
    ChatRule chat,
    Recording recording,
    boolean renaming,
    @Nullable String officer,
    RegistrationTerms terms) {
  MeetingSettings {
    languages = List.copyOf(languages);
    interpreters = List.copyOf(interpreters);
    // A meeting that was stored before there were terms has none.
    terms = terms == null ? RegistrationTerms.USUAL : terms;
  }

  /**
   * How many interpreters the languages need. Simultaneous interpreters take turns of half an hour,
   * so each language but the floor's has a booth of two, who work into it and back.
   */
  int interpretersNeeded() {
    return Math.max(0, 2 * (languages.size() - 1));
  }

  /** Whether somebody waits to be let in. */
  boolean waits() {
    return admission != Admission.OPEN;
  }
}
