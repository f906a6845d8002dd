package org.intersession.bot.waitingroom.roster;

import java.time.Instant;
import java.util.Comparator;
import org.intersession.integrations.MeetingNotice;

/** One thing that happened to somebody, or the end of the meeting for everybody. */
record Step(MeetingNotice.Kind kind, Instant at) implements Comparable<Step> {
  /** In order of time; what happened in one instant in the order in which it can happen. */
  private static final Comparator<Step> ORDER =
      Comparator.comparing(Step::at).thenComparing(Step::kind);

  @Override
  public int compareTo(Step other) {
    return ORDER.compare(this, other);
  }
}
