package org.intersession.bot.meetings;

import java.util.ArrayList;
import java.util.List;
import org.intersession.integrations.MeetingRequest.Admission;
import org.intersession.integrations.MeetingRequest.Recording;

/** What the officer on duty does by hand around the start, by keys of the message bundle. */
final class Checklist {
  private Checklist() {}

  /** The steps, in order; none for a meeting that runs by itself. */
  static List<String> of(MeetingSettings settings) {
    List<String> steps = new ArrayList<>();
    if (!settings.languages().isEmpty()) {
      // No platform starts the interpretation from outside: a host presses the button.
      steps.add("checklist.interpretation");
      steps.add("checklist.interpreters");
    }
    if (settings.admission() == Admission.OBSERVERS_WAIT) {
      steps.add("checklist.observers");
    } else if (settings.waits()) {
      steps.add("checklist.admit");
    }
    if (settings.recording() == Recording.AUTOMATIC) {
      steps.add("checklist.recording");
    }
    return steps;
  }
}
