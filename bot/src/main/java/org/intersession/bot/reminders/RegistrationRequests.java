package org.intersession.bot.reminders;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.intersession.bot.meetings.KnownMeetings;
import org.intersession.bot.meetings.MeetingFacts;
import org.intersession.bot.registration.PartiesInvited;
import org.intersession.bot.registration.RegisteredParties;
import org.intersession.bot.reminders.Asked.Answer;
import org.intersession.bot.reminders.Asked.Way;
import org.springframework.context.event.EventListener;

/** To invite Parties to register is a request: a registration answers it, the meeting ends it. */
class RegistrationRequests {
  private static final String CAUSE = "registration:";

  private final KnownMeetings meetings;
  private final RegisteredParties registered;
  private final CausedRequests requests;
  private final Clock clock;

  RegistrationRequests(
      KnownMeetings meetings, RegisteredParties registered, CausedRequests requests, Clock clock) {
    this.meetings = meetings;
    this.registered = registered;
    this.requests = requests;
    this.clock = clock;
  }

  /** In the transaction that invited them. */
  @EventListener
  void invited(PartiesInvited event) {
    MeetingFacts meeting = meetings.find(event.meeting()).orElseThrow();
    closing(meeting)
        .ifPresent(
            deadline ->
                requests.open(
                    new CausedRequests.Cause(
                        CAUSE + event.meeting(),
                        RequestKind.REGISTRATION,
                        meeting.title(),
                        deadline,
                        meeting.zone(),
                        meeting.locale(),
                        meeting.place(),
                        event.preparedBy(),
                        event.confirmedBy()),
                    event.parties()));
  }

  /** Records who has registered since, and ends what is over. */
  void round() {
    for (RequestStore.Caused caused : requests.open(CAUSE)) {
      int number = Integer.parseInt(caused.cause().substring(CAUSE.length()));
      boolean over =
          meetings
              .find(number)
              .filter(meeting -> !meeting.cancelled())
              .flatMap(this::closing)
              .isEmpty();
      if (over) {
        requests.close(caused.request());
      } else {
        requests.silent(caused.request()).stream()
            .filter(registered.of(number)::contains)
            .forEach(
                party -> requests.answer(caused.request(), party, Answer.DONE, Way.REGISTRATION));
      }
    }
  }

  /** Until when one can register; nothing once that has passed. */
  private Optional<Instant> closing(MeetingFacts meeting) {
    Instant now = clock.instant();
    Instant closes = meeting.closes();
    return closes == null
        ? meeting.next(now).map(MeetingFacts.Held::start)
        : Optional.of(closes).filter(now::isBefore);
  }
}
