package org.intersession.bot.meetings;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.intersession.bot.delivery.Deliveries;
import org.intersession.bot.delivery.DeliveryKey;
import org.intersession.bot.meetings.HostPool.Place;
import org.intersession.bot.meetings.Meeting.State;
import org.intersession.integrations.ChatPlace;
import org.intersession.integrations.HostedMeeting;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Writes down what a platform did with a meeting, tells the place, and asks for what follows from
 * it. Runs in the transaction that settles the delivery.
 */
final class Settling {
  static final String TOLD = "meeting-told";
  static final String CHECKLIST = "meeting-checklist";
  static final String CLOSING = "meeting-registration-closes";

  private final MeetingStore store;
  private final HistoryStore history;
  private final HostStore hosts;
  private final Pool pool;
  private final Deliveries deliveries;
  private final MeetingProperties settings;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Settling(
      MeetingStore store,
      HistoryStore history,
      HostStore hosts,
      Pool pool,
      Deliveries deliveries,
      MeetingProperties settings,
      ApplicationEventPublisher events,
      Clock clock) {
    this.store = store;
    this.history = history;
    this.hosts = hosts;
    this.pool = pool;
    this.deliveries = deliveries;
    this.settings = settings;
    this.events = events;
    this.clock = clock;
  }

  /** The platform holds the meeting as asked, but for the differences that it answered. */
  void setUp(Meeting asked, HostedMeeting outside, String event) {
    Meeting meeting = held(asked);
    store.settled(meeting.number(), asked.plan(), outside);
    keepOnly(meeting, asked.plan());
    history(meeting, event, differences(outside));
    later(asked);
    tell(asked, event, "");
  }

  /** The platform has cancelled the meeting, or one occurrence of it. */
  void cancelled(Meeting asked, boolean whole) {
    Meeting meeting = held(asked);
    HostedMeeting outside = meeting.outside();
    if (whole || outside == null || meeting.plan().held().isEmpty()) {
      store.state(meeting.number(), State.CANCELLED, null);
      hosts.release(meeting.number());
      nothingLater(meeting);
      history(meeting, "platform-cancelled", "");
      tell(asked, "cancelled", "");
      return;
    }
    store.settled(meeting.number(), asked.plan(), outside);
    keepOnly(meeting, asked.plan());
    history(meeting, "platform-cancelled-one", "");
    later(asked);
    tell(asked, "cancelled-one", "");
  }

  /** The platform refused to make the meeting. */
  void notMade(Meeting asked, String reason) {
    Meeting meeting = held(asked);
    store.state(meeting.number(), State.FAILED, reason);
    hosts.release(meeting.number());
    history(meeting, "not-made", reason);
    tell(asked, "not-made", reason);
  }

  /** The platform refused a change: what it holds stands. */
  void notChanged(Meeting asked, String reason) {
    Meeting meeting = held(asked);
    MeetingPlan settled = meeting.settledPlan();
    if (settled == null) {
      throw new IllegalStateException("meeting " + meeting.number() + " was never set up");
    }
    store.revert(meeting, settled, reason);
    keepOnly(meeting, settled);
    history(meeting, "not-changed", reason);
    tell(asked, "not-changed", reason);
  }

  /** The platform does not have the meeting any more. */
  void missing(Meeting known) {
    Meeting meeting = held(known);
    if (meeting.state() == State.MISSING || meeting.over()) {
      return;
    }
    store.state(meeting.number(), State.MISSING, null);
    hosts.release(meeting.number());
    nothingLater(meeting);
    history(meeting, "missing", "");
    tell(meeting, "missing", "");
  }

  /** The platform did not close the registration when its time had come. */
  void notClosed(Meeting asked, String reason) {
    tell(asked, "not-closed", reason);
  }

  /** The platform has not taken it yet; nobody needs to do anything. */
  void unsettled(Meeting asked, String reason) {
    tell(asked, "unsettled", reason);
  }

  /** The platform asks to wait. */
  void delayed(Meeting asked, String reason, Instant until) {
    history(held(asked), "delayed", reason);
    tell(asked, "delayed", reason + " " + until);
  }

  private Meeting held(Meeting meeting) {
    return store.hold(meeting.number()).orElseThrow();
  }

  private void keepOnly(Meeting meeting, MeetingPlan plan) {
    List<HostPool.Booking> own = hosts.of(meeting.number());
    hosts.release(meeting.number());
    if (own.isEmpty()) {
      return;
    }
    Host host = new Host(meeting.platform(), meeting.hostId(), "", 1, 2);
    hosts.book(
        meeting.number(),
        new Place(host, own.get(0).slot()),
        plan.settings().chat(),
        pool.ranges(plan));
  }

  /** What is to happen at its time: registration closes, the officer on duty is reminded. */
  private void later(Meeting meeting) {
    nothingLater(meeting);
    Instant now = clock.instant();
    Instant closing = meeting.plan().settings().registrationUntil();
    if (closing != null && closing.isAfter(now)) {
      deliveries.request(
          key(CLOSING, meeting, meeting.hostId(), meeting.platform(), ""), "", closing);
    }
    if (!Checklist.of(meeting.plan().settings()).isEmpty()) {
      for (MeetingPlan.Occurrence one : meeting.plan().held()) {
        if (one.start().isAfter(now)) {
          deliveries.request(
              key(
                  CHECKLIST,
                  meeting,
                  meeting.place().id(),
                  meeting.place().chat(),
                  "-" + one.index()),
              Integer.toString(one.index()),
              one.start().minus(settings.checklist()));
        }
      }
    }
  }

  private void nothingLater(Meeting meeting) {
    deliveries.withdraw(CLOSING, Integer.toString(meeting.number()));
    deliveries.withdraw(CHECKLIST, Integer.toString(meeting.number()));
  }

  private void history(Meeting meeting, String event, String detail) {
    history.add(meeting.number(), new HistoryLine(clock.instant(), event, null, null, "", detail));
  }

  private void tell(Meeting meeting, String event, String detail) {
    for (ChatPlace place : meeting.audience()) {
      deliveries.request(
          key(TOLD, meeting, place.id(), place.chat(), "-" + event), event + " " + detail);
    }
    events.publishEvent(new MeetingSettled(meeting.number(), meeting.revision(), event));
  }

  private static DeliveryKey key(
      String purpose, Meeting meeting, String recipient, String channel, String more) {
    return new DeliveryKey(
        purpose, Integer.toString(meeting.number()), recipient, channel, meeting.revision() + more);
  }

  private static String differences(HostedMeeting outside) {
    return String.join(
        ", ", outside.differences().stream().map(HostedMeeting.Difference::setting).toList());
  }
}
