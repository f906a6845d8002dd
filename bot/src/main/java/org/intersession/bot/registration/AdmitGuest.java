package org.intersession.bot.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.intersession.bot.delivery.Courier;
import org.intersession.bot.delivery.Delivery;
import org.intersession.bot.delivery.Receipt;
import org.intersession.bot.meetings.KnownMeetings;
import org.intersession.bot.meetings.MeetingFacts;
import org.intersession.bot.registration.Registration.State;
import org.intersession.bot.state.SystemTime;
import org.intersession.integrations.GuestList.Entrance;
import org.intersession.integrations.OutsideException;
import org.intersession.integrations.OutsideException.Doubt;

/** Puts an approved person on the platform's list, within its requests a day for each person. */
final class AdmitGuest implements Courier {
  private static final int A_DAY = 3;

  private final RegistrationStore store;
  private final KnownMeetings meetings;
  private final Guests guests;
  private final SystemTime time;

  AdmitGuest(RegistrationStore store, KnownMeetings meetings, Guests guests, SystemTime time) {
    this.store = store;
    this.meetings = meetings;
    this.guests = guests;
    this.time = time;
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
    spend(meeting, registration);
    return receipt(
        registration, guests.list(meeting.platform()).add(outside, guests.guest(registration)));
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
            .find(outside, guests.guest(registration))
            .map(entrance -> receipt(registration, entrance)));
  }

  private Receipt receipt(Registration registration, Entrance entrance) {
    return new Receipt(entrance.id(), () -> store.entrance(registration.id(), entrance));
  }

  /** Counted before the request leaves: the platform counts those too whose answer is lost. */
  private void spend(MeetingFacts meeting, Registration registration) {
    LocalDate today = LocalDate.ofInstant(time.now(), ZoneOffset.UTC);
    Instant midnight = today.atStartOfDay(ZoneOffset.UTC).toInstant();
    String email = registration.application().email();
    if (store.writes(email, "ADD", midnight) >= A_DAY) {
      throw new OutsideException(
          meeting.platform(),
          Doubt.NOT_NOW,
          "registrant-daily-limit",
          "the day's requests for registration " + registration.id() + " are used up",
          today.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant(),
          null);
    }
    store.wrote(meeting.number(), email, "ADD", time.now());
  }
}
