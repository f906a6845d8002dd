package org.intersession.bot.waitingroom.roster;

import org.intersession.bot.waitingroom.Registrant;

/**
 * Somebody who is approved for the meeting.
 *
 * @param registrant as the match of names knows them; its id is the number of the registration
 * @param outsideId what the platform's list calls them; may be empty
 * @param party the code on the instrument's list; empty for others
 * @param body the Party or organisation, as the list names it
 * @param shownAs the exact name of the naming rule
 * @param shared whether several people share the device
 */
record Guest(
    Registrant registrant,
    String outsideId,
    Kind kind,
    String party,
    String body,
    String shownAs,
    boolean shared) {
  /** What somebody is, for the rules of the door. */
  enum Kind {
    /** Of a Party. */
    REGISTERED,
    /** Of an organisation, a community, or of none that the instrument lists. */
    OBSERVER,
    INTERPRETER,
    /** Of the secretariat. */
    STAFF,
    UNKNOWN
  }

  String id() {
    return registrant.id();
  }

  /** As people call them. */
  String name() {
    String name = (registrant.given() + " " + registrant.family()).strip();
    return name.isEmpty() ? registrant.fullName() : name;
  }
}
