package org.intersession.bot.registration;

import java.util.Optional;
import org.intersession.bot.delivery.Courier;
import org.intersession.bot.delivery.Delivery;
import org.intersession.bot.delivery.Receipt;
import org.intersession.bot.meetings.KnownMeetings;
import org.intersession.bot.meetings.MeetingFacts;
import org.intersession.bot.registration.Registration.State;

/** Takes somebody off the platform's list; asked twice, it stays done. */
final class DismissGuest implements Courier {
  private final RegistrationStore store;
  private final GuestStore list;
  private final KnownMeetings meetings;
  private final Guests guests;
  private final Entrances entrances;
  private final DailyRequests requests;

  DismissGuest(
      RegistrationStore store,
      GuestStore list,
      KnownMeetings meetings,
      Guests guests,
      Entrances entrances,
      DailyRequests requests) {
    this.store = store;
    this.list = list;
    this.meetings = meetings;
    this.guests = guests;
    this.entrances = entrances;
    this.requests = requests;
  }

  @Override
  public String purpose() {
    return Guests.DISMISS;
  }

  @Override
  public Receipt deliver(Delivery delivery) {
    Registration registration = store.find(Long.parseLong(delivery.key().subject())).orElseThrow();
    MeetingFacts meeting = meetings.find(registration.meeting()).orElseThrow();
    Optional<String> guest = list.outsideId(registration.id());
    String outside = meeting.outsideId();
    if (guest.isEmpty() || outside == null || registration.state() == State.APPROVED) {
      return Receipt.of("not-needed");
    }
    requests.take(meeting, registration, DailyRequests.Kind.STATUS);
    guests
        .list(meeting.platform())
        .remove(outside, guest.get(), registration.application().email());
    return new Receipt(guest.get(), () -> entrances.left(registration.id(), guest.get()));
  }

  /** To take off who is off already harms nobody, so a doubt is cleared by asking again. */
  @Override
  public Finding reconcile(Delivery delivery) {
    return new Finding.Absent();
  }
}
