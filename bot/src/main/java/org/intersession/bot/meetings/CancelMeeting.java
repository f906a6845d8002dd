package org.intersession.bot.meetings;

import org.intersession.bot.delivery.Courier;
import org.intersession.bot.delivery.Delivery;
import org.intersession.bot.delivery.Receipt;
import org.intersession.integrations.HostedMeeting;
import org.intersession.integrations.OutsideException;
import org.intersession.integrations.OutsideException.Doubt;
import org.jspecify.annotations.Nullable;

/** Has a platform cancel a meeting, or one occurrence of it. */
final class CancelMeeting implements Courier {
  private final MeetingStore store;
  private final Platforms platforms;
  private final Settling settling;

  CancelMeeting(MeetingStore store, Platforms platforms, Settling settling) {
    this.store = store;
    this.platforms = platforms;
    this.settling = settling;
  }

  @Override
  public String purpose() {
    return Meetings.CANCEL;
  }

  @Override
  public Receipt deliver(Delivery delivery) {
    Meeting meeting = store.of(delivery);
    boolean whole = delivery.payload().isEmpty();
    String id = meeting.hosted().id();
    try {
      platforms
          .named(meeting.platform())
          .cancel(meeting.hostId(), id, whole ? null : occurrence(meeting, delivery.payload()));
    } catch (OutsideException e) {
      // What is not there any more is cancelled.
      if (e.doubt() != Doubt.GONE) {
        throw e;
      }
    }
    return new Receipt(id, () -> settling.cancelled(meeting, whole));
  }

  /** Cancelling again what is cancelled does nothing. */
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
    settling.notChanged(store.of(delivery), reason);
  }

  private static HostedMeeting.@Nullable Occurrence occurrence(Meeting meeting, String index) {
    return meeting.hosted(Integer.parseInt(index));
  }
}
