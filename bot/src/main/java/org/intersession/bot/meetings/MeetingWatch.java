package org.intersession.bot.meetings;

import java.time.Clock;
import java.util.Optional;
import org.intersession.integrations.HostedMeeting;
import org.intersession.integrations.OutsideException;
import org.intersession.integrations.OutsideException.Doubt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks the platforms whether they still have the meetings, and writes down what they answer. */
final class MeetingWatch {
  private static final Logger LOG = LoggerFactory.getLogger(MeetingWatch.class);

  private final MeetingStore store;
  private final Platforms platforms;
  private final Settling settling;
  private final TransactionTemplate transaction;
  private final Clock clock;

  MeetingWatch(
      MeetingStore store,
      Platforms platforms,
      Settling settling,
      TransactionTemplate transaction,
      Clock clock) {
    this.store = store;
    this.platforms = platforms;
    this.settling = settling;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Looks at every meeting that is set up and not over. */
  void round() {
    store.toWatch(clock.instant()).forEach(number -> store.find(number).ifPresent(this::look));
  }

  /**
   * Looks at one meeting.
   *
   * @return the meeting as it now is known; nothing when its platform could not be asked
   */
  Optional<Meeting> look(Meeting meeting) {
    HostedMeeting known = meeting.outside();
    if (!meeting.settled() || known == null) {
      return Optional.of(meeting);
    }
    try {
      HostedMeeting read = platforms.named(meeting.platform()).read(known.id(), meeting.request());
      transaction.executeWithoutResult(status -> store.read(meeting, read));
    } catch (OutsideException e) {
      if (e.doubt() != Doubt.GONE) {
        LOG.warn("Meeting {} could not be looked at: {}", meeting.number(), e.getMessage());
        return Optional.empty();
      }
      transaction.executeWithoutResult(status -> settling.missing(meeting));
    }
    return store.find(meeting.number());
  }
}
