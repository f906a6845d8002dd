package org.intersession.bot.registration;

import org.intersession.bot.delivery.Courier;
import org.intersession.bot.delivery.Delivery;
import org.intersession.bot.delivery.Receipt;
import org.intersession.bot.meetings.MeetingFacts;
import org.intersession.bot.registration.Registration.State;
import org.intersession.integrations.GuestList.Entrance;

/** Puts an approved person on the platform's list. */
final class AdmitGuest implements Courier {
  private final GuestCounter counter;

  AdmitGuest(GuestCounter counter) {
    this.counter = counter;
  }

  @Override
  public String purpose() {
    return Guests.ADMIT;
  }

  @Override
  public Receipt deliver(Delivery delivery) {
    Registration person = counter.person(delivery);
    MeetingFacts meeting = counter.meeting(person.meeting());
    String outside = meeting.outsideId();
    return person.state() != State.APPROVED || meeting.cancelled() || outside == null
        ? Receipt.of("not-needed")
        : receipt(person, counter.add(meeting, outside, person));
  }

  @Override
  public Finding reconcile(Delivery delivery) {
    Registration person = counter.person(delivery);
    MeetingFacts meeting = counter.meeting(person.meeting());
    String outside = meeting.outsideId();
    return outside == null
        ? new Finding.Absent()
        : Finding.of(
            counter.find(meeting, outside, person).map(entrance -> receipt(person, entrance)));
  }

  private Receipt receipt(Registration person, Entrance entrance) {
    return new Receipt(entrance.id(), () -> counter.came(person, entrance));
  }
}
