package org.intersession.bot.meetings;

import java.util.ArrayList;
import java.util.List;

/** What a meeting still needs before it is ready. */
enum Lack {
  /** The platform does not hold it. */
  PLATFORM,
  /** Interpretation was asked for and not enough interpreters are named. */
  INTERPRETERS,
  /** Somebody must let people in or start the interpretation, and nobody is named. */
  OFFICER,
  /** The platform dropped something that was asked for. */
  SETTINGS;

  /** What this meeting lacks; nothing when it is ready. */
  static List<Lack> of(Meeting meeting) {
    List<Lack> lacks = new ArrayList<>();
    MeetingSettings settings = meeting.plan().settings();
    if (meeting.state() != Meeting.State.SET_UP) {
      lacks.add(PLATFORM);
    }
    if (settings.interpreters().size() < settings.interpretersNeeded()) {
      lacks.add(INTERPRETERS);
    }
    if (settings.officer() == null && (settings.waits() || !settings.languages().isEmpty())) {
      lacks.add(OFFICER);
    }
    if (!meeting.differences().isEmpty()) {
      lacks.add(SETTINGS);
    }
    return lacks;
  }
}
