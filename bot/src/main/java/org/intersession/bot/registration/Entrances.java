package org.intersession.bot.registration;

import org.intersession.bot.meetings.KnownMeetings;
import org.intersession.bot.registration.Registration.State;
import org.intersession.integrations.GuestList.Entrance;

/** Writes down what the platform answered about a guest. */
final class Entrances {
  private final RegistrationStore store;
  private final GuestStore list;
  private final KnownMeetings meetings;
  private final Guests guests;

  Entrances(RegistrationStore store, GuestStore list, KnownMeetings meetings, Guests guests) {
    this.store = store;
    this.list = list;
    this.meetings = meetings;
    this.guests = guests;
  }

  /** The guest is on the list; who withdrew while the request was on its way is taken off again. */
  void came(long id, Entrance entrance) {
    list.entrance(id, entrance);
    Registration registration = store.hold(id).orElseThrow();
    if (registration.state() != State.APPROVED) {
      guests.follow(meetings.find(registration.meeting()).orElseThrow(), registration);
    }
  }

  /** The guest is off the list; who was approved again meanwhile is put on it anew. */
  void left(long id, String guest) {
    list.noEntrance(id, guest);
    Registration registration = store.hold(id).orElseThrow();
    if (registration.state() == State.APPROVED) {
      guests.again(meetings.find(registration.meeting()).orElseThrow(), registration);
    }
  }
}
