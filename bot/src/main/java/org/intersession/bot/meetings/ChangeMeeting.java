package org.intersession.bot.meetings;

import java.time.Instant;
import org.intersession.bot.delivery.Courier;
import org.intersession.bot.delivery.Delivery;
import org.intersession.bot.delivery.Receipt;
import org.intersession.integrations.HostedMeeting;
import org.intersession.integrations.MeetingHost;
import org.intersession.integrations.MeetingTime;

/** Has a platform change a meeting, or move one occurrence of it. */
final class ChangeMeeting implements Courier {
  private final MeetingStore store;
  private final Platforms platforms;
  private final Budget budget;
  private final Settling settling;

  ChangeMeeting(MeetingStore store, Platforms platforms, Budget budget, Settling settling) {
    this.store = store;
    this.platforms = platforms;
    this.budget = budget;
    this.settling = settling;
  }

  @Override
  public String purpose() {
    return Meetings.CHANGE;
  }

  @Override
  public Receipt deliver(Delivery delivery) {
    Meeting meeting = store.of(delivery);
    HostedMeeting outside = meeting.hosted();
    MeetingHost platform = platforms.named(meeting.platform());
    budget.spend(meeting);
    HostedMeeting changed =
        delivery.payload().isEmpty()
            ? platform.change(outside.id(), meeting.request())
            : move(platform, meeting, Integer.parseInt(delivery.payload()));
    return new Receipt(changed.id(), () -> settling.setUp(meeting, changed, "changed"));
  }

  /** A change may be repeated: it asks for a state and is no step. */
  @Override
  public Finding reconcile(Delivery delivery) {
    return new Finding.Absent();
  }

  @Override
  public void unsettled(Delivery delivery, String reason) {
    settling.unsettled(store.of(delivery), reason);
  }

  @Override
  public void failed(Delivery delivery, String reason) {
    Meeting meeting = store.of(delivery);
    if ("gone".equals(reason)) {
      settling.missing(meeting);
    } else {
      settling.notChanged(meeting, reason);
    }
  }

  @Override
  public void delayed(Delivery delivery, String reason, Instant until) {
    settling.delayed(store.of(delivery), reason, until);
  }

  private static HostedMeeting move(MeetingHost platform, Meeting meeting, int index) {
    MeetingPlan plan = meeting.plan();
    return platform.moveOccurrence(
        meeting.hosted().id(),
        meeting.hosted(index),
        meeting.request(),
        new MeetingTime(plan.start(index), plan.length()));
  }
}
