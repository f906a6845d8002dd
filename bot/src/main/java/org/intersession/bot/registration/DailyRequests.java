package org.intersession.bot.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.intersession.bot.meetings.MeetingFacts;
import org.intersession.bot.state.SystemTime;
import org.intersession.integrations.OutsideException;
import org.intersession.integrations.OutsideException.Doubt;

/**
 * The requests that a platform counts for each registrant and day. Counted before they leave: the
 * platform counts those too whose answer is lost.
 */
final class DailyRequests {
  /** What is counted apart. */
  enum Kind {
    ADD(3),
    STATUS(10);

    private final int aDay;

    Kind(int aDay) {
      this.aDay = aDay;
    }
  }

  private final GuestStore store;
  private final SystemTime time;

  DailyRequests(GuestStore store, SystemTime time) {
    this.store = store;
    this.time = time;
  }

  /** Whether the day has one left for somebody. */
  boolean left(Registration registration, Kind kind) {
    String email = registration.application().email();
    Instant midnight = today().atStartOfDay(ZoneOffset.UTC).toInstant();
    return store.writes(email, kind.name(), midnight) < kind.aDay;
  }

  /**
   * Takes one of the day's requests.
   *
   * @throws OutsideException when none is left: tomorrow there are new ones
   */
  void take(MeetingFacts meeting, Registration registration, Kind kind) {
    if (!left(registration, kind)) {
      throw new OutsideException(
          meeting.platform(),
          Doubt.NOT_NOW,
          "registrant-daily-limit",
          "the day's requests for registration " + registration.id() + " are used up",
          today().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant(),
          null);
    }
    store.wrote(meeting.number(), registration.application().email(), kind.name(), time.now());
  }

  private LocalDate today() {
    return LocalDate.ofInstant(time.now(), ZoneOffset.UTC);
  }
}
