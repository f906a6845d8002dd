package org.intersession.bot.registration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.intersession.bot.meetings.MeetingFacts;
import org.intersession.bot.registration.Registration.State;
import org.jspecify.annotations.Nullable;

/**
 * A personal page opens the meeting from shortly before its start to its end, for who is approved:
 * by their own link where the platform gives one, else by the meeting's.
 */
final class JoinWindow {
  private final Clock clock;
  private final Duration before;

  JoinWindow(Clock clock, Duration before) {
    this.clock = clock;
    this.before = before;
  }

  /** The link; empty while it is closed. */
  String join(MeetingFacts meeting, Registration registration) {
    if (registration.state() != State.APPROVED || meeting.cancelled() || !open(meeting)) {
      return "";
    }
    String own = registration.joinLink();
    return own != null ? own : meeting.platform().equals("teams") ? given(meeting.joinLink()) : "";
  }

  private boolean open(MeetingFacts meeting) {
    Instant now = clock.instant();
    return meeting.held().stream()
        .anyMatch(one -> !now.isBefore(one.start().minus(before)) && now.isBefore(one.end()));
  }

  private static String given(@Nullable String link) {
    return link == null ? "" : link;
  }
}
