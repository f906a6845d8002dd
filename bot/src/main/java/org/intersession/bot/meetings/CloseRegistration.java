package org.intersession.bot.meetings;

import org.intersession.bot.delivery.Courier;
import org.intersession.bot.delivery.Delivery;
import org.intersession.bot.delivery.Receipt;

/** Has a platform close the registration when its time has come. */
final class CloseRegistration implements Courier {
  private final MeetingStore store;
  private final Platforms platforms;
  private final Settling settling;

  CloseRegistration(MeetingStore store, Platforms platforms, Settling settling) {
    this.store = store;
    this.platforms = platforms;
    this.settling = settling;
  }

  @Override
  public String purpose() {
    return Settling.CLOSING;
  }

  @Override
  public Receipt deliver(Delivery delivery) {
    Meeting meeting = store.of(delivery);
    String id = meeting.hosted().id();
    platforms.named(meeting.platform()).closeRegistration(meeting.hostId(), id);
    return Receipt.of(id);
  }

  /** Closing again what is closed does nothing. */
  @Override
  public Finding reconcile(Delivery delivery) {
    return new Finding.Absent();
  }

  /** Registration that stays open against what was announced is for a person to close. */
  @Override
  public void failed(Delivery delivery, String reason) {
    settling.notClosed(store.of(delivery), reason);
  }
}
