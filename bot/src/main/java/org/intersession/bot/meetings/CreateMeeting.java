package org.intersession.bot.meetings;

import java.time.Instant;
import org.intersession.bot.delivery.Courier;
import org.intersession.bot.delivery.Delivery;
import org.intersession.bot.delivery.Receipt;
import org.intersession.integrations.HostedMeeting;
import org.intersession.integrations.MeetingHost;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has a platform make a meeting, once. */
final class CreateMeeting implements Courier {
  private static final Logger LOG = LoggerFactory.getLogger(CreateMeeting.class);

  private final MeetingStore store;
  private final Platforms platforms;
  private final Budget budget;
  private final Settling settling;

  CreateMeeting(MeetingStore store, Platforms platforms, Budget budget, Settling settling) {
    this.store = store;
    this.platforms = platforms;
    this.budget = budget;
    this.settling = settling;
  }

  @Override
  public String purpose() {
    return Meetings.CREATE;
  }

  @Override
  public Receipt deliver(Delivery delivery) {
    Meeting meeting = store.of(delivery);
    MeetingHost platform = platforms.named(meeting.platform());
    budget.spend(meeting);
    return receipt(meeting, platform.create(meeting.request()));
  }

  /** Found half made, it is completed: a change asks for a state and sends only what differs. */
  @Override
  public Finding reconcile(Delivery delivery) {
    Meeting meeting = store.of(delivery);
    MeetingHost platform = platforms.named(meeting.platform());
    return Finding.of(
        platform
            .find(meeting.hostId(), meeting.reference())
            .map(found -> receipt(meeting, platform.change(found.id(), meeting.request()))));
  }

  @Override
  public void unsettled(Delivery delivery, String reason) {
    settling.unsettled(store.of(delivery), reason);
  }

  @Override
  public void failed(Delivery delivery, String reason) {
    settling.notMade(store.of(delivery), reason);
  }

  @Override
  public void delayed(Delivery delivery, String reason, Instant until) {
    settling.delayed(store.of(delivery), reason, until);
  }

  /** A meeting made by a sender that had been given up is one too many, unless it is the one. */
  @Override
  public void superseded(Delivery delivery, Receipt tooLate) {
    Meeting meeting = store.of(delivery);
    HostedMeeting kept = meeting.outside();
    if (kept != null && !kept.id().equals(tooLate.outsideId())) {
      LOG.warn("Meeting {} was made twice; cancelling {}", meeting.number(), tooLate.outsideId());
      platforms.named(meeting.platform()).cancel(meeting.hostId(), tooLate.outsideId(), null);
    }
  }

  private Receipt receipt(Meeting meeting, HostedMeeting outside) {
    return new Receipt(outside.id(), () -> settling.setUp(meeting, outside, "set-up"));
  }
}
