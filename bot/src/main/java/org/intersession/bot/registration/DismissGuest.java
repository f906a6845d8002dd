package org.intersession.bot.registration;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.intersession.bot.delivery.Courier;
import org.intersession.bot.delivery.Delivery;
import org.intersession.bot.delivery.Receipt;
import org.intersession.bot.meetings.KnownMeetings;
import org.intersession.bot.meetings.MeetingFacts;
import org.intersession.bot.registration.Registration.State;
import org.intersession.bot.state.SystemTime;
import org.intersession.integrations.OutsideException;
import org.intersession.integrations.OutsideException.Doubt;

/** Takes somebody off the platform's list; asked twice, it stays done. */
final class DismissGuest implements Courier {
  private static final int A_DAY = 10;

  private final RegistrationStore store;
  private final KnownMeetings meetings;
  private final Guests guests;
  private final SystemTime time;

  DismissGuest(RegistrationStore store, KnownMeetings meetings, Guests guests, SystemTime time) {
    this.store = store;
    this.meetings = meetings;
    this.guests = guests;
    this.time = time;
  }

  @Override
  public String purpose() {
    return Guests.DISMISS;
  }

  @Override
  public Receipt deliver(Delivery delivery) {
    Registration registration = store.find(Long.parseLong(delivery.key().subject())).orElseThrow();
    MeetingFacts meeting = meetings.find(registration.meeting()).orElseThrow();
    Optional<String> guest = store.outsideId(registration.id());
    String outside = meeting.outsideId();
    if (guest.isEmpty() || outside == null || registration.state() == State.APPROVED) {
      return Receipt.of("not-needed");
    }
    spend(meeting, registration);
    guests
        .list(meeting.platform())
        .remove(outside, guest.get(), registration.application().email());
    return new Receipt(guest.get(), () -> store.noEntrance(registration.id()));
  }

  /** To take off who is off already harms nobody, so a doubt is cleared by asking again. */
  @Override
  public Finding reconcile(Delivery delivery) {
    return new Finding.Absent();
  }

  private void spend(MeetingFacts meeting, Registration registration) {
    LocalDate today = LocalDate.ofInstant(time.now(), ZoneOffset.UTC);
    String email = registration.application().email();
    if (store.writes(email, "STATUS", today.atStartOfDay(ZoneOffset.UTC).toInstant()) >= A_DAY) {
      throw new OutsideException(
          meeting.platform(),
          Doubt.NOT_NOW,
          "registrant-daily-limit",
          "the day's requests for registration " + registration.id() + " are used up",
          today.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant(),
          null);
    }
    store.wrote(meeting.number(), email, "STATUS", time.now());
  }
}
