package org.intersession.bot.registration;

import org.intersession.bot.delivery.Courier;
import org.intersession.bot.delivery.Delivery;
import org.intersession.bot.delivery.Receipt;
import org.intersession.bot.meetings.KnownMeetings;
import org.intersession.bot.meetings.MeetingFacts;
import org.intersession.bot.registration.Registration.State;
import org.intersession.integrations.GuestList.Entrance;

/** Puts an approved person on the platform's list, within its requests a day for each person. */
final class AdmitGuest implements Courier {
  private final RegistrationStore store;
  private final KnownMeetings meetings;
  private final Guests guests;
  private final GuestNames names;
  private final Entrances entrances;
  private final DailyRequests requests;

  AdmitGuest(
      RegistrationStore store,
      KnownMeetings meetings,
      Guests guests,
      GuestNames names,
      Entrances entrances,
      DailyRequests requests) {
    this.store = store;
    this.meetings = meetings;
    this.guests = guests;
    this.names = names;
    this.entrances = entrances;
    this.requests = requests;
  }

  @Override
  public String purpose() {
    return Guests.ADMIT;
  }

  @Override
  public Receipt deliver(Delivery delivery) {
    Registration registration = store.find(Long.parseLong(delivery.key().subject())).orElseThrow();
    MeetingFacts meeting = meetings.find(registration.meeting()).orElseThrow();
    String outside = meeting.outsideId();
    if (registration.state() != State.APPROVED || meeting.cancelled() || outside == null) {
      return Receipt.of("not-needed");
    }
    requests.take(meeting, registration, DailyRequests.Kind.ADD);
    return receipt(
        registration,
        guests.list(meeting.platform()).add(outside, names.guest(meeting, registration)));
  }

  @Override
  public Finding reconcile(Delivery delivery) {
    Registration registration = store.find(Long.parseLong(delivery.key().subject())).orElseThrow();
    MeetingFacts meeting = meetings.find(registration.meeting()).orElseThrow();
    String outside = meeting.outsideId();
    if (outside == null) {
      return new Finding.Absent();
    }
    return Finding.of(
        guests
            .list(meeting.platform())
            .find(outside, names.guest(meeting, registration))
            .map(entrance -> receipt(registration, entrance)));
  }

  private Receipt receipt(Registration registration, Entrance entrance) {
    return new Receipt(entrance.id(), () -> entrances.came(registration.id(), entrance));
  }
}
