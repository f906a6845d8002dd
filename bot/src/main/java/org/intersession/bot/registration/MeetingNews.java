package org.intersession.bot.registration;

import java.time.Clock;
import java.util.List;
import org.intersession.bot.meetings.KnownMeetings;
import org.intersession.bot.meetings.MeetingFacts;
import org.intersession.bot.meetings.MeetingSettled;
import org.intersession.bot.registration.Registration.State;
import org.springframework.context.event.EventListener;

/**
 * What becomes of a meeting reaches its registrants, once its platform has taken it: in the
 * transaction that writes it down.
 */
final class MeetingNews {
  private final RegistrationStore store;
  private final KnownMeetings meetings;
  private final OutcomeLetters letters;
  private final Guests guests;
  private final Clock clock;

  MeetingNews(
      RegistrationStore store,
      KnownMeetings meetings,
      OutcomeLetters letters,
      Guests guests,
      Clock clock) {
    this.store = store;
    this.meetings = meetings;
    this.letters = letters;
    this.guests = guests;
    this.clock = clock;
  }

  /** Tells the platform's list and the people; those to whom nothing changes hear nothing. */
  @EventListener
  public void settled(MeetingSettled event) {
    MeetingFacts meeting = meetings.find(event.number()).orElseThrow();
    List<Registration> open =
        store.of(event.number()).stream().filter(Registration::open).toList();
    switch (event.event()) {
      case "set-up", "changed", "cancelled-one" -> {
        guests.followAll(
            meeting, open.stream().filter(one -> one.state() == State.APPROVED).toList());
        tell(meeting, open);
      }
      case "cancelled" -> tell(meeting, open);
      default -> {
        // It stands as it stood.
      }
    }
  }

  private void tell(MeetingFacts meeting, List<Registration> open) {
    String schedule = Schedule.of(meeting);
    open.stream()
        .filter(one -> !one.told().equals(schedule))
        .forEach(one -> letters.meetingChanged(meeting, one, clock.instant()));
  }
}
