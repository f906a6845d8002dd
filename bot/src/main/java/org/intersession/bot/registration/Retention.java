package org.intersession.bot.registration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.intersession.bot.mail.Letters;
import org.intersession.bot.meetings.KnownMeetings;
import org.intersession.bot.meetings.MeetingFacts;
import org.intersession.bot.people.PersonalLinks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps what the page promises: so many days after the meeting nobody is known any more. */
final class Retention {
  private static final Logger LOG = LoggerFactory.getLogger(Retention.class);

  /** Until then a letter of nomination may wait for its registration to be written down. */
  private static final Duration UNCLAIMED = Duration.ofDays(7);

  private final RetentionStore store;
  private final LetterStore nominations;
  private final KnownMeetings meetings;
  private final PersonalLinks links;
  private final Letters letters;
  private final Inbox inbox;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private final Duration kept;

  Retention(
      RetentionStore store,
      LetterStore nominations,
      KnownMeetings meetings,
      PersonalLinks links,
      Letters letters,
      Inbox inbox,
      TransactionTemplate transaction,
      Clock clock,
      int days) {
    this.store = store;
    this.nominations = nominations;
    this.meetings = meetings;
    this.links = links;
    this.letters = letters;
    this.inbox = inbox;
    this.transaction = transaction;
    this.clock = clock;
    this.kept = Duration.ofDays(days);
  }

  /** Forgets the people of every meeting whose time has come. */
  void round() {
    Instant now = clock.instant();
    for (int number : store.meetings()) {
      if (meetings.find(number).filter(meeting -> due(meeting, now)).isPresent()) {
        transaction.executeWithoutResult(status -> forget(number, now));
      }
    }
    nominations.deleteOrphans(now.minus(UNCLAIMED));
  }

  /** A meeting of which no holding is left is over since its last was to be. */
  private boolean due(MeetingFacts meeting, Instant now) {
    return !meeting.lastEnd().plus(kept).isAfter(now);
  }

  private void forget(int meeting, Instant now) {
    meetings.hold(meeting);
    List<Long> people = store.known(meeting);
    for (long id : people) {
      links.forget(OutcomeLetters.MINE, Long.toString(id));
      links.forget(DecisionLetters.DECISION, Long.toString(id));
      letters.forget(OutcomeLetters.subject(id));
      letters.forget(DecisionLetters.subject(id));
      inbox.forgetGuest(id);
      store.forget(id, now);
    }
    letters.forget(InvitationLetters.subject(meeting));
    inbox.forget(meeting);
    LOG.info("Meeting {}: {} registrations are counted only from now on", meeting, people.size());
  }
}
