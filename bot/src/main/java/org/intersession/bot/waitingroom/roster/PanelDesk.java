package org.intersession.bot.waitingroom.roster;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.intersession.bot.meetings.KnownMeetings;
import org.intersession.bot.meetings.MeetingFacts;
import org.intersession.bot.waitingroom.roster.LivePages.Visitor;
import org.intersession.integrations.HostPanel;
import org.springframework.transaction.support.TransactionTemplate;

/** What the panel may do, judged anew at the moment at which it wants to. */
final class PanelDesk {
  private final KnownMeetings meetings;
  private final Rosters rosters;
  private final RosterStore store;
  private final Doors doors;
  private final LivePages pages;
  private final TransactionTemplate transaction;
  private final Clock clock;

  PanelDesk(
      KnownMeetings meetings,
      Rosters rosters,
      RosterStore store,
      Doors doors,
      LivePages pages,
      TransactionTemplate transaction,
      Clock clock) {
    this.meetings = meetings;
    this.rosters = rosters;
    this.store = store;
    this.doors = doors;
    this.pages = pages;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** A link for an operator whom the platform vouches for, in the meeting that they are in. */
  Optional<String> admitted(HostPanel.Opening opening) {
    return store.meeting(opening.holding()).map(meeting -> pages.make(meeting, opening.person()));
  }

  RosterPage page(MeetingFacts meeting, RosterWords words) {
    return new RosterPage(rosters.of(meeting), words);
  }

  /**
   * Whether a deed may be done now.
   *
   * @return whom it is about, in the platform's words, and the name to give; nothing when it may
   *     not
   */
  Optional<Map<String, String>> may(Visitor visitor, String deed, int number) {
    Optional<Deed> known = deed(deed);
    return known.flatMap(
        one ->
            Objects.requireNonNull(
                transaction.execute(status -> inTransaction(visitor, one, number))));
  }

  private Optional<Map<String, String>> inTransaction(Visitor visitor, Deed deed, int number) {
    MeetingFacts meeting = meetings.hold(visitor.meeting()).orElseThrow();
    Optional<Standing> found =
        rosters.of(meeting).all().stream()
            .filter(one -> one.coming().number() == number)
            .filter(one -> allowed(deed, one))
            .findFirst();
    found.ifPresent(
        one ->
            doors.deed(meeting.number(), deed, one.coming(), visitor.officer(), clock.instant()));
    return found.map(one -> Map.of("key", one.coming().key(), "name", one.rename()));
  }

  private static boolean allowed(Deed deed, Standing one) {
    return switch (deed) {
      case ADMIT, HOLD -> one.waits();
      case ADMIT_BY_ITSELF -> one.automatic();
      case RENAME -> !one.rename().isEmpty() && one.coming().presence().in();
      case PUT_BACK -> one.coming().presence().in();
    };
  }

  private static Optional<Deed> deed(String name) {
    return java.util.Arrays.stream(Deed.values())
        .filter(one -> one.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name))
        .findFirst();
  }
}
