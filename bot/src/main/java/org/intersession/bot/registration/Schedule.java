package org.intersession.bot.registration;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.intersession.bot.meetings.MeetingFacts;

/** What a registered person must know of a meeting, as a mark that changes with it. */
final class Schedule {
  private Schedule() {}

  static String of(MeetingFacts meeting) {
    String all =
        String.join(
            "\n",
            meeting.title(),
            meeting.zone().getId(),
            meeting.held().toString(),
            String.valueOf(meeting.closes()),
            String.valueOf(meeting.cancelled()));
    return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
