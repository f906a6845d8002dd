package org.intersession.bot.waitingroom.roster;

import java.util.List;
import java.util.Optional;
import org.intersession.bot.commands.language.Slot.Phase;
import org.intersession.bot.meetings.KnownMeetings;
import org.intersession.bot.meetings.MeetingFacts;
import org.intersession.integrations.MeetingNotice;
import org.intersession.integrations.MeetingNotice.Attendee;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;

/** What happens at the doors, as the platform tells it and as the officers say. */
final class Doors {
  private final RosterStore store;
  private final RuleStore rules;
  private final KnownMeetings meetings;
  private final ApplicationEventPublisher events;

  Doors(
      RosterStore store,
      RuleStore rules,
      KnownMeetings meetings,
      ApplicationEventPublisher events) {
    this.store = store;
    this.rules = rules;
    this.meetings = meetings;
    this.events = events;
  }

  /** Something has changed at the door of a meeting; said in the transaction of the change. */
  record Changed(int meeting) {}

  /** The platform tells what happened. */
  @EventListener
  public void told(MeetingNotice notice) {
    Optional<MeetingFacts> meeting = meetings.at(notice.platform(), notice.meetingId());
    meeting.ifPresent(found -> told(found.number(), notice));
  }

  private void told(int meeting, MeetingNotice notice) {
    Step step = new Step(notice.kind(), notice.at());
    Attendee attendee = notice.attendee();
    switch (notice.kind()) {
      case WAITING, PUT_BACK, ADMITTED, LEFT_DOOR, JOINED, LEFT -> {
        if (attendee != null) {
          store.touch(meeting, notice.holding());
          store.came(meeting, attendee, notice.at());
          store.step(meeting, attendee.key(), step);
          changed(meeting);
        }
      }
      case STARTED -> store.touch(meeting, notice.holding());
      case ENDED -> {
        store.touch(meeting, notice.holding());
        store.step(meeting, step);
        changed(meeting);
      }
      case APPLIED, APPROVED, REFUSED, WITHDRAWN -> {}
    }
  }

  /** The chair opens, closes the session, calls a vote. */
  void phase(int meeting, Phase phase, String by, java.time.Instant now) {
    store.touch(meeting);
    store.phase(meeting, phase);
    store.deed(meeting, now, "phase", phase.name(), by);
    changed(meeting);
  }

  /** Somebody in charge says who is let in when. */
  void rules(int meeting, List<Rule> table, String said, String by, java.time.Instant now) {
    store.touch(meeting);
    rules.set(meeting, table);
    store.deed(meeting, now, "rules", said, by);
    changed(meeting);
  }

  /** An officer says who somebody is. */
  void known(int meeting, int number, List<String> who, String by, java.time.Instant now) {
    store.touch(meeting);
    store.known(meeting, number, who);
    store.deed(meeting, now, "known", number + " = " + String.join(", ", who), by);
    changed(meeting);
  }

  /** An officer, or the panel for them, does something about somebody at the door. */
  void deed(int meeting, Deed deed, Coming coming, String by, java.time.Instant now) {
    store.touch(meeting);
    if (deed == Deed.HOLD || deed == Deed.ADMIT || deed == Deed.ADMIT_BY_ITSELF) {
      store.held(meeting, coming.key(), deed == Deed.HOLD);
    }
    store.deed(meeting, now, deed.name(), coming.number() + " " + coming.name(), by);
    changed(meeting);
  }

  private void changed(int meeting) {
    events.publishEvent(new Changed(meeting));
  }
}
