package org.intersession.bot.meetings;

import java.net.URI;

/** Where people register for a meeting: the house's own page, whatever the platform offers. */
@FunctionalInterface
public interface RegistrationPage {
  /** The address of a meeting's page. */
  URI of(MeetingFacts meeting);
}
