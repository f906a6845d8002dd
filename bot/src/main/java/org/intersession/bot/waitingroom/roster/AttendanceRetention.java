package org.intersession.bot.waitingroom.roster;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.intersession.bot.meetings.KnownMeetings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps what the registration's page promises: so many days after the meeting nobody is known. */
final class AttendanceRetention {
  private static final Logger LOG = LoggerFactory.getLogger(AttendanceRetention.class);

  private final AttendanceStore store;
  private final KnownMeetings meetings;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private final Duration kept;

  AttendanceRetention(
      AttendanceStore store,
      KnownMeetings meetings,
      TransactionTemplate transaction,
      Clock clock,
      Duration kept) {
    this.store = store;
    this.meetings = meetings;
    this.transaction = transaction;
    this.clock = clock;
    this.kept = kept;
  }

  /** Forgets who came to every meeting whose time has come. */
  void round() {
    Instant before = clock.instant().minus(kept);
    for (int number : store.meetings()) {
      if (meetings.find(number).filter(one -> !one.lastEnd().isAfter(before)).isPresent()) {
        transaction.executeWithoutResult(status -> store.forget(number));
        LOG.info("Meeting {}: who came is not known any more", number);
      }
    }
  }
}
