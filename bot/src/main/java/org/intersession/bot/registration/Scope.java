package org.intersession.bot.registration;

import org.intersession.bot.commands.Invocation;
import org.intersession.bot.commands.Role;
import org.intersession.bot.meetings.MeetingFacts;

/** Whose meetings somebody may ask about: officers all, everybody else those of their channel. */
final class Scope {
  private Scope() {}

  static boolean covers(Invocation said, MeetingFacts meeting) {
    return said.speaker().is(Role.SECRETARIAT)
        || said.place().chat().equals(meeting.place().chat())
            && said.place().id().equals(meeting.place().id());
  }
}
